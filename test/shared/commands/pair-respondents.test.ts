import { describe, expect, it } from 'vitest';
import { pairRespondents } from '#shared/commands/pair-respondents.ts';
import type { Content } from '#shared/commands/respondent-content.ts';
import type { RespondentId } from '#shared/domain/ids.ts';

/** One letter a respondent, by row: what each wrote to the only question; a dot wrote nothing. */
function contents(letters: string): Content[] {
  return Array.from(letters, (letter, at) => ({
    id: `${letter}${at + 1}` as RespondentId,
    row: at + 1,
    answers: [letter === '.' ? undefined : letter],
    values: [],
  }));
}

/** "a1=a3": the row 1 here is the row 3 of the file. */
function paired(here: string, inFile: string) {
  const { byContent, byPlace } = pairRespondents(contents(here), contents(inFile));
  const names = (pairs: typeof byContent) =>
    pairs.map((pair) => `${pair.here.id}=${pair.inFile.id}`).sort();
  return { byContent: names(byContent), byPlace: names(byPlace) };
}

describe('pairRespondents', () => {
  it.each([
    ['the same file again', 'abc', 'abc', ['a1=a1', 'b2=b2', 'c3=c3'], []],
    ['rows added at the end', 'ab', 'abcd', ['a1=a1', 'b2=b2'], []],
    ['rows put in between', 'ab', 'xayb', ['a1=a2', 'b2=b4'], []],
    ['rows in another order', 'abc', 'cab', ['a1=a2', 'b2=b3', 'c3=c1'], []],
    ['twins that stayed', 'aba', 'abaa', ['a1=a1', 'a3=a3', 'b2=b2'], []],
    ['twins that moved, in their order', 'aab', 'xaab', ['a1=a2', 'a2=a3', 'b3=b4'], []],
    ['a twin that moved past a neighbour', 'abc', 'xbac', ['a1=a3', 'b2=b2', 'c3=c4'], []],
    ['those who wrote nothing', 'a.', 'a.', ['.2=.2', 'a1=a1'], []],
    ['a changed row, no row moved', 'abc', 'aXcd', ['a1=a1', 'c3=c3'], ['b2=X2']],
    ['a changed row between two that moved', 'abc', 'naXc', ['a1=a2', 'c3=c4'], ['b2=X3']],
    ['a changed twin', 'abcbd', 'aXcbd', ['a1=a1', 'b4=b4', 'c3=c3', 'd5=d5'], ['b2=X2']],
    ['a changed row beside a new one', 'abc', 'naXYc', ['a1=a2', 'c3=c5'], []],
    ['a changed row before all others', 'abc', 'nXbc', ['b2=b3', 'c3=c4'], []],
    ['a changed row after all others', 'abc', 'abXn', ['a1=a1', 'b2=b2'], []],
    ['a changed last row', 'ab', 'aX', ['a1=a1'], ['b2=X2']],
    ['most rows changed', 'abc', 'aXY', ['a1=a1'], []],
    ['a changed row in another order', 'abcd', 'dXba', ['a1=a4', 'b2=b3', 'd4=d1'], []],
    ['nothing alike', 'ab', 'xy', [], []],
    ['nothing here', '', 'xy', [], []],
  ])('%s: %s, then %s', (_name, here, inFile, byContent, byPlace) => {
    expect(paired(here, inFile)).toEqual({ byContent, byPlace });
  });
});
