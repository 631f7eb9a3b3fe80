import { ClipboardPaste, FilePlus2 } from 'lucide-react';
import { useState } from 'react';
import { useTranslator } from '#renderer/app/context.ts';
import type { ImportDesk } from '#renderer/features/import/import-desk.ts';
import { PasteDialog } from '#renderer/features/import/paste-dialog.tsx';
import { Button } from '#renderer/ui/button.tsx';

/** Open a file, or paste cells. */
export function OpenActs({ desk }: { readonly desk: ImportDesk }) {
  const { t } = useTranslator();
  const [isPasting, setPasting] = useState(false);
  return (
    <div className="import-acts">
      <Button look="primary" icon={FilePlus2} onPress={() => void desk.pick()}>
        {t('import.open')}
      </Button>
      <Button icon={ClipboardPaste} onPress={() => setPasting(true)}>
        {t('import.paste')}
      </Button>
      <PasteDialog desk={desk} isOpen={isPasting} onClose={() => setPasting(false)} />
    </div>
  );
}
