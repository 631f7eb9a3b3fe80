import { useCallback, useState } from 'react';
import type { ThemeId } from '#shared/domain/ids.ts';
import { useTranslator } from '#renderer/app/context.ts';
import { DryActs } from '#renderer/features/code/bulk/dry-run/dry-acts.tsx';
import { DryReach } from '#renderer/features/code/bulk/dry-run/dry-reach.tsx';
import { DrySample } from '#renderer/features/code/bulk/dry-run/dry-sample.tsx';
import { gatherSuggestions } from '#renderer/features/code/bulk/dry-run/gather-suggestions.ts';
import type { Going } from '#renderer/features/code/bulk/dry-run/take-turns.ts';
import { useDryRun } from '#renderer/features/code/bulk/dry-run/use-dry-run.ts';
import { useGathered } from '#renderer/features/code/bulk/dry-run/use-gathered.ts';
import { ThemeChoice } from '#renderer/features/code/bulk/theme-choice.tsx';
import { useDryAccept } from '#renderer/features/code/bulk/use-dry-accept.ts';
import { useBulk, useDesk } from '#renderer/features/code/desk/desk-context.ts';
import { Dialog } from '#renderer/ui/dialog.tsx';
import { Segments } from '#renderer/ui/segments.tsx';

type Strength = '2' | '3';

/** Accepts suggestions over all answers in reach, after a look at ten of them. */
export function AcceptAllDialog({ onClose }: { readonly onClose: () => void }) {
  const desk = useDesk();
  const bulk = useBulk();
  const { t } = useTranslator();
  const [themeId, chooseTheme] = useState<ThemeId>();
  const [strength, chooseStrength] = useState<Strength>('3');
  const gathering = useGathered(
    useCallback(
      (going: Going) => {
        const level = strength === '3' ? 3 : 2;
        return gatherSuggestions(desk, { answerIds: bulk.scope(), themeId, level }, going);
      },
      [desk, bulk, themeId, strength],
    ),
  );
  const run = useDryRun(gathering.gathered);
  const { onKeyDownCapture, ...accepting } = useDryAccept(run, { act: 'acceptMany', onClose });
  return (
    <Dialog
      title={t('bulk.acceptAll')}
      closeName={t('app.close')}
      isOpen
      onClose={onClose}
      width="wide"
      acts={<DryActs run={run} label="bulk.acceptSome" cancel={onClose} {...accepting} />}
    >
      <div className="dry" onKeyDownCapture={onKeyDownCapture}>
        <div className="dry-choices">
          <ThemeChoice value={themeId} any={t('bulk.allThemes')} choose={chooseTheme} />
          <Segments
            label={t('bulk.strength')}
            value={strength}
            options={[
              { value: '3', label: t('bulk.strength.3') },
              { value: '2', label: t('bulk.strength.2') },
            ]}
            onChange={chooseStrength}
          />
        </div>
        <DryReach gathering={gathering} label="bulk.wouldAccept" />
        <DrySample run={run} />
      </div>
    </Dialog>
  );
}
