import type { ThemeTree } from '#shared/analysis/theme-tree.ts';
import type { Theme } from '#shared/domain/theme.ts';
import { useProject, useTranslator } from '#renderer/app/context.ts';
import { useHotkey } from '#renderer/app/use-hotkey.ts';
import { MergedThemes } from '#renderer/features/codebook/merge/merged-themes.tsx';
import { OwnKeyField } from '#renderer/features/codebook/page/own-key-field.tsx';
import type { ThemePageProps } from '#renderer/features/codebook/page/theme-page.tsx';
import { Checks } from '#renderer/ui/checks.tsx';
import { Choice } from '#renderer/ui/choice.tsx';
import { SavedField } from '#renderer/ui/saved-field.tsx';
import { ColourChoice } from '#renderer/ui/colour-choice.tsx';

const TOP = 'top';
const COLOURS = [0, 1, 2, 3, 4, 5, 6, 7, 8, 9, 10, 11] as const;

/** How the theme looks, which key gives it, where it belongs and which questions it is for. */
export function ThemeSettings({ theme, tree, acts }: ThemePageProps) {
  const { t } = useTranslator();
  const parents = possibleParents(tree, theme);
  return (
    <div className="codebook-settings">
      {!theme.group && (
        <ColourChoice
          label={t('codebook.colour')}
          names={COLOURS.map((colour) => t(`codebook.colour.${colour}`))}
          value={theme.colour}
          onChange={(colour) => acts.edit(theme.id, { colour })}
        />
      )}
      {!theme.group && !theme.retired && <OwnKeyField theme={theme} edit={acts.edit} />}
      {!theme.retired && (
        <Choice
          label={t('codebook.parent')}
          options={[
            { value: TOP, label: t('codebook.top') },
            ...parents.map(({ id, name }) => ({
              value: String(id),
              label: [...tree.path(id), name].join(' › '),
            })),
          ]}
          value={tree.ancestors(theme.id)[0] ?? TOP}
          onChange={(value) => acts.moveTo(theme.id, parents.find(({ id }) => id === value)?.id)}
        />
      )}
      {!theme.group && <Tone theme={theme} edit={acts.edit} />}
      {!theme.group && <ForQuestions theme={theme} edit={acts.edit} />}
      <ThemeMemo theme={theme} memo={acts.memo} />
      <MergedThemes theme={theme} tree={tree} unmerge={acts.unmerge} />
    </div>
  );
}

/** My memo on the theme; it is in the list of all memos too. */
function ThemeMemo({ theme, memo }: { theme: Theme; memo: ThemePageProps['acts']['memo'] }) {
  const { t } = useTranslator();
  const { view, who } = useProject();
  return (
    <SavedField
      label={t('code.memo')}
      placeholder={t('codebook.memo.help')}
      rows={2}
      maxLength={20_000}
      value={view.memoOf(theme.id, who.coderId)?.text ?? ''}
      save={(text) => memo(theme.id, text)}
    />
  );
}

const POLAR = 'polar';

/** Whether its mentions are marked as for or against. */
function Tone({ theme, edit }: { theme: Theme; edit: ThemePageProps['acts']['edit'] }) {
  const { t } = useTranslator();
  const hotkey = useHotkey();
  return (
    <Checks
      label={t('codebook.tone')}
      help={t('codebook.tone.help', { key: hotkey('polarity') ?? '' })}
      options={[{ value: POLAR, label: t('codebook.tone.on') }]}
      values={theme.polar ? [POLAR] : []}
      onChange={(values) =>
        edit(theme.id, { polar: values.includes(POLAR) ? (true as const) : undefined })
      }
    />
  );
}

function ForQuestions({ theme, edit }: { theme: Theme; edit: ThemePageProps['acts']['edit'] }) {
  const { t } = useTranslator();
  const questions = [...useProject().view.all('questions')].sort(
    (left, right) => left.order - right.order,
  );
  if (questions.length < 2) return null;
  return (
    <Checks
      label={t('codebook.questions')}
      help={t('codebook.questions.help')}
      options={questions.map(({ id, title }) => ({ value: id, label: title }))}
      values={theme.questionIds}
      onChange={(questionIds) => edit(theme.id, { questionIds })}
    />
  );
}

/** Any theme but this one and those below it. */
function possibleParents(tree: ThemeTree, theme: Theme): readonly Theme[] {
  return tree
    .depthFirst()
    .map((branch) => branch.theme)
    .filter(({ id }) => !tree.lineage(id).includes(theme.id));
}
