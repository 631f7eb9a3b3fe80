import { LiveCounts } from '#shared/analysis/live-counts.ts';
import type { Answer } from '#shared/domain/answer.ts';
import type { Change } from '#shared/domain/change.ts';
import {
  answerIdOf,
  type AnswerId,
  type QuestionId,
  type RespondentId,
  type ThemeId,
} from '#shared/domain/ids.ts';
import { Store } from '#renderer/app/store.ts';
import type { Session } from '#renderer/app/session.ts';
import {
  codingFilterSchema,
  EVERYTHING,
  filterAnswers,
  LIKE_LEAST,
  soughtBy,
  type CodingFilter,
  type FilterContext,
} from '#renderer/features/code/desk/coding-filter.ts';
import { Finder } from '#renderer/features/code/find/finder.ts';
import { AnswerGroups } from '#renderer/features/code/groups/answer-groups.ts';
import { Marks, type MarkRef } from '#renderer/features/code/desk/marks.ts';
import { StateCounts } from '#renderer/features/code/desk/state-counts.ts';
import { SuggestionBoard } from '#renderer/features/code/suggestions/suggestion-board.ts';
import { WordCursor, type WordState } from '#renderer/features/code/desk/word-cursor.ts';
import type { OpenProject } from '#renderer/store/open-project.ts';

export interface DeskState extends WordState {
  readonly mode: 'table' | 'focus';
  readonly filter: CodingFilter;
  /** The answers that have a row: a group of equal ones is one row. */
  readonly answerIds: readonly AnswerId[];
  readonly at: number;
  readonly mark?: MarkRef | undefined;
  /** The theme whose definition the right pane shows. */
  readonly themeShown?: ThemeId | undefined;
}

/**
 * What lies on the coding screen's desk: the answers that pass the filter, where the cursor is, the
 * words selected, what is suggested and counted. It changes nothing of the project: `Hand` does.
 */
export class Desk {
  readonly project: OpenProject;
  readonly session: Session;
  readonly suggestions: SuggestionBoard;
  readonly finder: Finder;
  readonly groups: AnswerGroups;
  readonly marks: Marks;
  readonly counts: LiveCounts;
  readonly states: StateCounts;
  readonly state: Store<DeskState>;
  /** The cursor inside the answer. */
  readonly words: WordCursor;
  #inSight: readonly AnswerId[] = [];

  constructor(session: Session, project: OpenProject) {
    this.session = session;
    this.project = project;
    const { view, who } = project;
    const { coderId } = who;
    this.suggestions = new SuggestionBoard({ view, coderId, worker: session.worker });
    this.marks = new Marks(view, coderId, this.suggestions);
    this.finder = new Finder(session.worker, () => this.#showAgain());
    const filter = this.#rememberedFilter();
    this.finder.find(soughtBy(filter));
    this.groups = new AnswerGroups(session.worker, (isNew) => {
      if (isNew) this.counts.tellTextsApart();
      this.#showRows();
    });
    const answerIds = filterAnswers(this.#filterContext(), filter);
    this.groups.show(answerIds);
    const { textOf } = this.groups;
    this.counts = new LiveCounts(view, { kind: 'coder', coderId }, answerIds, textOf);
    this.states = new StateCounts(this.#filterContext());
    this.states.show(answerIds);
    const last = answerIds.findIndex((id) => id === session.places.recall('answer'));
    const mode = session.places.recall('mode') === 'focus' ? 'focus' : 'table';
    this.state = new Store<DeskState>({ mode, filter, answerIds, at: Math.max(last, 0) });
    this.words = new WordCursor({
      answer: () => this.answer,
      state: this.state.get,
      set: (change) => this.set(change),
    });
  }

  /** Follows the project while the screen is there; returns how to stop. */
  start(): () => void {
    const stopProject = this.project.subscribe((change) => this.#follow(change));
    const stopSuggestions = this.suggestions.subscribe((ids) => this.states.update(ids));
    void this.suggestions.refresh(this.#sightOrStart());
    const stopReading = this.finder.start();
    const stopPreferring = this.session.preferences.subscribe(() => this.#group());
    this.#group();
    return () => {
      stopPreferring();
      stopReading();
      stopProject();
      stopSuggestions();
    };
  }

  get answer(): Answer | undefined {
    const { answerIds, at } = this.state.get();
    const id = answerIds[at];
    return id && this.project.view.get('answers', id);
  }

  answerOf(respondentId: RespondentId, questionId: QuestionId): Answer | undefined {
    return this.project.view.answerNow(answerIdOf(questionId, respondentId));
  }

  /** What Enter and X act on: the mark under the cursor, else the first open suggestion. */
  markUnderCursor(): MarkRef | undefined {
    const { answer } = this;
    const { mark, selection } = this.state.get();
    if (!answer) return undefined;
    if (mark && this.marks.isOn(answer.id, mark)) return mark;
    const quote = selection && this.marks.quoteAround(answer.id, selection);
    if (quote) return { kind: 'coding', id: quote.id };
    const first = this.suggestions.openOn(answer.id)[0];
    return first && { kind: 'suggestion', themeId: first.themeId };
  }

  set(change: Partial<DeskState>): void {
    this.state.set({ ...this.state.get(), ...change });
  }

  /** The list has these answers on screen. */
  see(answerIds: readonly AnswerId[]): void {
    this.#inSight = answerIds;
    void this.suggestions.ensure(answerIds);
    void this.finder.see(answerIds);
  }

  setFilter(change: Partial<CodingFilter>): void {
    this.#filterBy({ ...this.state.get().filter, ...change });
  }

  /** All answers to the question. */
  clearFilters(): void {
    const { questionId } = this.state.get().filter;
    this.#filterBy({ ...EVERYTHING, questionId });
  }

  #filterBy(filter: CodingFilter): void {
    this.session.places.remember('filter', filter);
    this.set({ filter });
    this.finder.find(soughtBy(filter));
    if (this.finder.isSettled(soughtBy(filter))) this.#showAgain();
    this.#group();
  }

  /** Opens the group under the cursor into a row for each of its answers, or folds it again. */
  toggleGroup(): void {
    const group = this.answer && this.groups.groupOf(this.answer.id);
    if (group) this.groups.toggle(group);
  }

  /** Lists the answers like the one under the cursor, the likest first. */
  showLike(): void {
    const { answer } = this;
    const least = this.state.get().filter.like?.least ?? LIKE_LEAST.fairly;
    if (answer) this.setFilter({ like: { answerId: answer.id, least } });
  }

  /** The next (or previous) question, with all of them as one more. */
  moveQuestion(by: 1 | -1): void {
    const all = [...this.project.view.all('questions')].sort((a, b) => a.order - b.order);
    const ids = [undefined, ...all.map(({ id }) => id)];
    const at = ids.indexOf(this.state.get().filter.questionId);
    this.setFilter({ questionId: ids.at((at + by) % ids.length) });
  }

  switchMode(): void {
    const mode = this.state.get().mode === 'table' ? 'focus' : 'table';
    this.session.places.remember('mode', mode);
    this.set({ mode });
  }

  /** An answer folded into another's row gets its own. */
  goTo(answerId: AnswerId): void {
    const group = this.groups.groupOf(answerId);
    if (group && this.groups.rowOf(answerId) !== answerId) this.groups.toggle(group);
    this.#goToPlace(this.state.get().answerIds.indexOf(answerId));
  }

  move(by: number): void {
    this.#goToPlace(Math.max(0, this.state.get().at + by));
  }

  /** Gives up the edge in the hand; without one, what is selected or pointed at. */
  dropSelection(): void {
    const { edge } = this.state.get();
    this.set(edge ? { edge: undefined } : { selection: undefined, mark: undefined });
  }

  setMark(answerId: AnswerId, mark: MarkRef): void {
    this.goTo(answerId);
    this.set({ mark, themeShown: this.marks.themeOf(mark), selection: undefined });
  }

  /** The next (or with -1 the previous) suggestion or coding of the answer, round and round. */
  nextMark(by: 1 | -1 = 1): void {
    const { answer } = this;
    const next = answer && this.marks.after(answer.id, this.state.get().mark, by);
    if (answer && next) this.setMark(answer.id, next);
  }

  /** The mark over a place in the text; pointed at again, the next one there. None drops all. */
  pointAt(at: number): void {
    const { answer } = this;
    const { mark } = this.state.get();
    const next = answer && this.marks.over(answer.id, at, mark);
    if (answer && next) this.setMark(answer.id, next);
    else this.dropSelection();
  }

  #goToPlace(place: number): void {
    const { answerIds, at } = this.state.get();
    const next = Math.min(answerIds.length - 1, place);
    if (next === at || next < 0) return;
    this.set({ at: next, selection: undefined, mark: undefined, edge: undefined });
    this.session.places.remember('answer', answerIds[next]);
  }

  /** The list by the filter as it stands, the cursor on the same answer where that is still there. */
  #showAgain(): void {
    this.#show(this.state.get().filter, this.answer?.id);
  }

  #show(filter: CodingFilter, keep: AnswerId | undefined): void {
    const answerIds = filterAnswers(this.#filterContext(), filter);
    this.counts.show(answerIds);
    this.states.show(answerIds);
    const { rows } = this.groups.show(answerIds);
    const at = Math.max(keep ? rows.indexOf(this.groups.rowOf(keep)) : -1, 0);
    const nothing = { selection: undefined, mark: undefined, edge: undefined };
    this.set({ filter, answerIds: rows, at, ...nothing });
  }

  /** The same answers in other rows; what is selected stays where its answer keeps the cursor. */
  #showRows(): void {
    const { answer } = this;
    const { rows } = this.groups.grouped;
    const row = answer && this.groups.rowOf(answer.id);
    const at = Math.max(row ? rows.indexOf(row) : -1, 0);
    const isMoved = row !== answer?.id;
    const nothing = { selection: undefined, mark: undefined, edge: undefined };
    this.set({ answerIds: rows, at, ...(isMoved ? nothing : {}) });
  }

  /** A list parted by an attribute, or in the order of likeness, keeps each answer in its place. */
  #group(): void {
    const { isOn, likeness } = this.session.preferences.get().answerGroups;
    const { questionId, groupBy, like } = this.state.get().filter;
    const all = [...this.project.view.all('questions')].map(({ id }) => id);
    const questionIds = questionId ? [questionId] : all;
    this.groups.group({ questionIds, likeness, isOn: isOn && !groupBy && !like });
  }

  /** Answers that come or go change the list; codings never move what is under the cursor. */
  #follow(change: Change): void {
    this.counts.apply(change);
    this.states.update(answersIn(change));
    if (SuggestionBoard.isTouchedBy(change)) void this.suggestions.refresh(this.#sightOrStart());
    const touches = (...tables: readonly string[]) =>
      change.items.some(({ table }) => tables.includes(table));
    if (touches('answers')) {
      this.finder.again();
      this.groups.again();
    }
    if (touches('answers', 'questions')) this.#showAgain();
    const { edge } = this.state.get();
    if (edge && !this.project.view.get('codings', edge.codingId)) this.set({ edge: undefined });
  }

  #sightOrStart(): readonly AnswerId[] {
    const { answerIds, at } = this.state.get();
    return this.#inSight.length > 0 ? this.#inSight : answerIds.slice(Math.max(0, at - 5), at + 40);
  }

  #filterContext(): FilterContext {
    const { view, who } = this.project;
    const { hasOpenOn: hasSuggestions, surenessOf } = this.suggestions;
    const { isFound, rankOf } = this.finder;
    return { view, coderId: who.coderId, hasSuggestions, surenessOf, isFound, rankOf };
  }

  #rememberedFilter(): CodingFilter {
    const parsed = codingFilterSchema.safeParse(this.session.places.recall('filter'));
    return parsed.success ? parsed.data : EVERYTHING;
  }
}

function answersIn(change: Change): AnswerId[] {
  return change.items.flatMap(({ after }) => ('answerId' in after ? (after.answerId ?? []) : []));
}
