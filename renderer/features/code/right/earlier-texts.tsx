import type { Answer } from '#shared/domain/answer.ts';
import { useProject, useTranslator } from '#renderer/app/context.ts';
import '#renderer/features/code/right/earlier-texts.css';

/** What the respondent had written before a later import, and what it was coded as. */
export function EarlierTexts({ answer }: { readonly answer: Answer }) {
  const { view, who } = useProject();
  const { t } = useTranslator();
  const versions = view.earlierVersions(answer.id);
  if (versions.length === 0) return null;
  const themesOf = (earlier: Answer) => {
    const codings = view.codingsOf(earlier.id).filter(({ coderId }) => coderId === who.coderId);
    const names = codings.map(({ themeId }) => view.get('themes', themeId)?.name ?? '');
    return [...new Set(names)].join(', ');
  };
  return (
    <section className="inspector-part earlier-texts">
      <h3>{t('versions.earlier')}</h3>
      <ol>
        {versions.map((earlier) => (
          <li key={earlier.id}>
            <p lang={earlier.language} dir="auto">
              {earlier.text}
            </p>
            {themesOf(earlier) && (
              <p className="quiet">{t('versions.codedAs', { themes: themesOf(earlier) })}</p>
            )}
          </li>
        ))}
      </ol>
    </section>
  );
}
