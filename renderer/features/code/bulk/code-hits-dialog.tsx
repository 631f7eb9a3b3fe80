import { useCallback, useState } from 'react';
import { keepRule } from '#shared/commands/keep-rule.ts';
import type { Origin } from '#shared/domain/coding.ts';
import { HIT_UNITS, type HitUnit } from '#shared/domain/search-rule.ts';
import { useProject, useRevision, useSession, useTranslator } from '#renderer/app/context.ts';
import type { Gathered } from '#renderer/features/code/bulk/dry-run/candidate.ts';
import { DryActs, Tick } from '#renderer/features/code/bulk/dry-run/dry-acts.tsx';
import { DryReach } from '#renderer/features/code/bulk/dry-run/dry-reach.tsx';
import { DrySample } from '#renderer/features/code/bulk/dry-run/dry-sample.tsx';
import { gatherHits } from '#renderer/features/code/bulk/dry-run/gather-hits.ts';
import type { Going } from '#renderer/features/code/bulk/dry-run/take-turns.ts';
import { useDryRun } from '#renderer/features/code/bulk/dry-run/use-dry-run.ts';
import { useGathered } from '#renderer/features/code/bulk/dry-run/use-gathered.ts';
import { SearchChoice } from '#renderer/features/code/bulk/search-choice.tsx';
import { searchesToRun, type Runnable } from '#renderer/features/code/bulk/searches.ts';
import { ThemeChoice } from '#renderer/features/code/bulk/theme-choice.tsx';
import { useDryAccept } from '#renderer/features/code/bulk/use-dry-accept.ts';
import { useBulk, useDesk, useDeskState } from '#renderer/features/code/desk/desk-context.ts';
import { Dialog } from '#renderer/ui/dialog.tsx';
import { Segments } from '#renderer/ui/segments.tsx';

interface Props {
  readonly onClose: () => void;
}

/** Codes all hits of the search, or of a theme's rule; without either it says how to get one. */
export function CodeHitsDialog({ onClose }: Props) {
  const { filter } = useDeskState();
  const { t } = useTranslator();
  const project = useProject();
  useRevision(project);
  const searches = searchesToRun(project.view, filter);
  const [chosen, choose] = useState(searches[0]?.id);
  const search = searches.find(({ id }) => id === chosen) ?? searches[0];
  if (search)
    return <CodeHits searches={searches} search={search} choose={choose} onClose={onClose} />;
  return (
    <Dialog title={t('bulk.codeHits')} closeName={t('app.close')} isOpen onClose={onClose}>
      <p>{t('bulk.searchFirst')}</p>
    </Dialog>
  );
}

interface HitsProps extends Props {
  readonly searches: readonly Runnable[];
  readonly search: Runnable;
  readonly choose: (id: string) => void;
}

function CodeHits({ searches, search, choose, onClose }: HitsProps) {
  const { t } = useTranslator();
  const { gathering, ...hits } = useHits(search);
  const run = useDryRun(gathering.gathered);
  const [isKept, setKept] = useState(false);
  const keep = useKeepRule(search, hits);
  const { rule } = search;
  const { onKeyDownCapture, ...accepting } = useDryAccept(run, {
    act: rule ? 'runRule' : 'codeHits',
    before: () => {
      if (isKept) keep();
    },
    onClose,
  });
  return (
    <Dialog
      title={t('bulk.codeHits')}
      closeName={t('app.close')}
      isOpen
      onClose={onClose}
      width="wide"
      acts={<DryActs run={run} label="bulk.codeSome" cancel={onClose} {...accepting} />}
    >
      <div className="dry" onKeyDownCapture={onKeyDownCapture}>
        <SearchChoice searches={searches} search={search} choose={choose} />
        {!rule && <HitChoices {...hits} />}
        {hits.themeId && <DryReach gathering={gathering} label="bulk.wouldCode" />}
        <DrySample run={run} />
        {!rule && <Tick label={t('bulk.keepRule')} isOn={isKept} turn={setKept} />}
      </div>
    </Dialog>
  );
}

type Choices = Pick<ReturnType<typeof useHits>, 'themeId' | 'chooseTheme' | 'unit' | 'chooseUnit'>;

function HitChoices({ themeId, chooseTheme, unit, chooseUnit }: Choices) {
  const { t } = useTranslator();
  return (
    <div className="dry-choices">
      <ThemeChoice value={themeId} any={t('bulk.chooseTheme')} choose={chooseTheme} />
      <Segments
        label={t('bulk.unit')}
        value={unit}
        options={HIT_UNITS.map((value) => ({ value, label: t(`bulk.unit.${value}`) }))}
        onChange={chooseUnit}
      />
    </div>
  );
}

/** What of the answers found is coded, and with which theme: a rule says both itself. */
function useHits({ request: { text, wholeWords }, rule }: Runnable) {
  const desk = useDesk();
  const bulk = useBulk();
  const { themeShown, filter } = useDeskState();
  const [ownTheme, chooseTheme] = useState(filter.themeId ?? themeShown);
  const [ownUnit, chooseUnit] = useState<HitUnit>('hit');
  const themeId = rule ? rule.themeId : ownTheme;
  const unit = rule ? rule.unit : ownUnit;
  const kind = rule ? ('rule' as const) : ('bulk' as const);
  const gather = useCallback(
    async (going: Going) => {
      if (!themeId) return NOTHING;
      const origin: Origin = kind === 'rule' ? { kind, query: text } : { kind };
      const request = { text, wholeWords };
      return await gatherHits(
        desk,
        { answerIds: bulk.scope(), request, unit, themeId, origin },
        going,
      );
    },
    [desk, bulk, text, wholeWords, unit, themeId, kind],
  );
  return { gathering: useGathered(gather), themeId, chooseTheme, unit, chooseUnit };
}

const NOTHING: Gathered = { candidates: [], decided: 0 };

/** Keeps the search as a rule of the theme; one that is there already stays as it is. */
function useKeepRule(
  { request }: Runnable,
  { themeId, unit }: Pick<Choices, 'themeId' | 'unit'>,
): () => void {
  const project = useProject();
  const session = useSession();
  return () => {
    if (!themeId) return;
    const whole = request.wholeWords ? { wholeWords: true as const } : {};
    const rule = { query: request.text, ...whole, unit };
    session.check(project.act(keepRule, { themeId, rule }));
  };
}
