import { useEffect } from 'react';
import { isTextField } from '#renderer/app/keys.ts';
import type { ImportDesk } from '#renderer/features/import/import-desk.ts';

/** Cells or a file pasted anywhere on the screen, save in a text field or a dialog. */
export function usePaste(desk: ImportDesk, name: string): void {
  useEffect(() => {
    const onPaste = (event: ClipboardEvent) => {
      const isElsewhere = isTextField(event.target) || document.querySelector('.scrim');
      if (event.defaultPrevented || isElsewhere || !event.clipboardData) return;
      event.preventDefault();
      takePasted(desk, event.clipboardData, name);
    };
    window.addEventListener('paste', onPaste);
    return () => window.removeEventListener('paste', onPaste);
  }, [desk, name]);
}

/** A spreadsheet puts a picture of the cells beside their text: the text is meant. */
function takePasted(desk: ImportDesk, pasted: DataTransfer, name: string): void {
  const text = pasted.getData('text/plain');
  const [file] = pasted.files;
  if (text.trim() !== '') desk.paste(text, name);
  else if (file) void desk.drop(file);
}
