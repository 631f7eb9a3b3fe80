import { useState } from 'react';
import { useSession, useStore, useTranslator } from '#renderer/app/context.ts';
import { MemoList } from '#renderer/app/memos/memo-list.tsx';
import { Dialog } from '#renderer/ui/dialog.tsx';
import { Field } from '#renderer/ui/field.tsx';
import '#renderer/app/memos/memos.css';

interface Props {
  readonly isOpen: boolean;
  readonly onClose: () => void;
  /** The person went to what a memo is on: the screen begins anew there. */
  readonly onGo: () => void;
}

/** All memos in one list: on the project, on themes, on answers. */
export function MemosDialog({ isOpen, onClose, onGo }: Props) {
  const { t } = useTranslator();
  const project = useStore(useSession().project);
  return (
    <Dialog
      title={t('memos.title')}
      closeName={t('app.close')}
      isOpen={isOpen && project !== undefined}
      onClose={onClose}
      width="wide"
    >
      {project && <Memos onGo={onGo} />}
    </Dialog>
  );
}

function Memos({ onGo }: Pick<Props, 'onGo'>) {
  const { t } = useTranslator();
  const [words, setWords] = useState('');
  return (
    <div className="memos">
      <Field
        label={t('memos.find')}
        hideLabel
        placeholder={t('memos.find')}
        value={words}
        maxLength={200}
        autoFocus
        onChange={setWords}
      />
      <MemoList words={words} onGo={onGo} />
      <p className="quiet">{t('memos.exported')}</p>
    </div>
  );
}
