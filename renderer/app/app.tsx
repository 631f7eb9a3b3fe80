import { useEffect } from 'react';
import { I18nProvider } from 'react-aria-components';
import { SessionContext, useStore } from '#renderer/app/context.ts';
import { ErrorBoundary } from '#renderer/app/error-boundary.tsx';
import { Frame } from '#renderer/app/frame.tsx';
import type { Session } from '#renderer/app/session.ts';
import { useAppearance } from '#renderer/app/use-appearance.ts';

const LOCALES = { fi: 'fi-FI', sv: 'sv-SE', en: 'en-GB' } as const;

export function App({ session }: { readonly session: Session }) {
  const { language, appearance, density } = useStore(session.preferences);
  useAppearance(appearance, density);
  useEffect(() => {
    document.documentElement.lang = language;
  }, [language]);
  return (
    <SessionContext value={session}>
      <I18nProvider locale={LOCALES[language]}>
        <ErrorBoundary language={language}>
          <Frame />
        </ErrorBoundary>
      </I18nProvider>
    </SessionContext>
  );
}
