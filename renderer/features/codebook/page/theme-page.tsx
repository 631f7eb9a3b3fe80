import type { ThemeTree } from '#shared/analysis/theme-tree.ts';
import type { ThemeId } from '#shared/domain/ids.ts';
import type { Theme } from '#shared/domain/theme.ts';
import { useTranslator } from '#renderer/app/context.ts';
import { EarlierExamples } from '#renderer/features/codebook/quotes/earlier-examples.tsx';
import { QuoteList } from '#renderer/features/codebook/quotes/quote-list.tsx';
import { ThemeHead } from '#renderer/features/codebook/page/theme-head.tsx';
import { ThemeSettings } from '#renderer/features/codebook/page/theme-settings.tsx';
import { ThemeTexts } from '#renderer/features/codebook/page/theme-texts.tsx';
import type { ThemeActs } from '#renderer/features/codebook/use-theme-acts.ts';

export interface ThemePageProps {
  readonly theme: Theme;
  readonly tree: ThemeTree;
  readonly acts: ThemeActs;
  readonly retire: (themeId: ThemeId) => void;
  readonly merge: (themeId: ThemeId, intoId: ThemeId) => void;
}

/** All there is of one theme: what it means, how it looks, and what has been coded with it. */
export function ThemePage(props: ThemePageProps) {
  const { theme, acts } = props;
  const { t } = useTranslator();
  return (
    <section className="codebook-page" aria-label={theme.name}>
      <div className="codebook-sheet">
        <ThemeHead {...props} />
        <div className="codebook-fields">
          <ThemeTexts theme={theme} tree={props.tree} acts={acts} />
          <ThemeSettings {...props} />
        </div>
        {theme.group ? (
          <p className="quiet">{t('codebook.groupText')}</p>
        ) : (
          <>
            <QuoteList theme={theme} />
            <EarlierExamples theme={theme} />
          </>
        )}
      </div>
    </section>
  );
}
