import { useEffect, useState } from 'react';
import {
  COMMAND_IDS,
  COMMANDS,
  commandOf,
  commandWithKey,
  keyOf,
  type CommandId,
} from '#renderer/app/commands.ts';
import { useSession, useStore, useTranslator } from '#renderer/app/context.ts';
import { keyName, keyOfEvent } from '#renderer/app/keys.ts';
import type { Session } from '#renderer/app/session.ts';
import type { MessageKey, MessageValues, Translator } from '#shared/i18n/translator.ts';
import { Button } from '#renderer/ui/button.tsx';
import { Notice } from '#renderer/ui/notice.tsx';

/** Every key, and where it is changed. A clash is refused with its reason. */
export function KeysPage() {
  const session = useSession();
  const { t } = useTranslator();
  return (
    <>
      <p className="quiet">{t('app.keys.help')}</p>
      <KeyList session={session} />
      <div>
        <Button onPress={() => session.prefer({ keys: {} })}>{t('keys.reset')}</Button>
      </div>
    </>
  );
}

function KeyList({ session }: { readonly session: Session }) {
  const translator = useTranslator();
  const { t } = translator;
  const { keys } = useStore(session.preferences);
  const [asking, ask] = useState<CommandId>();
  const [problem, setProblem] = useState<string>();
  const keyText = (id: CommandId) =>
    asking === id ? t('keys.pressOne') : keyName(keyOf(id, keys), translator) || t('keys.none');
  useEffect(() => {
    if (!asking) return undefined;
    const listen = (event: KeyboardEvent) => {
      const key = keyOfEvent(event);
      if (!key) return;
      event.preventDefault();
      event.stopPropagation();
      const clash = clashOf(session, asking, key, translator);
      setProblem(clash && t(clash.key, clash.values));
      if (!clash) session.prefer({ keys: { ...keys, [asking]: key } });
      ask(undefined);
    };
    window.addEventListener('keydown', listen, { capture: true });
    return () => window.removeEventListener('keydown', listen, { capture: true });
  }, [asking, keys, session, t, translator]);
  return (
    <>
      {problem && <Notice tone="needs-you">{problem}</Notice>}
      {(['code', 'everywhere'] as const).map((place) => (
        <section key={place}>
          <h3>{t(`keys.${place}`)}</h3>
          <ul className="key-list">
            {COMMAND_IDS.filter((id) => commandOf(id).place === place).map((id) => (
              <li key={id}>
                <span>{t(COMMANDS[id].label)}</span>
                <Button
                  look="quiet"
                  onPress={() => ask(id)}
                  aria-label={`${t('keys.change')}: ${t(COMMANDS[id].label)}, ${keyText(id)}`}
                >
                  {asking === id || keyOf(id, keys) === '' ? keyText(id) : <kbd>{keyText(id)}</kbd>}
                </Button>
              </li>
            ))}
            {place === 'code' && <FixedKeys translator={translator} />}
          </ul>
        </section>
      ))}
    </>
  );
}

function FixedKeys({ translator: { t } }: { readonly translator: Translator }) {
  return (
    <>
      <li>
        <span>{t('keys.digits')}</span>
        <kbd>1–9</kbd>
      </li>
      <li>
        <span>{t('keys.themes')}</span>
        <kbd>A–Ö</kbd>
      </li>
    </>
  );
}

function clashOf(
  session: Session,
  id: CommandId,
  key: string,
  translator: Translator,
): { key: MessageKey; values?: MessageValues } | undefined {
  if (/^[1-9]$/.test(key)) return { key: 'keys.digitReserved' };
  const printed = keyName(key, translator);
  const holder = commandWithKey(key, session.preferences.get().keys);
  if (holder && holder !== id)
    return {
      key: 'keys.taken',
      values: { key: printed, command: translator.t(COMMANDS[holder].label) },
    };
  const themes = session.project.get()?.view.all('themes') ?? [];
  const theme = [...themes].find((each) => each.shortcut === key && !each.retired);
  return theme
    ? { key: 'keys.takenByTheme', values: { key: printed, theme: theme.name } }
    : undefined;
}
