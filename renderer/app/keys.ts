import type { Translator } from '#shared/i18n/translator.ts';

const isMac = navigator.platform.startsWith('Mac');

const SYMBOLS: Readonly<Record<string, string>> = {
  ArrowDown: '↓',
  ArrowUp: '↑',
  ArrowLeft: '←',
  ArrowRight: '→',
  $mod: isMac ? '⌘' : 'Ctrl',
  Escape: 'Esc',
  PageDown: 'PgDn',
  PageUp: 'PgUp',
};

/** A key as it is printed on the keyboard: "$mod+z" → "Ctrl+Z". */
export function keyName(key: string, { t }: Translator): string {
  return key
    .split('+')
    .map((part) => {
      if (part === 'Space') return t('keys.space');
      if (part === 'Shift') return t('keys.shift');
      return SYMBOLS[part] ?? (part.length === 1 ? part.toLocaleUpperCase() : part);
    })
    .join('+');
}

/** The key of an event in the same writing as the commands' keys; undefined for a bare modifier. */
export function keyOfEvent(event: KeyboardEvent): string | undefined {
  if (['Shift', 'Control', 'Alt', 'AltGraph', 'Meta'].includes(event.key)) return undefined;
  const base = event.key === ' ' ? 'Space' : event.key;
  const parts = [
    ...((isMac ? event.metaKey : event.ctrlKey) ? ['$mod'] : []),
    ...((isMac ? event.ctrlKey : event.metaKey) ? [isMac ? 'Control' : 'Meta'] : []),
    ...(event.altKey ? ['Alt'] : []),
    ...(event.shiftKey && base.length > 1 ? ['Shift'] : []),
    base.length === 1 ? base.toLowerCase() : base,
  ];
  return parts.join('+');
}

/** Whether typing there means text, so that plain keys must not act. */
export function isTextField(target: EventTarget | null): boolean {
  return (
    target instanceof HTMLElement &&
    (target.isContentEditable ||
      target instanceof HTMLTextAreaElement ||
      (target instanceof HTMLInputElement &&
        !['checkbox', 'radio', 'button'].includes(target.type)))
  );
}

const OWN_KEYS =
  '[role=separator],[role=listbox],[role=menu],[role=tree],[role=treegrid],[role=grid],[role=radiogroup]';

/** Whether the focused part uses arrows, Space, Enter and letters itself. */
export function hasOwnKeys(target: EventTarget | null, key: string): boolean {
  if (!(target instanceof HTMLElement)) return false;
  // Of keys with Ctrl, lists use only "select all": undo must work while a row has the focus.
  if (key.startsWith('$mod+') && key !== '$mod+a') return false;
  if (target.closest(OWN_KEYS)) return true;
  const presses = key === 'Enter' || key === 'Space';
  return presses && target.closest('button,a,[role=button]') !== null;
}
