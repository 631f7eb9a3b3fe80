import type { ThemeTree } from '#shared/analysis/theme-tree.ts';
import type { ThemeId } from '#shared/domain/ids.ts';
import type { Theme } from '#shared/domain/theme.ts';
import { useProject, useTranslator } from '#renderer/app/context.ts';
import { Button } from '#renderer/ui/button.tsx';

interface Props {
  readonly theme: Theme;
  readonly tree: ThemeTree;
  readonly unmerge: (themeId: ThemeId) => void;
}

/** The themes that were merged into this one; each can be its own again. */
export function MergedThemes({ theme, tree, unmerge }: Props) {
  const { t } = useTranslator();
  const merged = [...useProject().view.all('themes')].filter(
    ({ id }) => id !== theme.id && tree.resolve(id) === theme.id,
  );
  if (merged.length === 0) return null;
  return (
    <section className="codebook-merged">
      <h3>{t('codebook.mergedHere')}</h3>
      <ul>
        {merged.map(({ id, name }) => (
          <li key={id}>
            <span>{name}</span>
            <Button
              look="quiet"
              aria-label={t('codebook.unmergeTheme', { theme: name })}
              onPress={() => unmerge(id)}
            >
              {t('codebook.unmerge')}
            </Button>
          </li>
        ))}
      </ul>
    </section>
  );
}
