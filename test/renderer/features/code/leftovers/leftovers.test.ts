import { describe, expect, it } from 'vitest';
import { memoryOf } from '#shared/domain/project-memory.ts';
import { filterAnswers, type CodingFilter } from '#renderer/features/code/desk/coding-filter.ts';
import { themeOfCandidate } from '#renderer/features/code/leftovers/leftover-acts.ts';
import { longestStretches } from '#renderer/features/code/leftovers/stretches.ts';
import { ANNA, BERTIL, makeCoding, makeSurvey } from '#test/helpers/survey.ts';

const texts = [
  'Jonot ovat pitkiä, ja väki on mukavaa täällä',
  'Lehdet puuttuvat kokonaan hyllystä',
  'Kirjat',
  'Kaikki on hyvin ja kaikki toimii kuten pitää',
];
const { question, answers, themes, tables } = makeSurvey(texts, ['Jonot']);
const [queues] = themes;
const codings = [
  makeCoding(answers[0]!, queues!, 'Jonot ovat pitkiä'),
  makeCoding(answers[1]!, queues!, 'Lehdet', { coderId: BERTIL.coderId }),
  makeCoding(answers[3]!, queues!),
];
const view = memoryOf({ ...tables, codings });

describe('the longest uncovered stretches', () => {
  it('are what a coder’s own quotes leave, without answers coded as a whole', () => {
    const words = (coderId: typeof ANNA.coderId) =>
      longestStretches(view, coderId, question.id).map((each) => each.words);
    expect(words(ANNA.coderId)).toEqual([
      'Lehdet puuttuvat kokonaan hyllystä',
      'ja väki on mukavaa täällä',
    ]);
    expect(words(BERTIL.coderId)).toEqual([texts[0], texts[3], 'puuttuvat kokonaan hyllystä']);
  });
});

describe('the order of the list', () => {
  const rows = (order: CodingFilter['order']) => {
    const sureness = new Map([
      [answers[2]!.id, 0.9],
      [answers[1]!.id, 0.3],
    ]);
    const context = {
      view,
      coderId: ANNA.coderId,
      hasSuggestions: () => false,
      isFound: () => true,
      surenessOf: (id: (typeof answers)[number]['id']) => sureness.get(id) ?? 0,
    };
    return filterAnswers(context, { text: '', order }).map((id) => view.get('answers', id)?.row);
  };

  it('is the import’s, by length, by coverage or by confidence, equal ones as imported', () => {
    expect(rows(undefined)).toEqual([1, 2, 3, 4]);
    expect(rows('longest')).toEqual([1, 4, 2, 3]);
    expect(rows('shortest')).toEqual([3, 2, 1, 4]);
    expect(rows('covered')).toEqual([1, 2, 3, 4]);
    expect(rows('uncovered')).toEqual([2, 3, 4, 1]);
    expect(rows('sure')).toEqual([3, 2, 1, 4]);
    expect(rows('unsure')).toEqual([2, 3, 1, 4]);
  });
});

it('a candidate’s theme is named by it, with a capital, and has it for keyword', () => {
  expect(themeOfCandidate('äidit')).toEqual({ name: 'Äidit', keywords: ['äidit'] });
});
