import { describe, expect, it } from 'vitest';
import { setPolarity } from '#shared/commands/change-coding.ts';
import { invertChange } from '#shared/commands/invert-change.ts';
import { moveCodings, rejectCodings, removeCodings, splitTheme } from '#shared/commands/recode.ts';
import { nextPolarity } from '#shared/domain/coding.ts';
import type { CodingId, RejectionId, ThemeId } from '#shared/domain/ids.ts';
import { Desk } from '#test/helpers/desk.ts';
import { ANNA, BERTIL, makeCoding, makeSurvey, stampAt } from '#test/helpers/survey.ts';

const { answers, themes, tables } = makeSurvey(
  ['Auki illalla', 'Auki aamulla', 'Illalla kiinni'],
  ['Aukiolo', 'Illat', 'Muu'],
);
const [hours, evenings, other] = themes;
const first = makeCoding(answers[0]!, hours!, 'illalla', { starred: true });
const second = makeCoding(answers[1]!, hours!, 'Auki');
const bertils = makeCoding(answers[2]!, hours!, undefined, { coderId: BERTIL.coderId });
const twin = makeCoding(answers[0]!, evenings!, 'illalla');
const rejection = {
  id: 'rejection-1' as RejectionId,
  stamp: stampAt(1),
  answerId: answers[1]!.id,
  themeId: evenings!.id,
  coderId: ANNA.coderId,
};

function openDesk(): Desk {
  const codings = [first, second, bertils, twin];
  return new Desk({ ...tables, codings, rejections: [rejection] });
}

describe('moveCodings', () => {
  it('moves one’s own, ends rejections, and drops what is coded so already', () => {
    const desk = openDesk();
    const change = desk.do(moveCodings, [first.id, second.id, bertils.id], evenings!.id);
    expect(change.label).toEqual({
      act: 'moveCodings',
      values: { theme: 'Illat', count: 2 },
    });
    expect(desk.memory.get('codings', first.id)).toBeUndefined();
    expect(desk.memory.get('codings', second.id)?.themeId).toBe(evenings!.id);
    expect(desk.memory.get('codings', bertils.id)).toEqual(bertils);
    expect(desk.memory.rejectionsOf(answers[1]!.id)).toEqual([]);
    const { change: undo } = invertChange(desk.acting(), change, 'undo');
    desk.memory.apply(undo);
    expect(desk.memory.codingsWith(hours!.id)).toHaveLength(3);
  });

  it('refuses', () => {
    const desk = openDesk();
    expect(desk.refusal(moveCodings, [bertils.id], evenings!.id)).toBe('nothingChosen');
    expect(desk.refusal(moveCodings, [first.id], hours!.id)).toBe('nothingChosen');
    expect(desk.refusal(moveCodings, ['no' as CodingId], hours!.id)).toBe('nothingChosen');
    expect(desk.refusal(moveCodings, [first.id], 'no' as ThemeId)).toBe('themeGone');
  });
});

describe('splitTheme', () => {
  it('makes a theme right after and moves the chosen quotes, as one act', () => {
    const desk = openDesk();
    const { change, themeId } = desk.do(splitTheme, hours!.id, {
      name: ' Ilta-aika ',
      codingIds: [first.id, bertils.id],
    });
    expect(change.label.values).toEqual({ theme: 'Aukiolo', name: 'Ilta-aika', count: 1 });
    expect(desk.memory.get('themes', themeId)).toMatchObject({ name: 'Ilta-aika', order: 1.5 });
    expect(desk.memory.codingsWith(themeId).map(({ id }) => id)).toEqual([first.id]);
    const { change: undo, skipped } = invertChange(desk.acting(), change, 'undo');
    desk.memory.apply(undo);
    expect(skipped).toBe(0);
    expect(desk.memory.get('themes', themeId)).toBeUndefined();
    expect(desk.memory.get('codings', first.id)).toMatchObject({
      themeId: hours!.id,
      starred: true,
    });
  });

  it('refuses', () => {
    const desk = openDesk();
    const codingIds = [first.id];
    expect(desk.refusal(splitTheme, hours!.id, { name: 'muu', codingIds })).toBe('nameTaken');
    expect(desk.refusal(splitTheme, hours!.id, { name: '', codingIds })).toBe('nameEmpty');
    expect(desk.refusal(splitTheme, hours!.id, { name: 'x', codingIds: [] })).toBe('nothingChosen');
    expect(desk.refusal(splitTheme, 'no' as ThemeId, { name: 'x', codingIds })).toBe('themeGone');
  });
});

describe('rejectCodings', () => {
  it('takes the coding away and keeps its words', () => {
    const desk = openDesk();
    desk.do(rejectCodings, [first.id]);
    expect(desk.memory.get('codings', first.id)).toBeUndefined();
    const [kept] = desk.memory.rejectionsOf(answers[0]!.id);
    expect(kept).toMatchObject({
      themeId: hours!.id,
      counterExample: { start: 5, end: 12, excerpt: 'illalla' },
    });
  });

  it('fills a rejection that stood there without words', () => {
    const desk = openDesk();
    desk.do(moveCodings, [second.id], other!.id);
    const bare = { ...rejection, themeId: other!.id, id: 'rejection-2' as RejectionId };
    desk.memory.load('rejections', [bare]);
    desk.do(rejectCodings, [second.id]);
    const filled = desk.memory.get('rejections', bare.id);
    expect(filled?.counterExample?.excerpt).toBe('Auki');
    expect(desk.memory.rejectionsOf(answers[1]!.id)).toHaveLength(2);
  });

  it('takes several at once, each with its words', () => {
    const desk = openDesk();
    const change = desk.do(rejectCodings, [first.id, second.id, twin.id, bertils.id]);
    expect(change.label.values).toEqual({ theme: 'Aukiolo, Illat', count: 3 });
    expect([...desk.memory.all('rejections')]).toHaveLength(3 + 1);
    desk.memory.apply(invertChange(desk.acting(), change, 'undo').change);
    expect([...desk.memory.all('rejections')]).toHaveLength(1);
    expect(desk.memory.count('codings')).toBe(4);
  });

  it('refuses another’s', () => {
    expect(openDesk().refusal(rejectCodings, [bertils.id])).toBe('codingGone');
  });
});

describe('removeCodings', () => {
  it('takes one’s own away as one act', () => {
    const desk = openDesk();
    const change = desk.do(removeCodings, [first.id, second.id, bertils.id]);
    expect(change.label.values).toEqual({ theme: 'Aukiolo', count: 2 });
    expect(desk.memory.codingsWith(hours!.id)).toEqual([bertils]);
    expect(desk.refusal(removeCodings, [bertils.id])).toBe('codingGone');
  });
});

describe('setPolarity', () => {
  it('goes round: neither, for, against', () => {
    expect([undefined, '+', '-'].map((each) => nextPolarity(each as '+'))).toEqual([
      '+',
      '-',
      undefined,
    ]);
  });

  it('sets and clears it where the theme takes one, and moving away drops it', () => {
    const desk = openDesk();
    expect(desk.refusal(setPolarity, first.id, '+')).toBe('notPolar');
    desk.memory.load('themes', [{ ...hours!, polar: true }]);
    desk.do(setPolarity, first.id, '-');
    expect(desk.memory.get('codings', first.id)?.polarity).toBe('-');
    expect(desk.refusal(setPolarity, first.id, '-')).toBe('nothingNew');
    desk.do(moveCodings, [first.id], other!.id);
    expect(desk.memory.get('codings', first.id)?.polarity).toBeUndefined();
    expect(desk.refusal(setPolarity, bertils.id, '+')).toBe('codingGone');
  });
});
