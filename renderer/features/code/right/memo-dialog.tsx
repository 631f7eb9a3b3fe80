import { useState } from 'react';
import { Form } from 'react-aria-components';
import { writeMemo } from '#shared/commands/write-memo.ts';
import type { AnswerId } from '#shared/domain/ids.ts';
import { useProject, useTranslator } from '#renderer/app/context.ts';
import { useDesk } from '#renderer/features/code/desk/desk-context.ts';
import { Button } from '#renderer/ui/button.tsx';
import { Dialog } from '#renderer/ui/dialog.tsx';
import { Field } from '#renderer/ui/field.tsx';

interface Props {
  readonly isOpen: boolean;
  readonly onClose: () => void;
}

export function MemoDialog({ isOpen, onClose }: Props) {
  const { answer } = useDesk();
  const { t } = useTranslator();
  return (
    <Dialog
      title={t('code.memoTitle', { row: answer?.row ?? 0 })}
      closeName={t('app.close')}
      isOpen={isOpen}
      onClose={onClose}
    >
      {answer && <MemoForm answerId={answer.id} onClose={onClose} />}
    </Dialog>
  );
}

function MemoForm({ answerId, onClose }: { answerId: AnswerId; onClose: () => void }) {
  const project = useProject();
  const { t } = useTranslator();
  const [text, setText] = useState(project.view.memoOf(answerId, project.who.coderId)?.text ?? '');
  return (
    <Form
      className="form"
      onSubmit={(event) => {
        event.preventDefault();
        project.act(writeMemo, { answerId, text });
        onClose();
      }}
    >
      <Field
        label={t('code.memo')}
        rows={6}
        value={text}
        onChange={setText}
        maxLength={20_000}
        autoFocus
      />
      <div className="form-acts">
        <Button type="submit" look="primary">
          {t('app.save')}
        </Button>
      </div>
    </Form>
  );
}
