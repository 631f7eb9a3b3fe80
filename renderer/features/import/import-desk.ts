import { alignDraft } from '#shared/commands/align-draft.ts';
import { textsThatDiffer } from '#shared/commands/import-answers.ts';
import type { AttributeKind } from '#shared/domain/attribute.ts';
import { ok, type Result } from '#shared/base/result.ts';
import type { ColumnRole } from '#shared/tables/column-role.ts';
import type { ImportDraft } from '#shared/tables/draft-import.ts';
import type { HeaderRows } from '#shared/tables/header-rows.ts';
import { templateChoices, type MappingTemplate } from '#shared/tables/mapping-template.ts';
import type { ReadOptions, TableProblem } from '#shared/tables/table.ts';
import type { Session } from '#renderer/app/session.ts';
import { Store } from '#renderer/app/store.ts';
import {
  choicesOf,
  NO_CHOICES,
  withKind,
  withRole,
} from '#renderer/features/import/column-choices.ts';
import { giveDropped, giveFile, openProblem } from '#renderer/features/import/give-file.ts';
import {
  isUndoneImport,
  nothingTaken,
  stopped,
} from '#renderer/features/import/import-problems.ts';
import type {
  DoneState,
  Given,
  ImportProblem,
  ImportState,
  ReadState,
  Target,
} from '#renderer/features/import/import-state.ts';
import type { OpenProject } from '#renderer/store/open-project.ts';
import { unpackDraft } from '#renderer/worker/packed-draft.ts';
import type { TablePreview } from '#renderer/worker/survey-jobs.ts';

/**
 * One survey table on its way in: given, read, looked over, imported. Lives as long as the session,
 * since a new project draws the screen anew in the middle of its own import.
 */
export class ImportDesk {
  readonly state = new Store<ImportState>({ stage: 'start' });
  readonly #session: Session;
  /** Grows with each thing begun: what comes back for an earlier one is dropped. */
  #turn = 0;
  #isImporting = false;
  #stopFollowing: () => void = () => undefined;

  constructor(session: Session) {
    this.#session = session;
    // The worker holds one table, and opening a project may have read another into it.
    session.project.subscribe(() => this.restart());
  }

  /** Takes the file that was opened or dropped on another screen, now and while this one is open. */
  follow(): () => void {
    const { surveyFile } = this.#session;
    const take = () => {
      const file = surveyFile.get();
      surveyFile.set(undefined);
      if (file) this.#give(giveFile(file));
    };
    take();
    return surveyFile.subscribe(take);
  }

  restart(problem?: ImportProblem): void {
    if (this.#isImporting) return;
    this.#turn += 1;
    this.#stopFollowing();
    this.state.set({ stage: 'start', problem });
  }

  async pick(): Promise<void> {
    try {
      const file = await this.#session.host.openFile({ purpose: 'survey' });
      if (file) this.#give(giveFile(file));
    } catch (error) {
      this.restart(openProblem(error));
    }
  }

  async drop(file: File): Promise<void> {
    this.restart();
    const turn = this.#turn;
    const given = await giveDropped(file);
    if (turn === this.#turn) this.#give(given);
  }

  paste(text: string, name: string): void {
    void this.#read({
      stage: 'read',
      given: { kind: 'pasted', name, text },
      options: {},
      own: NO_CHOICES,
    });
  }

  /** Reads the file again another way. Roles chosen by hand were of other columns and are forgotten. */
  readAs(options: ReadOptions): void {
    const state = this.state.get();
    if (state.stage !== 'read') return;
    void this.#read({ ...state, options: { ...state.options, ...options }, own: NO_CHOICES });
  }

  async setHeaderRows(headerRows: HeaderRows): Promise<void> {
    const state = this.state.get();
    if (state.stage !== 'read') return;
    await this.#show(state, this.#session.worker.call('surveyLayout', { headerRows }));
  }

  /** Leaves the columns as they were left for a file with the same headings. */
  async applyTemplate(template: MappingTemplate): Promise<void> {
    const state = this.state.get();
    if (state.stage !== 'read' || !state.preview) return;
    const { headerRows } = template;
    if (headerRows !== state.preview.layout.headerRows) await this.setHeaderRows(headerRows);
    this.#choose(({ preview, own }) =>
      preview ? templateChoices(template, preview.layout.columns) : own,
    );
  }

  setRole(index: number, role: ColumnRole): void {
    this.#choose(({ preview, own }) =>
      preview ? withRole(choicesOf(preview.layout, own), own, index, role) : own,
    );
  }

  setKind(index: number, kind: AttributeKind): void {
    this.#choose(({ own }) => withKind(own, index, kind));
  }

  async import(target: Target): Promise<void> {
    const state = this.state.get();
    if (state.stage !== 'read' || !state.preview || state.busy) return;
    this.state.set({ ...state, busy: 'importing', problem: undefined });
    this.#isImporting = true;
    try {
      const draft = await this.#draft(state.preview, state);
      const problem = draft.ok ? nothingTaken(draft.value) : draft.problem;
      if (problem || !draft.ok) this.state.set({ ...state, problem });
      else await this.#store(state, draft.value, target);
    } catch (error) {
      this.state.set({ ...state, problem: stopped(state.given.name, error) });
    } finally {
      this.#isImporting = false;
    }
  }

  async #draft(
    { layout }: TablePreview,
    { own }: ReadState,
  ): Promise<Result<ImportDraft, TableProblem>> {
    const { headerRows } = layout;
    const drafted = await this.#session.worker.call('draftSurvey', {
      headerRows,
      choices: choicesOf(layout, own),
    });
    return drafted.ok ? ok(unpackDraft(drafted.value)) : drafted;
  }

  async #store(state: ReadState, draft: ImportDraft, target: Target): Promise<void> {
    const open = target.kind === 'open' ? this.#session.project.get() : undefined;
    if (open) {
      this.#take(state, draft, open);
      return;
    }
    const name = target.kind === 'new' ? target.name : draft.fileName;
    await this.#session.createProject({ name, source: draft.fileName }, (project) =>
      this.#take(state, draft, project),
    );
  }

  #take(state: ReadState, draft: ImportDraft, project: OpenProject): void {
    const result = this.#session.workerMemory.importDraft(project, draft);
    if (!result.ok && result.problem.reason !== 'nothingNew') {
      const { reason, values = {} } = result.problem;
      this.state.set({ ...state, problem: { key: `refusal.${reason}`, values } });
      return;
    }
    const outcome = result.ok ? result.value : undefined;
    const changedTexts = outcome?.changedTexts ?? textsThatDiffer(project.view, draft);
    this.#finish(project, {
      stage: 'done',
      fileName: draft.fileName,
      report: draft.report,
      added: outcome?.added ?? NOTHING_ADDED,
      unchangedAnswers: outcome?.unchanged.answers ?? draft.report.answers - changedTexts.length,
      changedTexts,
      changedValues: outcome?.changedValues ?? [],
      alignment: outcome ? outcome.alignment : alignDraft(project.view, draft).alignment,
      before: state,
    });
  }

  /** Undoing the import returns to the table it came from. */
  #finish(project: OpenProject, done: DoneState): void {
    this.#session.tell(undefined);
    this.state.set(done);
    this.#stopFollowing();
    this.#stopFollowing = project.subscribe((change) => {
      if (isUndoneImport(change) && this.state.get() === done) this.state.set(done.before);
    });
  }

  #choose(change: (state: ReadState) => ReadState['own']): void {
    const state = this.state.get();
    if (state.stage === 'read' && !state.busy)
      this.state.set({ ...state, own: change(state), problem: undefined });
  }

  #give(given: Result<Given, ImportProblem>): void {
    if (given.ok)
      void this.#read({ stage: 'read', given: given.value, options: {}, own: NO_CHOICES });
    else this.restart(given.problem);
  }

  async #read(state: ReadState): Promise<void> {
    if (this.#isImporting) return;
    const { worker } = this.#session;
    const { given, options } = state;
    const read =
      given.kind === 'file'
        ? worker.call('readSurvey', { file: { name: given.name, bytes: given.bytes }, options })
        : worker.call('readPastedSurvey', { text: given.text, name: given.name, options });
    await this.#show(state, read);
  }

  async #show(
    state: ReadState,
    read: Promise<Result<TablePreview, TableProblem> | TablePreview | undefined>,
  ): Promise<void> {
    this.#turn += 1;
    this.#stopFollowing();
    const turn = this.#turn;
    this.state.set({ ...state, busy: 'reading', problem: undefined });
    const shown = await read.then(previewIn, (error: unknown): Shown => ({
      problem: stopped(state.given.name, error),
    }));
    if (turn !== this.#turn) return;
    const { preview, problem } = shown;
    const source = preview?.source ?? state.source;
    this.state.set({ ...state, source, preview, problem, busy: undefined });
  }
}

type Shown = { readonly preview?: TablePreview | undefined; readonly problem?: ImportProblem };

const NOTHING_ADDED = { questions: 0, attributes: 0, respondents: 0, answers: 0 };

function previewIn(read: Result<TablePreview, TableProblem> | TablePreview | undefined): Shown {
  if (!read || !('ok' in read)) return { preview: read };
  return read.ok ? { preview: read.value } : { problem: read.problem };
}

const desks = new WeakMap<Session, ImportDesk>();

export function importDeskOf(session: Session): ImportDesk {
  const desk = desks.get(session) ?? new ImportDesk(session);
  desks.set(session, desk);
  return desk;
}
