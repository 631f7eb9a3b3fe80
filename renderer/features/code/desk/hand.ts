import type { Result } from '#shared/base/result.ts';
import type { Acting, Refusal } from '#shared/commands/acting.ts';
import type { CodeInput } from '#shared/commands/code-answer.ts';
import { addTheme } from '#shared/commands/edit-codebook.ts';
import {
  changeGroupEdges,
  clearGroupRejection,
  codeGroup,
  codeGroupInVivo,
  markGroupDone,
  rejectForGroup,
  rejectGroupCoding,
  removeFromGroup,
  reopenGroup,
  setGroupKind,
  setGroupPolarity,
  starGroup,
} from '#shared/commands/on-group.ts';
import type { AnswerKind } from '#shared/domain/answer.ts';
import type { Change } from '#shared/domain/change.ts';
import { nextPolarity, type Coding, type Span } from '#shared/domain/coding.ts';
import type { AnswerId, CodingId, RejectionId, ThemeId } from '#shared/domain/ids.ts';
import { isForQuestion, isUsable, type Theme } from '#shared/domain/theme.ts';
import type { Bulk } from '#renderer/features/code/bulk/bulk.ts';
import type { Desk } from '#renderer/features/code/desk/desk.ts';
import type { Step } from '#renderer/features/code/desk/stops.ts';
import type { Side } from '#renderer/features/code/desk/words.ts';
import { likelyThemes, type Choosable } from '#renderer/features/code/suggestions/likely-themes.ts';

/**
 * The acts of coding, each on what lies under the desk's cursor: an answer, with all that are folded
 * into its row. Every one is one undoable change.
 */
export class Hand {
  readonly #desk: Desk;
  readonly #bulk: Bulk;
  #lastThemeId: ThemeId | undefined;

  constructor(desk: Desk, bulk: Bulk) {
    this.#desk = desk;
    this.#bulk = bulk;
  }

  /**
   * Codes the selected words, or the whole answer, with a theme; where answers are chosen, all of
   * those. Returns whether it did.
   */
  code(themeId: ThemeId): boolean {
    if (!this.#bulk.isOn) return this.#codeOne(themeId);
    if (!this.#bulk.code(themeId)) return false;
    this.#lastThemeId = themeId;
    return true;
  }

  #codeOne(themeId: ThemeId): boolean {
    const { answer } = this.#desk;
    this.letEdgeGo();
    if (!answer || !this.#act(codeGroup, this.#codeInput(answer.id, themeId))) return false;
    this.#lastThemeId = themeId;
    this.#desk.set({ selection: undefined, mark: undefined, themeShown: themeId });
    return true;
  }

  codeAgain(): void {
    if (this.#lastThemeId) this.code(this.#lastThemeId);
  }

  /** Makes a theme of that name at the end of the codebook and codes with it. */
  codeWithNew(name: string): void {
    const { session, project } = this.#desk;
    const made = project.act(addTheme, { name });
    if (session.check(made) && made.ok) this.code(made.value.themeId);
  }

  /** Makes a theme named by the selected words and codes them with it. */
  codeInVivo(): void {
    const { answer, session, project, groups } = this.#desk;
    const { selection } = this.#desk.state.get();
    if (!answer) return;
    if (!selection) {
      session.tell({ tone: 'info', key: 'code.selectForTheme' });
      return;
    }
    const input = { answerId: answer.id, span: selection };
    const made = project.act(codeGroupInVivo, input, groups.othersOf(answer.id));
    if (!session.check(made) || !made.ok) return;
    this.#lastThemeId = made.value.themeId;
    this.#desk.set({ selection: undefined, mark: undefined, themeShown: made.value.themeId });
  }

  /** For, against, neither: the tone of the coding under the cursor, where its theme takes one. */
  turnPolarity(codingId: CodingId | undefined = this.#codingUnderCursor()?.id): void {
    const coding = codingId && this.#desk.project.view.get('codings', codingId);
    if (coding) {
      const polarity = nextPolarity(coding.polarity);
      this.#act(setGroupPolarity, { codingId: coding.id, polarity });
    }
  }

  /** Codes with the theme that holds this key, or with the numbered one. Returns whether one did. */
  pressKey(key: string): boolean {
    const themes = [...this.#desk.project.view.all('themes')];
    const themeId = /^[1-9]$/.test(key)
      ? this.choosable()[Number(key) - 1]?.themeId
      : themes.find((each) => isUsable(each) && this.#isForHere(each) && each.shortcut === key)?.id;
    return themeId !== undefined && this.code(themeId);
  }

  /** The digits' themes on this answer: its suggestions first, then the likeliest. */
  choosable(): readonly Choosable[] {
    const { answer, project, suggestions, counts } = this.#desk;
    if (!answer) return [];
    return likelyThemes(project.view, answer, suggestions.openOn(answer.id), counts.counts());
  }

  /** Accepts the suggestion under the cursor; after the last one, and with none, goes to the next answer. */
  accept(): void {
    const desk = this.#desk;
    const { answer } = desk;
    if (this.letEdgeGo() || !answer) return;
    const mark = desk.markUnderCursor();
    if (mark?.kind !== 'suggestion') {
      desk.move(1);
      return;
    }
    desk.set({ selection: undefined });
    if (this.#codeOne(mark.themeId) && desk.suggestions.openOn(answer.id).length === 0)
      desk.move(1);
  }

  /** Rejects the suggestion, or removes the coding, under the cursor. */
  remove(): void {
    const { answer } = this.#desk;
    const mark = this.#desk.markUnderCursor();
    if (!answer || !mark) return;
    if (mark.kind === 'coding') this.#act(removeFromGroup, mark.id);
    else this.#act(rejectForGroup, { answerId: answer.id, themeId: mark.themeId });
    this.#desk.set({ mark: undefined });
  }

  /** Takes away the coding under the cursor and keeps its words as a counter-example. */
  rejectCoding(): void {
    const coding = this.#codingUnderCursor();
    if (coding && this.#act(rejectGroupCoding, coding.id)) this.#desk.set({ mark: undefined });
  }

  star(codingId: CodingId | undefined = this.#codingUnderCursor()?.id): void {
    if (codingId) this.#act(starGroup, codingId);
  }

  /** First press: the quote's start moves; second: its end; third: done. */
  pickEdge(): void {
    const { edge } = this.#desk.state.get();
    if (edge?.side === 'start') this.#desk.set({ edge: { ...edge, side: 'end' } });
    else if (edge) this.letEdgeGo();
    else {
      const coding = this.#codingUnderCursor();
      if (coding) this.holdEdge(coding.id, 'start');
    }
  }

  /** Takes one edge of a quote in the hand. */
  holdEdge(codingId: CodingId, side: Side): void {
    const coding = this.#desk.project.view.get('codings', codingId);
    if (!coding) return;
    const { start, end } = coding;
    const mark = { kind: 'coding', id: codingId } as const;
    this.#desk.set({ edge: { codingId, start, end, side }, selection: undefined, mark });
  }

  setEdges(codingId: CodingId, { start, end }: Span): void {
    if (this.#act(changeGroupEdges, { codingId, edges: { start, end } }))
      this.#desk.set({ selection: undefined });
  }

  /** Writes the moved edge down. Returns whether one was being moved. */
  letEdgeGo(): boolean {
    const { edge } = this.#desk.state.get();
    if (!edge) return false;
    this.#desk.set({ edge: undefined });
    const coding = this.#desk.project.view.get('codings', edge.codingId);
    if (coding && (coding.start !== edge.start || coding.end !== edge.end))
      this.setEdges(edge.codingId, edge);
    return true;
  }

  /** Goes to another answer; an edge in the hand is let go first. */
  move(by: number): void {
    this.letEdgeGo();
    this.#desk.move(by);
  }

  selectSentence(): void {
    this.letEdgeGo();
    this.#desk.words.selectSentence();
  }

  selectAll(): void {
    this.letEdgeGo();
    this.#desk.words.selectAll();
  }

  /** Words of an answer selected by mouse. */
  selectSpan(answerId: AnswerId, span: Span, step: Step): void {
    this.#goTo(answerId);
    this.#desk.words.selectSpan(span, step);
  }

  selectSentenceAt(answerId: AnswerId, at: number): void {
    this.#goTo(answerId);
    this.#desk.words.selectSentenceAt(at);
  }

  /** A quote lies in one answer: says so where the mouse went on into another. */
  tellOneAnswer(): void {
    this.#desk.session.tell({ tone: 'needs-you', key: 'bulk.oneAnswer' });
  }

  /** Points at what lies over a place in an answer's text. */
  pointAt(answerId: AnswerId, at: number): void {
    this.#goTo(answerId);
    this.#desk.pointAt(at);
  }

  /** Done and to the next answer; a decided answer is only left. */
  done(): void {
    const { answer, project, groups } = this.#desk;
    if (!answer) return;
    this.letEdgeGo();
    const isDone = (id: AnswerId) => project.view.decisionOf(id, project.who.coderId);
    if (!groups.withOthers(answer.id).every(isDone)) this.#act(markGroupDone, answer.id);
    this.#desk.move(1);
  }

  reopen(): void {
    const { answer } = this.#desk;
    if (answer) this.#act(reopenGroup, answer.id);
  }

  setKind(kind: AnswerKind): void {
    const { answer } = this.#desk;
    if (answer) this.#act(setGroupKind, { answerId: answer.id, kind });
  }

  allowAgain(rejectionId: RejectionId): void {
    this.#act(clearGroupRejection, rejectionId);
  }

  #goTo(answerId: AnswerId): void {
    this.letEdgeGo();
    this.#desk.goTo(answerId);
  }

  /** With no words selected, coding with a suggested theme is accepting the suggestion. */
  #codeInput(answerId: AnswerId, themeId: ThemeId): CodeInput {
    const { selection } = this.#desk.state.get();
    if (selection) {
      const { start, end } = selection;
      return { answerId, themeId, span: { start, end }, origin: { kind: 'hand' } };
    }
    const open = this.#desk.suggestions.openOn(answerId);
    const suggestion = open.find((each) => each.themeId === themeId);
    if (!suggestion) return { answerId, themeId, origin: { kind: 'hand' } };
    const { start, end, layer } = suggestion;
    return { answerId, themeId, span: { start, end }, origin: { kind: 'suggestion', layer } };
  }

  #act<Input>(
    command: (acting: Acting, input: Input, others: readonly AnswerId[]) => Result<Change, Refusal>,
    input: Input,
  ): boolean {
    const { session, project, answer, groups } = this.#desk;
    const others = answer ? groups.othersOf(answer.id) : [];
    return session.check(project.act(command, input, others));
  }

  #isForHere(theme: Theme): boolean {
    const { answer } = this.#desk;
    return !answer || isForQuestion(theme, answer.questionId);
  }

  #codingUnderCursor(): Coding | undefined {
    const { answer, marks, project } = this.#desk;
    const mark = this.#desk.markUnderCursor();
    if (mark?.kind === 'coding') return project.view.get('codings', mark.id);
    return answer && marks.codingsOn(answer.id).at(-1);
  }
}
