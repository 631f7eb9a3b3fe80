import { LANGUAGES } from '#shared/domain/project.ts';
import { renameCoder } from '#shared/commands/project.ts';
import { useSession, useStore, useTranslator } from '#renderer/app/context.ts';
import { Button } from '#renderer/ui/button.tsx';
import { Choice } from '#renderer/ui/choice.tsx';
import { Dialog } from '#renderer/ui/dialog.tsx';
import { Field } from '#renderer/ui/field.tsx';
import { Segments } from '#renderer/ui/segments.tsx';

const APPEARANCES = ['system', 'light', 'dark'] as const;
const DENSITIES = ['compact', 'normal', 'roomy'] as const;

interface Props {
  readonly isOpen: boolean;
  readonly onClose: () => void;
}

/** What the person chooses for this machine. Everything takes effect at once. */
export function SettingsDialog({ isOpen, onClose }: Props) {
  const session = useSession();
  const { t } = useTranslator();
  const preferences = useStore(session.preferences);
  const close = () => {
    session.project.get()?.act(renameCoder, session.preferences.get().coderName);
    onClose();
  };
  return (
    <Dialog
      title={t('app.settings')}
      closeName={t('app.close')}
      isOpen={isOpen}
      onClose={close}
      acts={
        <Button look="primary" onPress={close}>
          {t('app.ok')}
        </Button>
      }
    >
      <Choice
        label={t('app.language')}
        options={LANGUAGES.map((value) => ({ value, label: t(`app.language.${value}`) }))}
        value={preferences.language}
        onChange={(language) => session.prefer({ language })}
      />
      <div className="field">
        <span className="react-aria-Label">{t('app.appearance')}</span>
        <Segments
          label={t('app.appearance')}
          options={APPEARANCES.map((value) => ({ value, label: t(`app.appearance.${value}`) }))}
          value={preferences.appearance}
          onChange={(appearance) => session.prefer({ appearance })}
        />
      </div>
      <div className="field">
        <span className="react-aria-Label">{t('app.density')}</span>
        <Segments
          label={t('app.density')}
          options={DENSITIES.map((value) => ({ value, label: t(`app.density.${value}`) }))}
          value={preferences.density}
          onChange={(density) => session.prefer({ density })}
        />
      </div>
      <Field
        label={t('app.coderName')}
        help={t('app.coderName.help')}
        value={preferences.coderName}
        maxLength={200}
        onChange={(coderName) => session.prefer({ coderName })}
      />
    </Dialog>
  );
}
