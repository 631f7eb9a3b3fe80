import { expect, it } from 'vitest';
import { distinctTexts } from '#shared/analysis/distinct-texts.ts';
import { answersInScope } from '#shared/analysis/scope.ts';
import { ThemeTree } from '#shared/analysis/theme-tree.ts';
import type { QuestionId, ThemeId } from '#shared/domain/ids.ts';
import {
  answer,
  coding,
  question,
  respondent,
  surveyOf,
  theme,
} from '#test/shared/analysis/small-survey.ts';

const answers = [
  answer('q1', 1, 'apu'),
  answer('q1', 2, 'Apu'),
  answer('q1', 3, 'tila'),
  answer('q2', 1, 'apu'),
  answer('q1', 4, 'vain luettu'),
];
const view = surveyOf({
  questions: [question('q1'), question('q2', 1)],
  respondents: [1, 2, 3, 4].map((row) => respondent(row)),
  themes: [theme('parent'), theme('child', { parentId: 'parent' as ThemeId }), theme('unused')],
  answers,
  codings: [
    ...answers.slice(0, 4).map((each) => coding(each, 'child')),
    coding(answers[2]!, 'parent'),
  ],
});

it('counts a text once, however many gave it, and apart for each question', () => {
  const layer = { kind: 'any' } as const;
  const questionIds = ['q1', 'q2'] as QuestionId[];
  const scoped = answersInScope(view, { questionIds, layer, base: 'answered' });
  const { base, byTheme } = distinctTexts(view, new ThemeTree(view.all('themes')), layer, {
    scoped,
    textOf: ({ text }) => text.toLowerCase(),
  });
  expect(base).toBe(4);
  expect([...byTheme]).toEqual([
    ['child', 3],
    ['parent', 3],
  ]);
});
