import { describe, expect, it } from 'vitest';
import {
  MOST_CANDIDATES,
  pickQuotes,
  type QuoteCandidate,
} from '#shared/analysis/representative-quotes.ts';
import { answer, coding } from '#test/shared/analysis/small-survey.ts';

function candidate(
  row: number,
  text: string,
  more: { starred?: true; by?: number } = {},
): QuoteCandidate {
  const of = answer('q1', row, text);
  const { starred, by } = more;
  return {
    answer: by ? { ...of, respondentId: answer('q1', by).respondentId } : of,
    coding: coding(of, 't', starred ? { starred } : {}),
    keys: text.toLowerCase().match(/[\p{L}\p{N}]+/gu) ?? [],
  };
}

const texts = (picked: ReturnType<typeof pickQuotes>) =>
  picked.map((each) => each.candidate.coding.excerpt);

const SCHOOL = [
  'the school helps children with their reading every afternoon',
  'children read at the school and volunteers help with reading',
  'a school where volunteers help children read in the afternoon',
];
const BUS = [
  'the bus leaves too early and the next one is late',
  'no bus leaves after three so the early bus is full',
];

describe('pickQuotes', () => {
  it('picks one for each matter, the commoner matter first, with what each stands for', () => {
    const picked = pickQuotes(
      [...SCHOOL, ...BUS].map((text, at) => candidate(at + 1, text)),
      2,
    );
    expect(SCHOOL).toContain(texts(picked)[0]);
    expect(BUS).toContain(texts(picked)[1]);
    expect(picked.map((each) => each.share)).toEqual([3 / 5, 2 / 5]);
  });

  it('puts starred quotes first, whatever their length', () => {
    const picked = pickQuotes(
      [
        ...SCHOOL.map((text, at) => candidate(at + 1, text)),
        candidate(9, 'bus!', { starred: true }),
      ],
      2,
    );
    expect(texts(picked)[0]).toBe('bus!');
    expect(picked).toHaveLength(2);
  });

  it('takes one quote of each respondent', () => {
    const all = [...SCHOOL, ...BUS].map((text, at) => candidate(at + 1, text, { by: 1 }));
    expect(pickQuotes(all, 5)).toHaveLength(1);
  });

  it('takes what is nearly the same once', () => {
    const same = [1, 2, 3].map((row) => candidate(row, SCHOOL[0] ?? ''));
    const nearly = candidate(4, `${SCHOOL[0]}!`);
    expect(pickQuotes([...same, nearly], 4)).toHaveLength(1);
  });

  it('prefers 6–40 words and falls back on others', () => {
    const long = candidate(
      1,
      Array.from({ length: 60 }, (_, at) => `word${'abcdefgh'[at % 8]}${at}`).join(' '),
    );
    const short = candidate(2, 'school bus reading');
    const fit = candidate(3, 'one quote that has a fitting length');
    expect(texts(pickQuotes([long, short, fit], 1))).toEqual([fit.coding.excerpt]);
    expect(pickQuotes([long, short, fit], 5)).toHaveLength(3);
  });

  it('gives nothing for nothing, and picks where no word has a key', () => {
    expect(pickQuotes([], 5)).toEqual([]);
    expect(pickQuotes([candidate(1, '👍 👍')], 5)).toHaveLength(1);
    expect(pickQuotes([candidate(1, SCHOOL[0] ?? '')], 0)).toEqual([]);
  });

  it('thins what is too much, and keeps the starred', () => {
    const many = Array.from({ length: MOST_CANDIDATES + 500 }, (_, at) =>
      candidate(at + 1, `word${at % 50} other${at % 7} more${at % 11} here and there`),
    );
    const last = candidate(MOST_CANDIDATES + 501, 'the starred one', { starred: true });
    const picked = pickQuotes([...many, last], 3);
    expect(texts(picked)[0]).toBe('the starred one');
    expect(picked).toHaveLength(3);
  });
});
