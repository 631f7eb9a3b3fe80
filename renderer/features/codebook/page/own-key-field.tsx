import { useEffect, useState } from 'react';
import type { ThemeEdit } from '#shared/commands/edit-codebook.ts';
import type { ThemeId } from '#shared/domain/ids.ts';
import type { Theme } from '#shared/domain/theme.ts';
import { useSession, useStore, useTranslator } from '#renderer/app/context.ts';
import { keyName, keyOfEvent } from '#renderer/app/keys.ts';
import { ownKeyProblem } from '#renderer/features/codebook/page/own-key.ts';
import { Button } from '#renderer/ui/button.tsx';

interface Props {
  readonly theme: Theme;
  readonly edit: (themeId: ThemeId, edit: ThemeEdit) => string | undefined;
}

/** The key that codes with this theme: press the button, then the key. Escape keeps, Delete takes away. */
export function OwnKeyField({ theme, edit }: Props) {
  const translator = useTranslator();
  const { t } = translator;
  const { keys } = useStore(useSession().preferences);
  const [problem, setProblem] = useState<string>();
  const set = (shortcut: string | undefined) => {
    const unfit = shortcut ? ownKeyProblem(shortcut, keys, translator) : undefined;
    const isSame = shortcut === theme.shortcut;
    setProblem(
      unfit ? t(unfit.key, unfit.values) : isSame ? undefined : edit(theme.id, { shortcut }),
    );
  };
  const printed = theme.shortcut && keyName(theme.shortcut, translator);
  const [isAsking, ask] = useKeyAsked((key) => {
    if (key === 'Delete' || key === 'Backspace') set(undefined);
    else if (key !== 'Escape' && key !== 'Tab') set(key);
  });
  return (
    <div className="field">
      <span className="react-aria-Label" id="codebook-own-key">
        {t('codebook.ownKey')}
      </span>
      <div className="codebook-own-key">
        <Button
          {...(printed && !isAsking
            ? { 'aria-label': t('codebook.changeKey', { key: printed }) }
            : {})}
          aria-describedby="codebook-own-key-help"
          onPress={() => {
            setProblem(undefined);
            ask(true);
          }}
          onBlur={() => ask(false)}
        >
          {isAsking ? (
            t('codebook.pressKey')
          ) : printed ? (
            <kbd>{printed}</kbd>
          ) : (
            t('codebook.giveKey')
          )}
        </Button>
        {theme.shortcut && !isAsking && (
          <Button look="quiet" onPress={() => set(undefined)}>
            {t('codebook.dropKey')}
          </Button>
        )}
      </div>
      <span slot="description" id="codebook-own-key-help">
        {t('codebook.ownKey.help')}
      </span>
      {problem && (
        <span className="react-aria-FieldError" role="alert">
          {problem}
        </span>
      )}
    </div>
  );
}

/** Waits for one key, which then means nothing else. */
function useKeyAsked(take: (key: string) => void): [boolean, (asked: boolean) => void] {
  const [isAsking, ask] = useState(false);
  useEffect(() => {
    if (!isAsking) return undefined;
    const listen = (event: KeyboardEvent) => {
      const key = keyOfEvent(event);
      if (!key) return;
      event.preventDefault();
      event.stopPropagation();
      ask(false);
      take(key);
    };
    window.addEventListener('keydown', listen, { capture: true });
    return () => window.removeEventListener('keydown', listen, { capture: true });
  });
  return [isAsking, ask];
}
