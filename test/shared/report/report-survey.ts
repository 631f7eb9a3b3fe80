import type { Scope } from '#shared/analysis/scope.ts';
import type { QuestionId, ThemeId } from '#shared/domain/ids.ts';
import type { ProjectMemory } from '#shared/domain/project-memory.ts';
import { createTranslator } from '#shared/i18n/translator.ts';
import type { ReportContext } from '#shared/report/report-source.ts';
import {
  answer,
  attribute,
  attributeId,
  coding,
  question,
  respondent,
  surveyOf,
  theme,
} from '#test/shared/analysis/small-survey.ts';

export const LONG = `alku ${'pitkä vastaus '.repeat(4500)}`;

const ORGANISATION = attributeId('a');
const SCORE = attributeId('b');

/** Answers and names of the awkward kinds, few enough to count by hand. */
export function awkwardSurvey(): ProjectMemory {
  const answers = [
    answer('q1', 1, 'Vertaistuki äitien ja isien ryhmissä on meille tärkeintä.'),
    answer('q1', 2, '=HYPERLINK("x")'),
    answer('q1', 3, LONG),
    answer('q1', 4, 'ei ole', { kind: 'nonAnswer' }),
    answer('q2', 1, '-5 astetta\nja 👩‍👩‍👧 ulkona\u0007'),
    answer('q2', 2, 'مرحبا <img onerror=alert(1)> & _x000D_'),
  ] as const;
  return surveyOf({
    questions: [question('q1'), question('q2', 1)],
    attributes: [
      attribute('a', 'text', 'Organisaatio: [a/b]'),
      attribute('b', 'number', 'Suositus'),
    ],
    respondents: [
      respondent(1, { [ORGANISATION]: 'kunta', [SCORE]: '9' }),
      respondent(2, { [ORGANISATION]: '@alue', [SCORE]: '-1,5' }),
      respondent(3, { [SCORE]: '10' }),
      respondent(4, { [ORGANISATION]: 'kunta' }),
    ],
    themes: [
      theme('group', { name: 'Vaikutukset', group: true }),
      theme('peer', {
        name: 'Vertaistuki',
        parentId: 'group' as ThemeId,
        description: 'Saman kokeneet tukevat toisiaan.',
        keywords: ['vertaistuki', 'ryhmä'],
        shortcut: 'v',
      }),
      theme('proto', { name: '__proto__', parentId: 'group' as ThemeId, order: 1 }),
      theme('img', { name: '<img onerror=alert(1)>', order: 1 }),
    ],
    answers,
    codings: [
      coding(answers[0], 'peer', { part: 'äitien ja isien ryhmissä' }),
      coding(answers[2], 'peer', { starred: true }),
      coding(answers[1], 'proto', { origin: { kind: 'suggestion', layer: 'keyword' } }),
      coding(answers[4], 'img'),
      coding(answers[5], 'img'),
      coding(answers[5], 'peer', { part: 'مرحبا' }),
    ],
  });
}

export const SCOPE: Scope = {
  questionIds: ['q1', 'q2'] as QuestionId[],
  layer: { kind: 'any' },
  base: 'answered',
};

export function context(more: Partial<ReportContext> = {}): ReportContext {
  return {
    translator: createTranslator('fi'),
    projectName: 'Kumppanikysely',
    appVersion: '0.1.0',
    dateMs: Date.UTC(2026, 0, 2, 12),
    attributeIds: [ORGANISATION, SCORE],
    quotesPerTheme: 2,
    textOf: ({ text }) => text.toLowerCase(),
    keysOf: (text) => text.toLowerCase().match(/\p{L}+/gu) ?? [],
    ...more,
  };
}
