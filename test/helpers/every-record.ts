import {
  attributeIdOf,
  type AttributeGroupId,
  type DecisionId,
  type ExampleId,
  type MemoId,
  type RejectionId,
} from '#shared/domain/ids.ts';
import { codedValueIdOf } from '#shared/domain/coded-value.ts';
import type { ProjectTables } from '#shared/domain/tables.ts';
import {
  ANNA,
  BERTIL,
  makeCoding,
  makeProject,
  makeRespondent,
  makeSurvey,
  makeTheme,
  PROJECT_ID,
  stampAt,
} from '#test/helpers/survey.ts';

const TEXTS = [
  'Pidempi aukiolo iltaisin ja lauantaisin.',
  'Lugnare läsplatser, tack! Mer böcker på svenska också.',
  'More quiet rooms 🙂 and fewer fines.',
  'Ei mitään',
];

/** A small project that holds every table and every optional field once, a tombstone too. */
export function everyRecord(): ProjectTables {
  const { question, answers, themes, tables } = makeSurvey(TEXTS, ['aukiolo', 'rauha', 'maksut']);
  const [hours, peace, fines] = themes;
  const [first, second, third, last] = answers;
  const group = makeTheme('Palvelut', { order: 0, group: true });
  const stamp = stampAt(2);
  const annasOn = { stamp, answerId: first!.id, coderId: ANNA.coderId };
  const town = attributeIdOf('Kotikunta', 1);
  return {
    ...tables,
    project: [makeProject({ source: 'kirjasto.csv' })],
    questions: [{ ...question, otherOf: town }],
    attributes: [{ id: town, stamp, title: 'Kotikunta', order: 1, kind: 'text' }],
    respondents: tables.respondents.map(({ row }) =>
      makeRespondent(row, { values: { [town]: 'Vihti' } }),
    ),
    answers: [
      first!,
      { ...second!, language: 'sv' },
      { ...third!, language: 'en' },
      { ...last!, kind: 'nonAnswer' },
    ],
    themes: [
      group,
      {
        ...hours!,
        parentId: group.id,
        description: 'Milloin ovet ovat auki',
        include: 'illat, viikonloput',
        exclude: 'palautusluukku',
        examples: 'auki pidempään',
        counterExamples: 'ovi auki',
        polar: true,
        keywords: ['aukiolo', 'öppettider'],
        shortcut: 'o',
        questionIds: [question.id],
      },
      { ...peace!, retired: true },
      { ...fines!, mergedInto: hours!.id },
    ],
    codings: [
      makeCoding(first!, hours!, 'Pidempi aukiolo', { starred: true, polarity: '+' }),
      makeCoding(second!, peace!, undefined, { coderId: BERTIL.coderId }),
      makeCoding(third!, fines!, 'fewer fines', {
        origin: { kind: 'suggestion', layer: 'keyword' },
        deleted: true,
      }),
    ],
    rejections: [
      { ...annasOn, id: 'rejection-1' as RejectionId, themeId: peace!.id },
      {
        ...annasOn,
        id: 'rejection-2' as RejectionId,
        themeId: fines!.id,
        counterExample: { start: 0, end: 7, excerpt: 'Pidempi' },
      },
    ],
    decisions: [{ ...annasOn, id: 'decision-1' as DecisionId }],
    memos: [
      { ...annasOn, id: 'memo-1' as MemoId, text: 'ks. rivi 3' },
      {
        id: 'memo-2' as MemoId,
        stamp,
        themeId: hours!.id,
        coderId: ANNA.coderId,
        text: 'Jaetaanko illat omakseen?',
      },
      { id: 'memo-3' as MemoId, stamp, coderId: BERTIL.coderId, text: 'Kooda uudelleen syksyllä' },
    ],
    examples: [
      {
        id: 'example-1' as ExampleId,
        stamp,
        themeId: hours!.id,
        text: 'auki myös sunnuntaisin',
        language: 'fi',
        from: 'Kirjastokysely 2024',
        starred: true,
      },
    ],
    attributeGroups: [
      {
        id: 'attribute-group-1' as AttributeGroupId,
        stamp,
        attributeId: town,
        name: 'Uusimaa',
        values: ['Vihti', 'Vantaa'],
      },
    ],
    codedValues: [{ id: codedValueIdOf(third!.id), stamp, answerId: third!.id, value: 'Vantaa' }],
  };
}

export const EVERY_RECORD_FILE = { projectId: PROJECT_ID, tables: everyRecord() };
