import { APP_VERSION } from '#renderer/app/app-version.ts';
import { useSession, useTranslator } from '#renderer/app/context.ts';
import { useLicences, type Licence } from '#renderer/app/settings/licences.ts';
import { Notice } from '#renderer/ui/notice.tsx';
import iconUrl from '#renderer/icon.svg';

/** What this app is, in which version, and the licences of the works in it. */
export function AboutPage() {
  const { host } = useSession();
  const { t } = useTranslator();
  return (
    <>
      <div className="about-head">
        <img src={iconUrl} width={48} height={48} alt="" />
        <div>
          <h3 className="about-name">{t('app.name')}</h3>
          <p>{t('settings.version', { version: APP_VERSION })}</p>
          <p className="quiet" translate="no">
            {engines(navigator.userAgent)}
          </p>
        </div>
      </div>
      <p>{t('settings.promise')}</p>
      <section className="about-part">
        <h3>{t('settings.licences')}</h3>
        <p className="quiet">{t('settings.licences.help')}</p>
        {host.kind === 'electron' && (
          <p className="quiet">
            {t('settings.licences.electron', {
              electron: 'LICENSE.electron.txt',
              chromium: 'LICENSES.chromium.html',
            })}
          </p>
        )}
        <LicenceList />
      </section>
    </>
  );
}

function LicenceList() {
  const { t } = useTranslator();
  const licences = useLicences();
  if (licences.kind === 'reading') return <p className="quiet">{t('settings.licences.reading')}</p>;
  if (licences.kind === 'failed')
    return <Notice tone="needs-you">{t('settings.licences.failed')}</Notice>;
  return (
    <ul className="licences">
      {licences.licences.map((licence) => (
        <li key={`${licence.name} ${licence.version}`}>
          <OneLicence licence={licence} />
        </li>
      ))}
    </ul>
  );
}

/** The texts are as their authors wrote them, in English. */
function OneLicence({ licence: { name, version, licence, text } }: { readonly licence: Licence }) {
  return (
    <details className="licence" lang="en" translate="no">
      <summary>
        <span className="licence-name">{name}</span>
        <span className="quiet">{version}</span>
        <span className="licence-kind">{licence}</span>
      </summary>
      <pre>{text}</pre>
    </details>
  );
}

/** The programs that draw this window, as they name themselves: "Electron 45.4.1 · Chrome 156.0.0.0". */
function engines(userAgent: string): string {
  const named = ['Electron', 'Chrome', 'Firefox'].flatMap((name) => {
    const version = new RegExp(`${name}/([\\d.]+)`).exec(userAgent)?.[1];
    return version ? [`${name} ${version}`] : [];
  });
  return named.join(' · ');
}
