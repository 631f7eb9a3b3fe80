import { fail, ok, type Result } from '#shared/base/result.ts';
import type { Acting } from '#shared/commands/acting.ts';
import { importAnswers } from '#shared/commands/import-answers.ts';
import type { Change, ChangeItem } from '#shared/domain/change.ts';
import { readsAlike } from '#shared/commands/reads-alike.ts';
import { attributeIdOf, questionIdOf, type NewId } from '#shared/domain/ids.ts';
import type { ProjectMemory } from '#shared/domain/project-memory.ts';
import type { ProjectView } from '#shared/domain/view.ts';
import { understandColumn, type ColumnUnderstanding } from '#shared/language/understand-column.ts';
import { draftImport, type ColumnChoice, type ImportDraft } from '#shared/tables/draft-import.ts';
import type { HeaderRows } from '#shared/tables/header-rows.ts';
import { guessLayout, layoutWith, type TableLayout } from '#shared/tables/layout.ts';
import { readPasted, readTable } from '#shared/tables/read-table.ts';
import type {
  PasteOptions,
  ReadOptions,
  SurveyTable,
  TableFile,
  TableNote,
  TableProblem,
  TableSource,
} from '#shared/tables/table.ts';
import { packDraft, type PackedDraft } from '#renderer/worker/packed-draft.ts';
import { decode } from '#renderer/worker/decode.ts';

/** What the import screen shows of a table; its rows stay with the worker. */
export interface TablePreview {
  readonly fileName: string;
  readonly source: TableSource;
  readonly layout: TableLayout;
  /** The first rows, headings included. */
  readonly firstRows: readonly (readonly string[])[];
  readonly lines: readonly number[];
  /** Rows in all, headings included. */
  readonly rowCount: number;
  readonly notes: readonly TableNote[];
}

/** The worker's own memory of the open project, and the one way to change it. */
export interface HeldProject {
  memory(): ProjectMemory;
  apply(items: readonly ChangeItem[]): void;
}

/** How a person left the columns. */
export interface ReadAs {
  readonly headerRows: HeaderRows;
  readonly choices: readonly ColumnChoice[];
}

const ROWS_SHOWN = 40;

/** Reading a survey table: bytes → preview → draft → import. The table read last is held. */
export function surveyJobs(held: HeldProject) {
  let table: SurveyTable | undefined;
  let draft: ImportDraft | undefined;

  function hold(read: Result<SurveyTable, TableProblem>): Result<TablePreview, TableProblem> {
    table = read.ok ? read.value : undefined;
    return read.ok ? ok(previewOf(read.value, guessLayout(read.value))) : fail(read.problem);
  }

  return {
    async readSurvey({
      file,
      options,
    }: {
      readonly file: TableFile;
      readonly options: ReadOptions;
    }): Promise<Result<TablePreview, TableProblem>> {
      return hold(await readTable(file, options, decode));
    },
    readPastedSurvey({
      text,
      name,
      options,
    }: {
      readonly text: string;
      readonly name: string;
      readonly options: PasteOptions;
    }): Result<TablePreview, TableProblem> {
      return hold(readPasted(text, name, options));
    },
    /** The held table again, with so many heading rows. */
    surveyLayout({ headerRows }: { readonly headerRows: HeaderRows }): TablePreview | undefined {
      return table && previewOf(table, layoutWith(table, headerRows));
    },
    draftSurvey({ headerRows, choices }: ReadAs): Result<PackedDraft, TableProblem> {
      if (!table) throw new Error('No survey table was read');
      const drafted = draftImport(table, headerRows, choices, measuredUnderstanding);
      draft = drafted.ok ? drafted.value : undefined;
      return drafted.ok ? ok(packDraft(drafted.value)) : drafted;
    },
    /** Whether the held table seems to be the open project's own survey, exported again. */
    fitsProject({ headerRows, choices }: ReadAs): boolean {
      if (!table) return false;
      const view = held.memory();
      const drafted = draftImport(table, headerRows, comparable(view, choices), notUnderstood);
      return drafted.ok && readsAlike(view, drafted.value);
    },
    /** Makes the change that the window made of the last draft, so that it need not be sent. */
    importDraft({ id, stamp }: Pick<Change, 'id' | 'stamp'>): void {
      if (!draft) throw new Error('No survey was drafted');
      const view = held.memory();
      const stored: Acting['stored'] = (name, recordId) => view.stored(name, recordId);
      const acting = { view, stored, stamp, coderId: stamp.coderId, newId: () => id as NewId };
      const made = importAnswers(acting, draft);
      if (made.ok) held.apply(made.value.change.items);
    },
  };
}

/** The columns that the project has too, and the ids. */
function comparable(view: ProjectView, choices: readonly ColumnChoice[]): ColumnChoice[] {
  return choices.filter(({ role, title, ordinal }) => {
    if (role === 'question') return view.get('questions', questionIdOf(title, ordinal));
    if (role === 'attribute') return view.get('attributes', attributeIdOf(title, ordinal));
    return role === 'respondentId';
  });
}

/** To compare texts, nobody needs to know their language. */
function notUnderstood(texts: readonly string[]): ColumnUnderstanding {
  const language = 'fi';
  return { language, answers: texts.map(() => ({ language, kind: 'text' })) };
}

/** Leaves its time on the worker's timeline, so that reading and understanding can be told apart. */
function measuredUnderstanding(texts: readonly string[]): ColumnUnderstanding {
  const start = performance.now();
  const understood = understandColumn(texts);
  performance.measure('language', { start });
  return understood;
}

function previewOf(table: SurveyTable, layout: TableLayout): TablePreview {
  const { fileName, source, rows, lines, notes } = table;
  return {
    fileName,
    source,
    layout,
    firstRows: rows.slice(0, ROWS_SHOWN),
    lines: lines.slice(0, ROWS_SHOWN),
    rowCount: rows.length,
    notes,
  };
}
