import { useMemo, type ReactNode } from 'react';
import type { CodebookDraft } from '#shared/tables/codebook-table.ts';
import { useProject, useSession, useStore, useTranslator } from '#renderer/app/context.ts';
import { ImportProblems } from '#renderer/features/codebook/files/import-problems.tsx';
import { ownKeyProblem } from '#renderer/features/codebook/page/own-key.ts';
import {
  plannedImport,
  withoutUnfitKeys,
  type PlannedImport,
} from '#renderer/features/codebook/files/planned-import.ts';
import type {
  CodebookFiles,
  ReadFile,
} from '#renderer/features/codebook/files/use-codebook-files.ts';
import { Button } from '#renderer/ui/button.tsx';
import { Choice } from '#renderer/ui/choice.tsx';
import { Dialog } from '#renderer/ui/dialog.tsx';
import { Notice } from '#renderer/ui/notice.tsx';
import { initialsOf, Swatch } from '#renderer/ui/swatch.tsx';

/** What an import would add and change, before it is done. */
export function ImportDialog({ files }: { readonly files: CodebookFiles }) {
  const { t } = useTranslator();
  const { found, close } = files;
  const plan = usePlan(found);
  const count = plan ? plan.added.length + plan.updated.length : 0;
  return (
    <Dialog
      title={t('codebook.import')}
      closeName={t('app.close')}
      isOpen={found !== undefined}
      onClose={close}
      width="wide"
      acts={
        <>
          <Button onPress={close}>{t('app.cancel')}</Button>
          <Button
            look="primary"
            isDisabled={count === 0}
            autoFocus
            onPress={() => plan && files.take(plan.draft)}
          >
            {t('codebook.importNow', { count })}
          </Button>
        </>
      }
    >
      {found && <SheetChoice found={found} files={files} />}
      {found && !found.read.draft.ok && (
        <Notice tone="needs-you">
          {t(found.read.draft.problem.key, found.read.draft.problem.values)}
        </Notice>
      )}
      {plan && count === 0 && <Notice tone="info">{t('codebook.importNothing')}</Notice>}
      {plan && <Planned plan={plan} />}
      {found?.read.draft.ok && (
        <ImportProblems
          refusals={found.read.draft.value.refusals}
          notes={found.read.notes}
          droppedKeys={plan?.droppedKeys ?? []}
        />
      )}
    </Dialog>
  );
}

interface Plan extends PlannedImport {
  readonly draft: CodebookDraft;
  readonly droppedKeys: readonly string[];
}

function usePlan(found: ReadFile | undefined): Plan | undefined {
  const project = useProject();
  const translator = useTranslator();
  const { keys } = useStore(useSession().preferences);
  return useMemo(() => {
    if (!found?.read.draft.ok) return undefined;
    const { draft, dropped } = withoutUnfitKeys(
      found.read.draft.value,
      (key) => !ownKeyProblem(key, keys, translator),
    );
    return { ...plannedImport(project.view, project.who, draft), draft, droppedKeys: dropped };
  }, [found, keys, translator, project]);
}

function SheetChoice({ found, files }: { found: ReadFile; files: CodebookFiles }) {
  const { t } = useTranslator();
  const { source } = found.read;
  return (
    <>
      <p className="quiet">{found.file.name}</p>
      {source.kind === 'xlsx' && source.sheets.length > 1 && (
        <Choice
          label={t('codebook.sheet')}
          options={source.sheets.map((sheet) => ({ value: sheet, label: sheet }))}
          value={source.sheet}
          onChange={(sheet) => void files.readSheet(sheet)}
        />
      )}
    </>
  );
}

function Planned({ plan: { added, updated } }: { readonly plan: PlannedImport }) {
  const { t } = useTranslator();
  return (
    <>
      <PlannedList title={t('codebook.importAdds', { number: added.length })}>
        {added.map((theme) => (
          <li key={theme.id}>
            {!theme.group && <Swatch colour={theme.colour} initials={initialsOf(theme.name)} />}
            <span className={theme.group ? 'codebook-planned-group' : undefined}>{theme.name}</span>
            <span className="quiet">{theme.description}</span>
          </li>
        ))}
      </PlannedList>
      <PlannedList title={t('codebook.importUpdates', { number: updated.length })}>
        {updated.map(({ theme, fields }) => (
          <li key={theme.id}>
            {!theme.group && <Swatch colour={theme.colour} initials={initialsOf(theme.name)} />}
            <span>{theme.name}</span>
            <span className="quiet">
              {fields.map((field) => t(`codebook.field.${field}`)).join(', ')}
            </span>
          </li>
        ))}
      </PlannedList>
    </>
  );
}

function PlannedList({ title, children }: { title: string; children: readonly ReactNode[] }) {
  if (children.length === 0) return null;
  return (
    <section>
      <h3>{title}</h3>
      <ul className="codebook-planned">{children}</ul>
    </section>
  );
}
