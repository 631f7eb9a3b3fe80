import { useSession, useStore, useTranslator } from '#renderer/app/context.ts';
import { Field } from '#renderer/ui/field.tsx';
import { initialsOf } from '#renderer/ui/swatch.tsx';

/** Who codes on this machine: the name and the initials that stand on their work. */
export function CoderPage() {
  const session = useSession();
  const { t } = useTranslator();
  const { coderName, coderInitials } = useStore(session.preferences);
  return (
    <>
      <Field
        label={t('app.coderName')}
        help={t('app.coderName.help')}
        value={coderName}
        maxLength={200}
        onChange={(name) => session.prefer({ coderName: name })}
      />
      <div className="settings-initials">
        <Field
          label={t('settings.initials')}
          help={t('settings.initials.help')}
          value={coderInitials}
          placeholder={initialsOf(coderName)}
          maxLength={4}
          onChange={(initials) => session.prefer({ coderInitials: initials })}
        />
      </div>
    </>
  );
}
