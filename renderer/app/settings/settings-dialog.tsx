import { Tab, TabList, TabPanel, Tabs } from 'react-aria-components';
import { useSession, useTranslator } from '#renderer/app/context.ts';
import { pagesFor, type SettingsPageId } from '#renderer/app/settings/settings-pages.ts';
import { Dialog } from '#renderer/ui/dialog.tsx';
import '#renderer/app/settings/settings.css';

interface Props {
  /** The page that is open; undefined while the settings are closed. */
  readonly page: SettingsPageId | undefined;
  readonly onPage: (page: SettingsPageId | undefined) => void;
}

/** Everything the person chooses for this machine, and what this app is. It takes effect at once. */
export function SettingsDialog({ page, onPage }: Props) {
  const session = useSession();
  const { t } = useTranslator();
  const close = () => {
    session.nameCoder();
    onPage(undefined);
  };
  const pages = pagesFor(session.host);
  return (
    <Dialog
      title={t('app.settings')}
      closeName={t('app.close')}
      isOpen={page !== undefined}
      onClose={close}
      width="wide"
    >
      <Tabs
        className="settings"
        orientation="vertical"
        selectedKey={page ?? 'look'}
        onSelectionChange={(key) => onPage(pages.find(({ id }) => id === key)?.id)}
      >
        <TabList className="settings-pages" aria-label={t('app.settings')}>
          {pages.map(({ id, label, icon: Icon }) => (
            <Tab key={id} id={id} className="settings-tab">
              <Icon size={16} aria-hidden />
              <span>{t(label)}</span>
            </Tab>
          ))}
        </TabList>
        {pages.map(({ id, Page }) => (
          <TabPanel key={id} id={id} className="settings-page">
            <Page />
          </TabPanel>
        ))}
      </Tabs>
    </Dialog>
  );
}
