import { LANGUAGES } from '#shared/domain/project.ts';
import { translatorFor } from '#renderer/app/context.ts';

/** What is shown when the database does not open: nothing of it is touched. */
export function CannotStart({ message }: { readonly message: string }) {
  const own = LANGUAGES.find((language) => navigator.language.startsWith(language)) ?? 'en';
  const { t } = translatorFor(own);
  return (
    <main className="cannot-start" lang={own}>
      <h1>{t('app.name')}</h1>
      <p role="alert">{t('app.cannotStart', { message })}</p>
    </main>
  );
}
