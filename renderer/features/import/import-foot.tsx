import { useState } from 'react';
import { Form } from 'react-aria-components';
import type { ColumnChoice } from '#shared/tables/draft-import.ts';
import { useSession, useStore, useTranslator } from '#renderer/app/context.ts';
import { tallyOf, type Tally } from '#renderer/features/import/column-choices.ts';
import type { ImportDesk } from '#renderer/features/import/import-desk.ts';
import type { ReadState } from '#renderer/features/import/import-state.ts';
import { projectNameOf } from '#renderer/features/import/project-name.ts';
import { tallySentence } from '#renderer/features/import/tally-sentence.ts';
import { useIsMeantForOpen } from '#renderer/features/import/use-is-meant-for-open.ts';
import type { OpenProject } from '#renderer/store/open-project.ts';
import type { TablePreview } from '#renderer/worker/survey-jobs.ts';
import { Button } from '#renderer/ui/button.tsx';
import { Field } from '#renderer/ui/field.tsx';
import { Segments } from '#renderer/ui/segments.tsx';

interface Props {
  readonly desk: ImportDesk;
  readonly preview: TablePreview;
  readonly choices: readonly ColumnChoice[];
  readonly state: ReadState;
}

const LONGEST_NAME = 200;

/** What will be kept and what not, where it goes, and the one button. */
export function ImportFoot({ desk, preview, choices, state }: Props) {
  const { t } = useTranslator();
  const project = useStore(useSession().project);
  const { goes, isSure, pick, name, setName } = useTarget(project, preview, choices, state);
  const { busy } = state;
  const tally = tallyOf(choices);
  const problem = goes === 'new' ? nameProblem(name) : undefined;
  const isReady = tally.questions > 0 && isSure && !busy && !problem;
  const rows = Math.max(0, preview.rowCount - preview.layout.headerRows);
  return (
    <Form
      className="import-foot"
      onSubmit={(event) => {
        event.preventDefault();
        if (isReady) void desk.import(goes === 'open' ? { kind: 'open' } : { kind: 'new', name });
      }}
    >
      <Sum rows={rows} tally={tally} />
      <div className="import-target">
        {project && <Goes project={project} value={goes} onChange={pick} />}
        {goes === 'new' && (
          <Field
            label={t('import.projectName')}
            value={name}
            onChange={setName}
            problem={problem && t(`refusal.${problem}`, { most: LONGEST_NAME })}
          />
        )}
        <Button type="submit" look="primary" isDisabled={!isReady}>
          {t(busy === 'importing' ? 'import.importing' : 'import.import')}
        </Button>
      </div>
    </Form>
  );
}

type Where = 'open' | 'new';

/** The project that the file seems meant for, until a person says another. */
function useTarget(
  project: OpenProject | undefined,
  { layout }: TablePreview,
  choices: readonly ColumnChoice[],
  { given }: ReadState,
) {
  const { t } = useTranslator();
  const { isMeant, isSure } = useIsMeantForOpen(project, layout.headerRows, choices);
  const [picked, pick] = useState<Where>();
  const [name, setName] = useState(() =>
    given.kind === 'file' ? projectNameOf(given.name) : t('import.pastedProject'),
  );
  const guessed: Where = isMeant ? 'open' : 'new';
  const goes = project ? (picked ?? guessed) : 'new';
  return { goes, isSure: isSure || picked !== undefined, pick, name, setName };
}

function Sum({ rows, tally }: { readonly rows: number; readonly tally: Tally }) {
  const translator = useTranslator();
  const { t } = translator;
  return (
    <div className="import-sum" role="status">
      <strong>{tallySentence(rows, tally, translator)}</strong>
      {tally.questions === 0 && <span className="import-sum-needs">{t('refusal.noQuestion')}</span>}
      {tally.questions > 0 && !tally.hasId && <span className="quiet">{t('import.noId')}</span>}
    </div>
  );
}

function nameProblem(name: string): 'nameEmpty' | 'nameTooLong' | undefined {
  const { length } = name.trim();
  if (length === 0) return 'nameEmpty';
  return length > LONGEST_NAME ? 'nameTooLong' : undefined;
}

interface GoesProps {
  readonly project: OpenProject;
  readonly value: Where;
  readonly onChange: (value: Where) => void;
}

/** Answers are in the open project already: do these belong with them? */
function Goes({ project, value, onChange }: GoesProps) {
  const { t } = useTranslator();
  return (
    <div className="field">
      <span className="import-target-label" title={project.name}>
        {t('import.goes')}
      </span>
      <Segments
        label={t('import.goes')}
        options={[
          { value: 'open', label: t('import.goesOpen') },
          { value: 'new', label: t('import.goesNew') },
        ]}
        value={value}
        onChange={onChange}
      />
    </div>
  );
}
