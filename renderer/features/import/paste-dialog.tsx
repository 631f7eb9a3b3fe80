import { useState, type ClipboardEvent } from 'react';
import { useTranslator } from '#renderer/app/context.ts';
import type { ImportDesk } from '#renderer/features/import/import-desk.ts';
import { Button } from '#renderer/ui/button.tsx';
import { Dialog } from '#renderer/ui/dialog.tsx';
import { Field } from '#renderer/ui/field.tsx';

interface Props {
  readonly desk: ImportDesk;
  readonly isOpen: boolean;
  readonly onClose: () => void;
}

/** More than this would make the text field itself slow. */
const LONG_PASTE = 50_000;

/** A place to paste cells that were copied from a spreadsheet. */
export function PasteDialog({ desk, isOpen, onClose }: Props) {
  const { t } = useTranslator();
  const [text, setText] = useState('');
  const take = (cells: string) => {
    setText('');
    onClose();
    desk.paste(cells, t('import.pastedName'));
  };
  const onPaste = (event: ClipboardEvent) => {
    const pasted = event.clipboardData.getData('text/plain');
    if (text !== '' || pasted.length < LONG_PASTE) return;
    event.preventDefault();
    take(pasted);
  };
  return (
    <Dialog
      title={t('import.paste')}
      closeName={t('app.close')}
      width="wide"
      isOpen={isOpen}
      onClose={onClose}
      acts={
        <Button look="primary" isDisabled={text.trim() === ''} onPress={() => take(text)}>
          {t('import.readPasted')}
        </Button>
      }
    >
      <Field
        label={t('import.pasteField')}
        help={t('import.pasteHelp')}
        rows={12}
        value={text}
        onChange={setText}
        onPaste={onPaste}
        autoFocus
      />
    </Dialog>
  );
}
