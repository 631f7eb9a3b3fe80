import { describe, expect, it, vi } from 'vitest';
import type { AnswerId } from '#shared/domain/ids.ts';
import { memoryOf } from '#shared/domain/project-memory.ts';
import { SuggestionBoard } from '#renderer/features/code/suggestions/suggestion-board.ts';
import { ANNA, makeSurvey } from '#test/helpers/survey.ts';

const texts = Array.from({ length: 900 }, (_, at) => `Lisää valoa ${at}`);
const { answers, themes, tables } = makeSurvey(texts, ['valo']);
const ids = answers.map(({ id }) => id);

/** A worker that suggests the theme for every answer it is asked about. */
function makeBoard() {
  const memory = memoryOf(tables);
  const suggest = vi.fn<(answerIds: readonly AnswerId[]) => void>();
  const call = async (_job: string, { answerIds }: { readonly answerIds: readonly AnswerId[] }) => {
    suggest(answerIds);
    const one = { themeId: themes[0]!.id, confidence: 0.9, level: 3, spans: [], reasons: [] };
    return await Promise.resolve(answerIds.map((answerId) => ({ answerId, suggestions: [one] })));
  };
  const board = new SuggestionBoard({
    view: memory,
    coderId: ANNA.coderId,
    worker: { call } as never,
  });
  return { board, memory, suggest };
}

describe('SuggestionBoard', () => {
  it('asks for the answers in sight first, then for all the rest', async () => {
    const { board, suggest } = makeBoard();
    const told: AnswerId[] = [];
    board.subscribe((answerIds) => told.push(...answerIds));
    await board.refresh(ids.slice(500, 510));
    const asked = suggest.mock.calls.map(([answerIds]) => answerIds);
    expect(asked[0]).toEqual(ids.slice(500, 510));
    expect(asked.flat().toSorted()).toEqual(ids.toSorted());
    expect(told.toSorted()).toEqual(ids.toSorted());
    expect(board.hasOpenOn(ids[899]!)).toBe(true);
  });

  it('knows without asking that nothing is suggested while no theme can be', async () => {
    const { board, memory, suggest } = makeBoard();
    await board.refresh([]);
    suggest.mockClear();
    memory.load('themes', [{ ...themes[0]!, retired: true }]);
    const told: AnswerId[] = [];
    board.subscribe((answerIds) => told.push(...answerIds));
    await board.refresh(ids.slice(0, 10));
    await board.ensure(ids.slice(0, 10));
    expect(suggest.mock.calls).toEqual([[[]]]);
    expect(told.toSorted()).toEqual(ids.toSorted());
    expect(board.isKnown(ids[5]!)).toBe(true);
    expect(board.hasOpenOn(ids[5]!)).toBe(false);
  });
});
