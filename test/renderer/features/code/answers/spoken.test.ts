import { describe, expect, it } from 'vitest';
import type { CodingId } from '#shared/domain/ids.ts';
import { createTranslator } from '#shared/i18n/translator.ts';
import { spoken, type Heard } from '#renderer/features/code/answers/spoken.ts';
import { makeSurvey } from '#test/helpers/survey.ts';

const translator = createTranslator('en');
const [first, second] = makeSurvey(['Longer hours, please', 'More peace']).answers;
const nothing = {
  themes: [],
  alike: 1,
  selection: undefined,
  mark: undefined,
  revision: 7,
  act: undefined,
};
const atFirst: Heard = { ...nothing, answer: first, place: 1, of: 2 };
const atSecond: Heard = { ...nothing, answer: second, place: 2, of: 2 };
const say = (before: Heard, now: Heard) => spoken(before, now, translator);

describe('spoken', () => {
  it('is nothing where nothing is new', () => {
    expect(say(atFirst, { ...atFirst })).toBe('');
    expect(say(atFirst, { ...atFirst, answer: undefined, of: 0 })).toBe('');
  });

  it('reads the answer that was come to, with the themes on it', () => {
    expect(say(atFirst, { ...atSecond, themes: ['Peace'] })).toBe(
      'Answer 2 of 2. More peace. Peace',
    );
  });

  it('says how many answers are folded into the row', () => {
    expect(say(atFirst, { ...atSecond, alike: 12 })).toBe(
      'Answer 2 of 2. More peace. 12 answers that are alike',
    );
  });

  it('reads the words selected, not their loss', () => {
    const selected = { ...atFirst, selection: { start: 0, end: 12 } };
    expect(say(atFirst, selected)).toBe('Selected: Longer hours');
    expect(say(selected, { ...selected, selection: { start: 0, end: 12 } })).toBe('');
    expect(say(selected, atFirst)).toBe('');
  });

  it('names the mark that was come to', () => {
    expect(say(atFirst, { ...atFirst, mark: 'Suggested: Hours' })).toBe('Suggested: Hours');
  });

  it('reads the quote at each move of its edge, before the mark it belongs to', () => {
    const edge = { codingId: 'c' as CodingId, start: 0, end: 12, side: 'end' } as const;
    const held = { ...atFirst, edge, mark: 'Quote 1 of 1' };
    expect(say(atFirst, held)).toBe('Moving the end: Longer hours');
    expect(say(held, { ...held })).toBe('');
    const other = { ...edge, side: 'start' } as const;
    expect(say(held, { ...held, edge: other })).toBe('Moving the start: Longer hours');
  });

  it('tells the act once, before where it has led', () => {
    const act = { act: 'codeSpan', values: { theme: 'Hours' } } as const;
    const done = { ...atSecond, revision: 8, act };
    expect(say(atFirst, done)).toBe('code quote: Hours. Answer 2 of 2. More peace');
    expect(say(done, { ...done })).toBe('');
    const onAll = { act: 'codeSpan', values: { theme: 'Hours', answers: 12 } } as const;
    expect(say(atFirst, { ...atFirst, revision: 8, act: onAll })).toBe('code quote: Hours × 12');
    expect(say(done, { ...done, revision: 9 })).toBe('code quote: Hours');
    expect(say(done, { ...done, revision: 9, act: undefined })).toBe('');
  });
});
