import { themeExamples, withQuotes, type ThemeExamples } from '#shared/analysis/theme-examples.ts';
import type { ThemeBranch, ThemeTree } from '#shared/analysis/theme-tree.ts';
import type { Theme } from '#shared/domain/theme.ts';
import { useProject, useTranslator } from '#renderer/app/context.ts';
import type { PrintCodebook } from '#renderer/features/codebook/print/use-print-codebook.ts';
import { initialsOf, Swatch } from '#renderer/ui/swatch.tsx';
import '#renderer/features/codebook/print/codebook-paper.css';

interface Props {
  readonly print: PrintCodebook;
  readonly tree: ThemeTree;
}

/** The codebook as coders have it beside them on paper: every theme with its rules, none split over pages. */
export function CodebookPaper({ print, tree }: Props) {
  const { t, number } = useTranslator();
  const { name, view, who } = useProject();
  if (!print.isPrinting) return null;
  const examples = themeExamples(view, tree, { kind: 'coder', coderId: who.coderId });
  const branches = tree.depthFirst();
  const themes = branches.filter(({ theme }) => !theme.group).length;
  return (
    <article className="codebook-paper">
      <h1>{t('codebook.fileName', { project: name })}</h1>
      <p className="quiet">{t('codebook.paperThemes', { number: number(themes) })}</p>
      {branches.map((branch) => (
        <PaperTheme key={branch.theme.id} branch={branch} examples={examples} />
      ))}
    </article>
  );
}

interface ThemeProps {
  readonly branch: ThemeBranch;
  readonly examples: ThemeExamples;
}

function PaperTheme({ branch: { theme, depth }, examples }: ThemeProps) {
  const { t } = useTranslator();
  const { view } = useProject();
  const questions = theme.questionIds.map((id) => view.get('questions', id)?.title ?? '');
  return (
    <section className="codebook-paper-theme" style={{ marginInlineStart: depth * 20 }}>
      <h2>
        {!theme.group && <Swatch colour={theme.colour} initials={initialsOf(theme.name)} />}
        {theme.name}
        {theme.shortcut && <kbd>{theme.shortcut.toLocaleUpperCase()}</kbd>}
        {theme.polar && <span>+/−</span>}
      </h2>
      {theme.description && <p>{theme.description}</p>}
      <dl>
        {rulesOf(theme, examples)
          .filter(([, text]) => text !== '')
          .map(([field, text]) => (
            <div key={field}>
              <dt>{t(`codebook.${field}`)}</dt>
              <dd>{text}</dd>
            </div>
          ))}
        {questions.length > 0 && (
          <div>
            <dt>{t('codebook.questions')}</dt>
            <dd>{questions.join('\n')}</dd>
          </div>
        )}
      </dl>
    </section>
  );
}

/** As many quotes as a coder reads: the rest are in the app. */
const MOST_QUOTES = 5;

function rulesOf(theme: Theme, { starred, rejected }: ThemeExamples) {
  const quotes = (starred.get(theme.id) ?? []).map(({ excerpt }) => excerpt);
  const against = (rejected.get(theme.id) ?? []).flatMap(
    ({ counterExample }) => counterExample?.excerpt ?? [],
  );
  return [
    ['include', theme.include],
    ['exclude', theme.exclude],
    ['examples', withQuotes(theme.examples, quotes.slice(0, MOST_QUOTES))],
    ['counterExamples', withQuotes(theme.counterExamples ?? '', against.slice(0, MOST_QUOTES))],
    ['keywords', theme.keywords.join(', ')],
  ] as const;
}
