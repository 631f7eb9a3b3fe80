import type { ThemeId } from '#shared/domain/ids.ts';
import { useProject, useTranslator } from '#renderer/app/context.ts';
import { TypicalWords } from '#renderer/features/code/leftovers/typical-words.tsx';
import { initialsOf, Swatch } from '#renderer/ui/swatch.tsx';

const RULES = ['description', 'include', 'exclude', 'examples', 'counterExamples'] as const;

/** The rule of the theme under the cursor, as the codebook has it. */
export function ThemeCard({ themeId }: { readonly themeId: ThemeId }) {
  const { t } = useTranslator();
  const theme = useProject().view.get('themes', themeId);
  if (!theme) return null;
  return (
    <section className="inspector-part" data-colour={theme.colour}>
      <h2 className="theme-card-name">
        <Swatch colour={theme.colour} initials={initialsOf(theme.name)} />
        {theme.name}
      </h2>
      {RULES.filter((rule) => theme[rule]).map((rule) => (
        <div key={rule}>
          {rule !== 'description' && <h3>{t(`code.rule.${rule}`)}</h3>}
          <p className="theme-card-rule">{theme[rule]}</p>
        </div>
      ))}
      {theme.keywords.length > 0 && (
        <>
          <h3>{t('code.rule.keywords')}</h3>
          <p className="theme-card-rule">{theme.keywords.join(', ')}</p>
        </>
      )}
      <TypicalWords key={themeId} theme={theme} />
      {theme.rules && (
        <>
          <h3>{t('bulk.rules')}</h3>
          <p className="theme-card-rule">{theme.rules.map(({ query }) => query).join('\n')}</p>
        </>
      )}
    </section>
  );
}
