import { describe, expect, it } from 'vitest';
import { memoryOf } from '#shared/domain/project-memory.ts';
import type { Suggestion } from '#shared/suggest/suggestion.ts';
import { Marks, type MarkRef } from '#renderer/features/code/desk/marks.ts';
import { ANNA, BERTIL, makeCoding, makeSurvey } from '#test/helpers/survey.ts';

const TEXT = 'Aukiolo on lyhyt ja hiljaista tilaa on liian vähän';
const { tables, answers, themes } = makeSurvey([TEXT], ['Aukiolo', 'Tilat', 'Rauha', 'Muu']);
const [answer] = answers as [(typeof answers)[number]];
const [aukiolo, tilat, rauha, muu] = themes as [
  (typeof themes)[number],
  (typeof themes)[number],
  (typeof themes)[number],
  (typeof themes)[number],
];
const whole = makeCoding(answer, muu);
const inner = makeCoding(answer, rauha, 'hiljaista');
const outer = makeCoding(answer, tilat, 'hiljaista tilaa on liian vähän');
const first = makeCoding(answer, aukiolo, 'Aukiolo on lyhyt');
const others = makeCoding(answer, muu, 'lyhyt', { coderId: BERTIL.coderId });
const view = memoryOf({ ...tables, codings: [whole, inner, outer, first, others] });
const suggested = {
  themeId: muu.id,
  evidence: [{ start: 0, end: 7 }],
} as unknown as Suggestion;
const marks = new Marks(view, ANNA.coderId, { openOn: () => [suggested] });

const suggestion: MarkRef = { kind: 'suggestion', themeId: muu.id };
const coding = ({ id }: typeof whole): MarkRef => ({ kind: 'coding', id });

describe('the ring of marks', () => {
  it('goes over suggestions, then quotes as they lie in the text, then whole codings', () => {
    const ring = [suggestion, coding(first), coding(outer), coding(inner), coding(whole)];
    expect(marks.on(answer.id)).toEqual(ring);
    ring.forEach((mark, at) => {
      const next = ring[(at + 1) % ring.length];
      expect(marks.after(answer.id, mark)).toEqual(next);
      expect(next && marks.after(answer.id, next, -1)).toEqual(mark);
    });
  });

  it('begins at its first mark, or backwards at its last', () => {
    expect(marks.after(answer.id, undefined)).toEqual(suggestion);
    expect(marks.after(answer.id, undefined, -1)).toEqual(coding(whole));
  });

  it('is nothing where nothing lies', () => {
    const bare = new Marks(memoryOf(tables), ANNA.coderId, { openOn: () => [] });
    expect(bare.after(answer.id, undefined)).toBeUndefined();
  });
});

describe('what lies over a place', () => {
  const at = TEXT.indexOf('hiljaista');

  it('is the innermost quote, then the one around it, and round again', () => {
    expect(marks.over(answer.id, at, undefined)).toEqual(coding(inner));
    expect(marks.over(answer.id, at, coding(inner))).toEqual(coding(outer));
    expect(marks.over(answer.id, at, coding(outer))).toEqual(coding(inner));
  });

  it('is a quote before suggested words, and nobody else’s', () => {
    expect(marks.over(answer.id, 0, undefined)).toEqual(coding(first));
    expect(marks.over(answer.id, 0, coding(first))).toEqual(suggestion);
    expect(marks.over(answer.id, TEXT.indexOf('lyhyt'), coding(first))).toEqual(coding(first));
  });

  it('is nothing between quotes', () => {
    expect(marks.over(answer.id, TEXT.indexOf('ja '), undefined)).toBeUndefined();
  });
});
