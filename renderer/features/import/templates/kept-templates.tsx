import { LayoutTemplate, Trash2 } from 'lucide-react';
import { useRef, useState } from 'react';
import { Form } from 'react-aria-components';
import { v7 as uuid } from 'uuid';
import type { ColumnChoice } from '#shared/tables/draft-import.ts';
import { templateOf, withTemplate, type MappingTemplate } from '#shared/tables/mapping-template.ts';
import { useSession, useStore, useTranslator } from '#renderer/app/context.ts';
import { projectNameOf } from '#renderer/features/import/project-name.ts';
import { Button, IconButton } from '#renderer/ui/button.tsx';
import { Dialog } from '#renderer/ui/dialog.tsx';
import { Field } from '#renderer/ui/field.tsx';
import type { TablePreview } from '#renderer/worker/survey-jobs.ts';
import '#renderer/features/import/templates/templates.css';

interface Props {
  /** The file's. */
  readonly name: string;
  readonly preview: TablePreview;
  readonly choices: readonly ColumnChoice[];
}

/** Keeps how the columns are left for the next such file; the kept ones can be deleted. */
export function KeptTemplates(props: Props) {
  const { t } = useTranslator();
  const [isOpen, open] = useState(false);
  const close = () => open(false);
  return (
    <>
      <IconButton icon={LayoutTemplate} name={t('templates.open')} onPress={() => open(true)} />
      <Dialog
        title={t('templates.open')}
        closeName={t('app.close')}
        isOpen={isOpen}
        onClose={close}
      >
        {isOpen && <KeepForm {...props} onKept={close} />}
        <KeptList />
      </Dialog>
    </>
  );
}

const LONGEST_NAME = 200;

function KeepForm({ name: file, preview, choices, onKept }: Props & { onKept: () => void }) {
  const session = useSession();
  const { mappings = [] } = useStore(session.preferences);
  const { t } = useTranslator();
  const [name, setName] = useState(() => projectNameOf(file));
  const trimmed = name.trim();
  const most = LONGEST_NAME;
  const problem = trimmed.length > most ? t('refusal.nameTooLong', { most }) : undefined;
  const keep = () => {
    if (trimmed === '' || problem) return;
    const { headerRows } = preview.layout;
    const template = templateOf({ id: uuid(), name: trimmed, headerRows }, choices);
    session.prefer({ mappings: withTemplate(mappings, template) });
    onKept();
  };
  return (
    <Form
      className="form"
      aria-label={t('templates.keep')}
      onSubmit={(event) => {
        event.preventDefault();
        keep();
      }}
    >
      <p className="quiet">{t('templates.keepText')}</p>
      <Field
        label={t('templates.name')}
        value={name}
        onChange={setName}
        problem={problem}
        autoFocus
      />
      <div className="form-acts">
        <Button type="submit" look="primary" isDisabled={trimmed === ''}>
          {t('templates.save')}
        </Button>
      </div>
    </Form>
  );
}

function KeptList() {
  const session = useSession();
  const { mappings = [] } = useStore(session.preferences);
  const { t } = useTranslator();
  const section = useRef<HTMLElement>(null);
  // The button that was pressed goes with its template: the keys must not fall out of the dialog.
  const remove = ({ id }: MappingTemplate) => {
    section.current?.focus();
    session.prefer({ mappings: mappings.filter((each) => each.id !== id) });
  };
  return (
    <section
      ref={section}
      tabIndex={-1}
      className="templates-kept"
      aria-label={t('templates.kept')}
      data-empty={mappings.length === 0}
    >
      {mappings.length > 0 && <h3>{t('templates.kept')}</h3>}
      <ul>
        {mappings.map((template) => (
          <li key={template.id}>
            <span className="templates-name">{template.name}</span>
            <span className="quiet">
              {t('templates.columns', { count: template.columns.length })}
            </span>
            <IconButton
              icon={Trash2}
              name={t('templates.delete', { name: template.name })}
              onPress={() => remove(template)}
            />
          </li>
        ))}
      </ul>
    </section>
  );
}
