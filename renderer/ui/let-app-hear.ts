import type { TextFieldProps } from 'react-aria-components';

type OnKeyDown = NonNullable<TextFieldProps['onKeyDown']>;

/**
 * A field that listens to keys keeps them all from the app around it. With this it keeps only those
 * that mean text: keys with Ctrl or Cmd and the F keys go on to the app's commands.
 */
export function letAppHear(listen: OnKeyDown | undefined): OnKeyDown | undefined {
  return (
    listen &&
    ((event) => {
      listen(event);
      if (event.ctrlKey || event.metaKey || /^F\d+$/.test(event.key)) event.continuePropagation();
    })
  );
}
