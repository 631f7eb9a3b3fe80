import { COMMANDS, commandWithKey } from '#renderer/app/commands.ts';
import type { MessageKey, Translator } from '#shared/i18n/translator.ts';

export interface KeyProblem {
  readonly key: MessageKey;
  readonly values?: Readonly<Record<string, string>>;
}

/** Why a key cannot be a theme's own: it is no letter or 0, or a suggestion's or a command's. */
export function ownKeyProblem(
  key: string,
  commandKeys: Readonly<Record<string, string>>,
  { t }: Translator,
): KeyProblem | undefined {
  if (/^[1-9]$/.test(key)) return { key: 'keys.digitReserved' };
  if (!/^[\p{L}0]$/u.test(key)) return { key: 'codebook.keyUnfit' };
  const command = commandWithKey(key, commandKeys);
  return (
    command && {
      key: 'refusal.shortcutReserved',
      values: { command: t(COMMANDS[command].label) },
    }
  );
}
