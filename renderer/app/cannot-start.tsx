import { LANGUAGES } from '#shared/domain/project.ts';
import type { MessageKey } from '#shared/i18n/translator.ts';
import { translatorFor } from '#renderer/app/context.ts';
import { rawText } from '#renderer/app/problem-text.ts';
import { isDiskFull } from '#renderer/store/database-fault.ts';
import { NoDatabaseError } from '#renderer/store/open-database.ts';
import { Details } from '#renderer/ui/details.tsx';

/** What is shown when the database does not open: why, and what to do. Nothing of it is touched. */
export function CannotStart({ error }: { readonly error: unknown }) {
  const own = LANGUAGES.find((language) => navigator.language.startsWith(language)) ?? 'en';
  const { t } = translatorFor(own);
  return (
    <main className="cannot-start" lang={own}>
      <h1>{t('app.name')}</h1>
      <p role="alert">{t(reasonOf(error))}</p>
      {!(error instanceof NoDatabaseError) && (
        <Details name={t('app.details')} text={rawText(error)} />
      )}
    </main>
  );
}

function reasonOf(error: unknown): MessageKey {
  if (error instanceof NoDatabaseError) return `app.noDatabase.${error.reason}`;
  return isDiskFull(error) ? 'app.cannotStart.full' : 'app.cannotStart';
}
