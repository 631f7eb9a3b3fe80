import { describe, expect, it } from 'vitest';
import { barsOf } from '#shared/analysis/bars.ts';
import { countThemes, type ThemeCounts } from '#shared/analysis/counts.ts';
import type { Scope } from '#shared/analysis/scope.ts';
import type { DecisionId, QuestionId, ThemeId } from '#shared/domain/ids.ts';
import type { ProjectMemory } from '#shared/domain/project-memory.ts';
import {
  answer,
  attribute,
  attributeId,
  coding,
  ME,
  OTHER,
  question,
  respondent,
  STAMP,
  surveyOf,
  theme,
} from '#test/shared/analysis/small-survey.ts';

const Q1 = 'q1' as QuestionId;
const Q2 = 'q2' as QuestionId;

/** Three respondents; R1 answers twice, R2 gives a non-answer, R3 only points at another answer. */
function survey(): ProjectMemory {
  const first = answer('q1', 1);
  const second = answer('q2', 1);
  const none = answer('q1', 2, 'ei ole', { kind: 'nonAnswer' });
  const same = answer('q2', 3, 'sama kuin edellä', { kind: 'sameAsAbove' });
  return surveyOf({
    questions: [question('q1'), question('q2', 1)],
    attributes: [attribute('a', 'text')],
    respondents: [
      respondent(1, { [attributeId('a')]: 'kunta' }),
      respondent(2, { [attributeId('a')]: 'kunta' }),
      respondent(3),
    ],
    themes: [
      theme('parent'),
      theme('left', { parentId: 'parent' as ThemeId }),
      theme('right', { parentId: 'parent' as ThemeId, order: 1 }),
      theme('gone', { parentId: 'parent' as ThemeId, retired: true }),
    ],
    answers: [first, second, none, same],
    codings: [
      coding(first, 'left'),
      coding(first, 'right'),
      coding(second, 'left', { coderId: OTHER }),
      coding(none, 'left'),
      coding(same, 'gone'),
    ],
  });
}

function scope(more: Partial<Scope> = {}): Scope {
  return { questionIds: [Q1, Q2], layer: { kind: 'any' }, base: 'answered', ...more };
}

function of(counts: ThemeCounts, id: string): [number, number] {
  const found = counts.themes.find((each) => each.themeId === id);
  return [found?.answers ?? -1, found?.respondents ?? -1];
}

describe('countThemes', () => {
  it('counts a parent’s distinct answers and respondents, not sums', () => {
    const counts = countThemes(survey(), scope());
    expect(of(counts, 'left')).toEqual([2, 1]);
    expect(of(counts, 'right')).toEqual([1, 1]);
    expect(of(counts, 'parent')).toEqual([2, 1]);
  });

  it('leaves non-answers out of the default base and keeps "same as above" in', () => {
    const counts = countThemes(survey(), scope());
    expect([counts.answerBase, counts.respondentBase]).toEqual([3, 2]);
    expect(counts.themes.find((each) => each.themeId === 'left')?.answerShare).toBeCloseTo(2 / 3);
  });

  it('can take all respondents as the base: every respondent with every question', () => {
    const counts = countThemes(survey(), scope({ base: 'respondents' }));
    expect([counts.answerBase, counts.respondentBase]).toEqual([6, 3]);
    expect(of(counts, 'left')).toEqual([3, 2]);
  });

  it('can take what is coded as the base, decisions without a theme included', () => {
    const view = survey();
    const mine = scope({ base: 'coded', layer: { kind: 'coder', coderId: ME } });
    expect(countThemes(view, mine).answerBase).toBe(3);
    const second = answer('q2', 1);
    view.load('decisions', [
      { id: 'd1' as DecisionId, stamp: STAMP, answerId: second.id, coderId: ME },
    ]);
    expect(countThemes(view, mine).answerBase).toBe(4);
  });

  it('keeps to one coder, one question, one value', () => {
    const view = survey();
    expect(of(countThemes(view, scope({ layer: { kind: 'coder', coderId: ME } })), 'left')).toEqual(
      [1, 1],
    );
    expect(of(countThemes(view, scope({ questionIds: [Q2] })), 'right')).toEqual([0, 0]);
    const municipal = { attributeId: attributeId('a'), value: 'kunta' };
    const missing = { attributeId: attributeId('a'), value: '' };
    expect(countThemes(view, scope({ attribute: municipal })).respondentBase).toBe(1);
    expect(of(countThemes(view, scope({ attribute: missing })), 'gone')).toEqual([1, 1]);
  });

  it('lists a retired theme while it is mentioned, and counts it for no parent', () => {
    const counts = countThemes(survey(), scope());
    expect(counts.themes.at(-1)).toMatchObject({ themeId: 'gone', retired: true, answers: 1 });
    expect(countThemes(survey(), scope({ questionIds: [Q1] })).themes).toHaveLength(3);
    expect(counts.anyTheme).toMatchObject({ answers: 3, respondents: 2 });
  });

  it('has no share of an empty base', () => {
    const counts = countThemes(surveyOf({ themes: [theme('a')] }), scope());
    expect(counts.themes[0]).toMatchObject({ answers: 0, answerShare: 0, respondentShare: 0 });
  });
});

describe('barsOf', () => {
  it('sorts by length and leaves out what is mentioned nowhere', () => {
    const bars = barsOf(countThemes(survey(), scope({ questionIds: [Q1] })), 'answers');
    expect(bars.map((each) => each.count)).toEqual([1, 1, 1]);
    expect(barsOf(countThemes(survey(), scope()), 'answers').map((each) => each.themeId)).toEqual([
      'parent',
      'left',
      'right',
      'gone',
    ]);
  });
});
