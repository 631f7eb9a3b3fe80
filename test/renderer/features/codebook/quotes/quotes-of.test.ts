import { describe, expect, it } from 'vitest';
import { inContext, quotesOf, wholeAnswer } from '#renderer/features/codebook/quotes/quotes-of.ts';
import { memoryOf } from '#shared/domain/project-memory.ts';
import {
  ANNA,
  BERTIL,
  makeAnswer,
  makeCoding,
  makeQuestion,
  makeRespondent,
  makeTheme,
} from '#test/helpers/survey.ts';

describe('the quotes of a theme', () => {
  const wish = makeQuestion('Toive', { order: 0 });
  const thanks = makeQuestion('Kiitos', { order: 1 });
  const theme = makeTheme('Aukiolo');
  const merged = makeTheme('Aukioloajat', { mergedInto: theme.id });
  const early = makeAnswer(wish, 1, 'Auki aikaisin ja myöhään');
  const late = makeAnswer(wish, 2, 'Iltaisin auki');
  const praise = makeAnswer(thanks, 1, 'Hyvin auki');
  const memory = memoryOf({
    questions: [thanks, wish],
    respondents: [makeRespondent(1, { label: 'K-17' })],
    answers: [praise, late, early],
    themes: [theme, merged],
    codings: [
      makeCoding(late, merged, 'Iltaisin'),
      makeCoding(early, theme, 'myöhään'),
      makeCoding(early, theme, 'aikaisin', { id: makeCoding(early, merged).id, starred: true }),
      makeCoding(praise, theme),
      makeCoding(late, theme, 'auki', { coderId: BERTIL.coderId }),
    ],
  });

  it('are one coder’s, through merges, starred first, then by question and row', () => {
    const quotes = quotesOf(memory, theme.id, ANNA.coderId);
    expect(quotes.map(({ coding }) => coding.excerpt)).toEqual([
      'aikaisin',
      'myöhään',
      'Iltaisin',
      'Hyvin auki',
    ]);
    expect(quotes.map(({ respondent }) => respondent)).toEqual(['K-17', 'K-17', '2', 'K-17']);
    expect(quotes[3]?.question?.title).toBe('Kiitos');
  });
});

const WORDS = 'sana '.repeat(60);

describe('a quote in its context', () => {
  it('shows a short answer whole', () => {
    expect(inContext('Hyvin auki.', { start: 6, end: 10 })).toEqual({
      before: 'Hyvin ',
      quote: 'auki',
      after: '.',
      isCut: false,
    });
  });

  it('is cut between words on both sides', () => {
    const text = `${WORDS}auki ${WORDS}`;
    const { before, quote, after, isCut } = inContext(text, { start: 300, end: 304 });
    expect([before.startsWith('… sana'), quote, after.endsWith('sana …'), isCut]).toEqual([
      true,
      'auki',
      true,
      true,
    ]);
    expect(before.length).toBeLessThan(130);
    expect(wholeAnswer(text, { start: 300, end: 304 })).toMatchObject({ before: WORDS });
  });

  it('cuts one endless word, never inside a character', () => {
    const text = '🙂'.repeat(400);
    const { quote, isCut } = inContext(`a${text}`, { start: 0, end: 801 });
    expect(isCut).toBe(true);
    expect(/[\uD800-\uDBFF](?![\uDC00-\uDFFF])/.test(quote)).toBe(false);
  });
});
