import { LANGUAGES } from '#shared/domain/project.ts';
import { translatorFor } from '#renderer/app/context.ts';
import { NoDatabaseError } from '#renderer/store/open-database.ts';

/** What is shown when the database does not open: why, and what to do. Nothing of it is touched. */
export function CannotStart({ error }: { readonly error: unknown }) {
  const own = LANGUAGES.find((language) => navigator.language.startsWith(language)) ?? 'en';
  const { t } = translatorFor(own);
  const message = error instanceof Error ? error.message : String(error);
  return (
    <main className="cannot-start" lang={own}>
      <h1>{t('app.name')}</h1>
      <p role="alert">
        {error instanceof NoDatabaseError
          ? t(`app.noDatabase.${error.reason}`)
          : t('app.cannotStart', { message })}
      </p>
    </main>
  );
}
