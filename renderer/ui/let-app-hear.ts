import type { TextFieldProps } from 'react-aria-components';

type KeyEvent = Parameters<NonNullable<TextFieldProps['onKeyDown']>>[0];

/**
 * A field that listens to keys keeps them all from the app around it. Called by its listener, this
 * lets those that do not mean text, with Ctrl or Cmd and the F keys, go on to the app's commands.
 */
export function letAppHear(event: KeyEvent): void {
  if (event.ctrlKey || event.metaKey || /^F\d+$/.test(event.key)) event.continuePropagation();
}
