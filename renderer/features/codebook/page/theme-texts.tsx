import { Fragment, useMemo } from 'react';
import { themeExamples } from '#shared/analysis/theme-examples.ts';
import type { ThemeTree } from '#shared/analysis/theme-tree.ts';
import type { CodingId, RejectionId } from '#shared/domain/ids.ts';
import type { Theme } from '#shared/domain/theme.ts';
import { useProject, useRevision, useTranslator } from '#renderer/app/context.ts';
import { ExampleQuotes } from '#renderer/features/codebook/page/example-quotes.tsx';
import { withKeywords } from '#renderer/features/codebook/page/keywords.ts';
import type { ThemeActs } from '#renderer/features/codebook/use-theme-acts.ts';
import type { OpenProject } from '#renderer/store/open-project.ts';
import { SavedField } from '#renderer/ui/saved-field.tsx';
import { TokenField } from '#renderer/ui/token-field.tsx';

const TEXTS = [
  { field: 'description', rows: 3 },
  { field: 'include', rows: 2 },
  { field: 'exclude', rows: 2 },
  { field: 'examples', rows: 2 },
  { field: 'counterExamples', rows: 2 },
] as const;
const MOST = 10_000;

interface Props {
  readonly theme: Theme;
  readonly tree: ThemeTree;
  readonly acts: ThemeActs;
}

/** What the theme means, in words: for people, and for the suggestions. */
export function ThemeTexts({ theme, tree, acts }: Props) {
  const { t } = useTranslator();
  const { edit } = acts;
  const texts = theme.group ? TEXTS.slice(0, 1) : TEXTS;
  return (
    <div className="codebook-texts">
      {texts.map(({ field, rows }) => (
        <Fragment key={field}>
          <SavedField
            label={t(`codebook.${field}`)}
            placeholder={t(`codebook.${field}.help`)}
            rows={rows}
            maxLength={MOST}
            value={theme[field] ?? ''}
            save={(text) => edit(theme.id, { [field]: text })}
          />
          {field === 'examples' && <Starred theme={theme} tree={tree} star={acts.star} />}
          {field === 'counterExamples' && (
            <Rejected theme={theme} tree={tree} clear={acts.unreject} />
          )}
        </Fragment>
      ))}
      {!theme.group && (
        <TokenField
          label={t('codebook.keywords')}
          listName={t('codebook.keywords')}
          help={t('codebook.keywords.help')}
          removeName={(word) => t('codebook.removeKeyword', { word })}
          words={theme.keywords}
          add={(text) => {
            const keywords = withKeywords(theme.keywords, text);
            if (keywords !== theme.keywords) edit(theme.id, { keywords });
          }}
          remove={(words) =>
            edit(theme.id, { keywords: theme.keywords.filter((word) => !words.has(word)) })
          }
        />
      )}
    </div>
  );
}

interface StarredProps extends Pick<Props, 'theme' | 'tree'> {
  readonly star: (id: CodingId) => void;
}

function Starred({ theme, tree, star }: StarredProps) {
  const { t } = useTranslator();
  const { starred } = useExamples(tree);
  return (
    <ExampleQuotes
      label={t('codebook.starredQuotes')}
      quotes={starred.get(theme.id) ?? []}
      dropName={(quote) => t('codebook.unstarQuote', { quote })}
      drop={star}
    />
  );
}

interface RejectedProps extends Pick<Props, 'theme' | 'tree'> {
  readonly clear: (id: RejectionId) => void;
}

function Rejected({ theme, tree, clear }: RejectedProps) {
  const { t } = useTranslator();
  const { rejected } = useExamples(tree);
  const quotes = (rejected.get(theme.id) ?? []).map(({ id, counterExample }) => ({
    id,
    excerpt: counterExample?.excerpt ?? '',
  }));
  return (
    <ExampleQuotes
      label={t('codebook.rejectedQuotes')}
      quotes={quotes}
      dropName={(quote) => t('codebook.clearQuote', { quote })}
      drop={clear}
    />
  );
}

/** My own quotes that fill the rule boxes, gathered anew after every change. */
function useExamples(tree: ThemeTree) {
  const project = useProject();
  const revision = useRevision(project);
  return useMemo(() => examplesAt(project, tree, revision), [project, tree, revision]);
}

function examplesAt(project: OpenProject, tree: ThemeTree, _revision: number) {
  return themeExamples(project.view, tree, { kind: 'coder', coderId: project.who.coderId });
}
