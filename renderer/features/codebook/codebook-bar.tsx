import { FileInput, FileOutput, FolderPlus, NotebookPen, Plus, Printer } from 'lucide-react';
import { useContext } from 'react';
import { useTranslator } from '#renderer/app/context.ts';
import { CommandBoardContext } from '#renderer/app/use-commands.ts';
import { useHotkey } from '#renderer/app/use-hotkey.ts';
import type { Kind } from '#renderer/features/codebook/tree/add-theme.tsx';
import type { CodebookFiles } from '#renderer/features/codebook/files/use-codebook-files.ts';
import { Button, IconButton } from '#renderer/ui/button.tsx';
import { MoreMenu } from '#renderer/ui/more-menu.tsx';

interface Props {
  readonly add: (kind: Kind) => void;
  readonly files: CodebookFiles;
  readonly print: () => void;
}

/** New themes and groups, and the codebook from and to files. */
export function CodebookBar({ add, files, print }: Props) {
  const { t } = useTranslator();
  const hotkey = useHotkey();
  const board = useContext(CommandBoardContext);
  return (
    <div className="codebook-bar" role="toolbar" aria-label={t('codebook.acts')}>
      <Button icon={Plus} onPress={() => add('theme')}>
        {t('codebook.newTheme')}
      </Button>
      <IconButton icon={FolderPlus} name={t('codebook.newGroup')} onPress={() => add('group')} />
      <span className="codebook-bar-gap" />
      <IconButton
        icon={NotebookPen}
        name={t('keys.memos')}
        hotkey={hotkey('memos')}
        onPress={() => board.run('memos')}
      />
      <IconButton
        icon={Printer}
        name={t('keys.printPdf')}
        hotkey={hotkey('printPdf')}
        onPress={print}
      />
      <IconButton icon={FileInput} name={t('codebook.import')} onPress={() => void files.pick()} />
      <MoreMenu
        icon={FileOutput}
        name={t('codebook.export')}
        acts={[
          { id: 'xlsx', label: t('codebook.exportXlsx'), act: () => void files.save('xlsx') },
          { id: 'csv', label: t('codebook.exportCsv'), act: () => void files.save('csv') },
        ]}
      />
    </div>
  );
}
