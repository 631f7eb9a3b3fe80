import type { Result } from '#shared/base/result.ts';
import { LiveCounts } from '#shared/analysis/live-counts.ts';
import { changeEdges, removeCoding, starCoding } from '#shared/commands/change-coding.ts';
import { codeAnswer } from '#shared/commands/code-answer.ts';
import type { Acting, Refusal } from '#shared/commands/acting.ts';
import { addTheme } from '#shared/commands/edit-codebook.ts';
import { markDone, reopenAnswer } from '#shared/commands/mark-done.ts';
import { rejectSuggestion } from '#shared/commands/reject-suggestion.ts';
import type { Answer } from '#shared/domain/answer.ts';
import type { Change } from '#shared/domain/change.ts';
import type { Coding, Span } from '#shared/domain/coding.ts';
import {
  answerIdOf,
  type AnswerId,
  type CodingId,
  type QuestionId,
  type RespondentId,
  type ThemeId,
} from '#shared/domain/ids.ts';
import { quotableSpan } from '#shared/domain/span.ts';
import { isUsable } from '#shared/domain/theme.ts';
import { Store } from '#renderer/app/store.ts';
import type { Session } from '#renderer/app/session.ts';
import {
  codingFilterSchema,
  EVERYTHING,
  filterAnswers,
  type CodingFilter,
  type FilterContext,
} from '#renderer/features/code/coding-filter.ts';
import { likelyThemes, type Choosable } from '#renderer/features/code/likely-themes.ts';
import { StateCounts } from '#renderer/features/code/state-counts.ts';
import { SuggestionBoard } from '#renderer/features/code/suggestion-board.ts';
import {
  extendByWord,
  moveByWord,
  moveEdge,
  selectAll,
  selectSentence,
  type Direction,
  type WordSelection,
} from '#renderer/features/code/words.ts';
import type { OpenProject } from '#renderer/store/open-project.ts';

export type MarkRef =
  | { readonly kind: 'coding'; readonly id: CodingId }
  | { readonly kind: 'suggestion'; readonly themeId: ThemeId };

/** A quote's edge being moved; the quote itself changes when the edge is let go. */
export interface EdgeMove extends Span {
  readonly codingId: CodingId;
  readonly side: 'start' | 'end';
}

export interface DeskState {
  readonly mode: 'table' | 'focus';
  readonly filter: CodingFilter;
  readonly answerIds: readonly AnswerId[];
  readonly at: number;
  readonly selection?: WordSelection | undefined;
  readonly mark?: MarkRef | undefined;
  readonly edge?: EdgeMove | undefined;
  /** The theme whose definition the right pane shows. */
  readonly themeShown?: ThemeId | undefined;
}

/** The coding screen's hands: where the cursor is, what is selected, and what each key does there. */
export class Desk {
  readonly project: OpenProject;
  readonly suggestions: SuggestionBoard;
  readonly counts: LiveCounts;
  readonly states: StateCounts;
  readonly state: Store<DeskState>;
  readonly #session: Session;
  #lastThemeId: ThemeId | undefined;
  #inSight: readonly AnswerId[] = [];

  constructor(session: Session, project: OpenProject) {
    this.#session = session;
    this.project = project;
    const { view, who } = project;
    this.suggestions = new SuggestionBoard({ view, coderId: who.coderId, worker: session.worker });
    const filter = this.#rememberedFilter();
    const answerIds = filterAnswers(this.#filterContext(), filter);
    this.counts = new LiveCounts(view, { kind: 'coder', coderId: who.coderId }, answerIds);
    this.states = new StateCounts(this.#filterContext());
    this.states.show(answerIds);
    const last = answerIds.findIndex((id) => id === session.places.recall('answer'));
    const mode = session.places.recall('mode') === 'focus' ? 'focus' : 'table';
    this.state = new Store<DeskState>({ mode, filter, answerIds, at: Math.max(last, 0) });
  }

  /** Follows the project while the screen is there; returns how to stop. */
  start(): () => void {
    const stopProject = this.project.subscribe((change) => this.#follow(change));
    const stopSuggestions = this.suggestions.subscribe((ids) => this.states.update(ids));
    void this.suggestions.refresh(this.#sightOrStart());
    return () => {
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
    return this.project.view.get('answers', answerIdOf(questionId, respondentId));
  }

  /** The list has these answers on screen. */
  see(answerIds: readonly AnswerId[]): void {
    this.#inSight = answerIds;
    void this.suggestions.ensure(answerIds);
  }

  setFilter(change: Partial<CodingFilter>): void {
    const filter = { ...this.state.get().filter, ...change };
    this.#session.places.remember('filter', filter);
    this.#show(filter, this.answer?.id);
  }

  switchMode(): void {
    const mode = this.state.get().mode === 'table' ? 'focus' : 'table';
    this.#session.places.remember('mode', mode);
    this.#set({ mode });
  }

  goTo(answerId: AnswerId): void {
    this.goToPlace(this.state.get().answerIds.indexOf(answerId));
  }

  move(by: number): void {
    this.goToPlace(this.state.get().at + by);
  }

  goToPlace(place: number): void {
    const { answerIds, at } = this.state.get();
    const next = Math.max(0, Math.min(answerIds.length - 1, place));
    if (next === at || place < 0) return;
    this.#letEdgeGo();
    this.#set({ at: next, selection: undefined, mark: undefined });
    this.#session.places.remember('answer', answerIds[next]);
  }

  moveWord(direction: Direction): void {
    const { edge, selection } = this.state.get();
    const { answer } = this;
    if (!answer) return;
    if (edge)
      this.#set({ edge: { ...edge, ...moveEdge(answer.text, edge, edge.side, direction) } });
    else this.#set({ selection: moveByWord(answer.text, selection, direction), mark: undefined });
  }

  extend(direction: Direction): void {
    const { answer } = this;
    if (!answer) return;
    this.#set({ selection: extendByWord(answer.text, this.state.get().selection, direction) });
  }

  selectSentence(): void {
    const { answer } = this;
    if (!answer) return;
    const { selection } = this.state.get();
    this.#set({ selection: selectSentence(answer.text, answer.language, selection) });
  }

  selectAll(): void {
    if (this.answer) this.#set({ selection: selectAll(this.answer.text) });
  }

  /** Words selected by mouse; an empty span drops the selection. */
  select(answerId: AnswerId, span: Span): void {
    this.goTo(answerId);
    const { answer } = this;
    const words = answer && quotableSpan(answer.text, span);
    this.#set({ selection: words && { ...words, anchor: words }, mark: undefined });
  }

  dropSelection(): void {
    this.#set({ selection: undefined, edge: undefined, mark: undefined });
  }

  /** Codes the selected words, or the whole answer, with a theme. */
  code(themeId: ThemeId): boolean {
    const { answer } = this;
    if (!answer) return false;
    const suggestion = this.suggestions.openOn(answer.id).find((each) => each.themeId === themeId);
    const span = this.state.get().selection;
    const accepts = suggestion && !span;
    const coded = this.#act(codeAnswer, {
      answerId: answer.id,
      themeId,
      span: accepts ? suggestion : span && { start: span.start, end: span.end },
      origin: accepts ? { kind: 'suggestion', layer: suggestion.layer } : { kind: 'hand' },
    });
    if (!coded) return false;
    this.#lastThemeId = themeId;
    this.#set({ selection: undefined, mark: undefined, themeShown: themeId });
    return true;
  }

  codeAgain(): void {
    if (this.#lastThemeId) this.code(this.#lastThemeId);
  }

  /** Makes a theme of that name at the end of the codebook and codes with it. */
  codeWithNew(name: string): void {
    const made = this.project.act(addTheme, { name });
    if (this.#session.check(made) && made.ok) this.code(made.value.themeId);
  }

  /** The digits' themes on this answer: its suggestions first, then the likeliest. */
  choosable(): readonly Choosable[] {
    const { answer } = this;
    if (!answer) return [];
    const { view } = this.project;
    return likelyThemes(view, answer, this.suggestions.openOn(answer.id), this.counts.counts());
  }

  /** What Enter and X act on: the mark under the cursor, else the first open suggestion. */
  markUnderCursor(): MarkRef | undefined {
    const { answer } = this;
    const { mark, selection } = this.state.get();
    if (!answer) return undefined;
    if (mark && this.#isThere(mark, answer.id)) return mark;
    const quote = selection && this.#codingAround(answer.id, selection);
    if (quote) return { kind: 'coding', id: quote.id };
    const first = this.suggestions.openOn(answer.id)[0];
    return first && { kind: 'suggestion', themeId: first.themeId };
  }

  setMark(answerId: AnswerId, mark: MarkRef): void {
    this.goTo(answerId);
    const themeId =
      mark.kind === 'suggestion'
        ? mark.themeId
        : this.project.view.get('codings', mark.id)?.themeId;
    this.#set({ mark, themeShown: themeId, selection: undefined });
  }

  /** The next suggestion or coding of the answer, round and round. */
  nextMark(): void {
    const { answer } = this;
    if (!answer) return;
    const marks = this.#marksOf(answer.id);
    const now = this.markUnderCursor();
    const at = marks.findIndex((each) => now && sameMark(each, now));
    const chosen = this.state.get().mark ? marks[(at + 1) % marks.length] : marks[Math.max(at, 0)];
    if (chosen) this.setMark(answer.id, chosen);
  }

  /** Accepts the suggestion under the cursor; when it was the last one, goes to the next answer. */
  accept(): void {
    const { answer } = this;
    const mark = this.markUnderCursor();
    if (this.#letEdgeGo() || !answer) return;
    if (mark?.kind !== 'suggestion') {
      this.move(1);
      return;
    }
    this.#set({ selection: undefined });
    if (this.code(mark.themeId) && this.suggestions.openOn(answer.id).length === 0) this.move(1);
  }

  /** Rejects the suggestion, or removes the coding, under the cursor. */
  remove(): void {
    const { answer } = this;
    const mark = this.markUnderCursor();
    if (!answer || !mark) return;
    if (mark.kind === 'suggestion')
      this.#act(rejectSuggestion, { answerId: answer.id, themeId: mark.themeId });
    else this.#act(removeCoding, mark.id);
    this.#set({ mark: undefined });
  }

  star(codingId?: CodingId): void {
    const id = codingId ?? this.#codingUnderCursor()?.id;
    if (id) this.#act(starCoding, id);
  }

  setEdges(codingId: CodingId, { start, end }: Span): void {
    if (this.#act(changeEdges, codingId, { start, end })) this.#set({ selection: undefined });
  }

  /** First press: the quote's start moves; second: its end; third: done. */
  pickEdge(): void {
    const { edge } = this.state.get();
    if (edge?.side === 'start') this.#set({ edge: { ...edge, side: 'end' } });
    else if (edge) this.#letEdgeGo();
    else {
      const coding = this.#codingUnderCursor();
      if (!coding) return;
      const { id: codingId, start, end } = coding;
      this.#set({ edge: { codingId, start, end, side: 'start' }, selection: undefined });
    }
  }

  /** Done and to the next answer; a decided answer is only left. */
  done(): void {
    const { answer } = this;
    if (!answer) return;
    this.#letEdgeGo();
    if (!this.project.view.decisionOf(answer.id, this.project.who.coderId))
      this.#act(markDone, answer.id);
    this.move(1);
  }

  reopen(): void {
    if (this.answer) this.#act(reopenAnswer, this.answer.id);
  }

  /** Codes with the theme that holds this key, or with the numbered one. Returns whether one did. */
  pressKey(key: string): boolean {
    const themeId = /^[1-9]$/.test(key)
      ? this.choosable()[Number(key) - 1]?.themeId
      : [...this.project.view.all('themes')].find((each) => isUsable(each) && each.shortcut === key)
          ?.id;
    return themeId !== undefined && this.code(themeId);
  }

  #act<Input extends unknown[]>(
    command: (acting: Acting, ...input: Input) => Result<Change, Refusal>,
    ...input: Input
  ): boolean {
    return this.#session.check(this.project.act(command, ...input));
  }

  #set(change: Partial<DeskState>): void {
    this.state.set({ ...this.state.get(), ...change });
  }

  #show(filter: CodingFilter, keep: AnswerId | undefined): void {
    const answerIds = filterAnswers(this.#filterContext(), filter);
    this.counts.show(answerIds);
    this.states.show(answerIds);
    const at = Math.max(
      answerIds.findIndex((id) => id === keep),
      0,
    );
    this.#set({ filter, answerIds, at, selection: undefined, mark: undefined, edge: undefined });
  }

  /** Answers that come or go change the list; codings never move what is under the cursor. */
  #follow(change: Change): void {
    this.counts.apply(change);
    this.states.update(answersIn(change));
    if (SuggestionBoard.isTouchedBy(change)) void this.suggestions.refresh(this.#sightOrStart());
    if (change.items.some(({ table }) => table === 'answers' || table === 'questions'))
      this.#show(this.state.get().filter, this.answer?.id);
    const { edge } = this.state.get();
    if (edge && !this.project.view.get('codings', edge.codingId)) this.#set({ edge: undefined });
  }

  /** Writes the moved edge down. Returns whether one was being moved. */
  #letEdgeGo(): boolean {
    const { edge } = this.state.get();
    if (!edge) return false;
    this.#set({ edge: undefined });
    const coding = this.project.view.get('codings', edge.codingId);
    if (coding && (coding.start !== edge.start || coding.end !== edge.end))
      this.#act(changeEdges, edge.codingId, { start: edge.start, end: edge.end });
    return true;
  }

  #sightOrStart(): readonly AnswerId[] {
    const { answerIds, at } = this.state.get();
    return this.#inSight.length > 0 ? this.#inSight : answerIds.slice(Math.max(0, at - 5), at + 40);
  }

  #marksOf(answerId: AnswerId): MarkRef[] {
    return [
      ...this.suggestions
        .openOn(answerId)
        .map(({ themeId }) => ({ kind: 'suggestion' as const, themeId })),
      ...this.#mine(answerId).map(({ id }) => ({ kind: 'coding' as const, id })),
    ];
  }

  #mine(answerId: AnswerId): readonly Coding[] {
    const { coderId } = this.project.who;
    return this.project.view.codingsOf(answerId).filter((coding) => coding.coderId === coderId);
  }

  #isThere(mark: MarkRef, answerId: AnswerId): boolean {
    return this.#marksOf(answerId).some((each) => sameMark(each, mark));
  }

  #codingAround(answerId: AnswerId, span: Span): Coding | undefined {
    return this.#mine(answerId).find(
      (coding) => !coding.whole && coding.start <= span.start && span.end <= coding.end,
    );
  }

  #codingUnderCursor(): Coding | undefined {
    const { mark } = this.state.get();
    const { answer } = this;
    if (mark?.kind === 'coding') return this.project.view.get('codings', mark.id);
    const { selection } = this.state.get();
    const around = answer && selection && this.#codingAround(answer.id, selection);
    return around ?? (answer && this.#mine(answer.id).at(-1));
  }

  #filterContext(): FilterContext {
    const { view, who } = this.project;
    return { view, coderId: who.coderId, hasSuggestions: this.suggestions.hasOpenOn };
  }

  #rememberedFilter(): CodingFilter {
    const parsed = codingFilterSchema.safeParse(this.#session.places.recall('filter'));
    return parsed.success ? parsed.data : EVERYTHING;
  }
}

function answersIn(change: Change): AnswerId[] {
  return change.items.flatMap(({ after }) => ('answerId' in after ? [after.answerId] : []));
}

function sameMark(left: MarkRef, right: MarkRef): boolean {
  return left.kind === 'coding'
    ? right.kind === 'coding' && left.id === right.id
    : right.kind === 'suggestion' && left.themeId === right.themeId;
}
