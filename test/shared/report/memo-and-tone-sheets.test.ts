import { describe, expect, it } from 'vitest';
import type { MemoId, RejectionId, ThemeId } from '#shared/domain/ids.ts';
import { createTranslator } from '#shared/i18n/translator.ts';
import { codebookSheet } from '#shared/report/codebook-sheet.ts';
import { buildReport, sheetsInOrder } from '#shared/report/report-model.ts';
import { importCodebook } from '#shared/commands/import-codebook.ts';
import { memoryOf } from '#shared/domain/project-memory.ts';
import { readCodebook } from '#shared/tables/codebook-table.ts';
import { writeCsv } from '#shared/report/csv.ts';
import { Desk } from '#test/helpers/desk.ts';
import { ANNA, BERTIL, makeCoding, makeSurvey, stampAt } from '#test/helpers/survey.ts';
import { context } from '#test/shared/report/report-survey.ts';
import { tableOf } from '#test/shared/tables/reading.ts';

const { question, answers, themes, tables } = makeSurvey(
  ['Auki illalla', 'Kiinni aamulla', 'Auki ja kiinni'],
  ['Aukiolo'],
);
const hours = {
  ...themes[0]!,
  polar: true as const,
  examples: 'auki',
  questionIds: [question.id],
};
const own = { stamp: stampAt(1), coderId: ANNA.coderId };
const full = {
  ...tables,
  themes: [hours],
  codings: [
    makeCoding(answers[0]!, hours, 'Auki', { polarity: '+', starred: true }),
    makeCoding(answers[1]!, hours, 'Kiinni', { polarity: '-' }),
    makeCoding(answers[2]!, hours, 'Auki', { polarity: '+' }),
    makeCoding(answers[2]!, hours, 'kiinni', { polarity: '-' }),
  ],
  rejections: [
    {
      ...own,
      id: 'r1' as RejectionId,
      answerId: answers[0]!.id,
      themeId: hours.id,
      counterExample: { start: 5, end: 12, excerpt: 'illalla' },
    },
  ],
  memos: [
    { ...own, id: 'm1' as MemoId, answerId: answers[1]!.id, text: 'Kysy' },
    { ...own, id: 'm2' as MemoId, themeId: hours.id, text: 'Jaetaanko?' },
    { ...own, id: 'm3' as MemoId, coderId: BERTIL.coderId, text: 'Syksyllä' },
  ],
};
const LAYER = { kind: 'any' } as const;
const SCOPE = { questionIds: [question.id], layer: LAYER, base: 'answered' } as const;

describe('a report with tones and memos', () => {
  const sheets = sheetsInOrder(buildReport(memoryOf(full), SCOPE, context()));
  const rowsOf = (name: string) => sheets.find((each) => each.name === name)?.rows;

  it('counts for, against, both and neither', () => {
    expect(rowsOf('Sävyt')).toEqual([[question.title, '', 'Aukiolo', 2, 2, 1, 0, 3]]);
  });

  it('lists every memo with what it is on and whose it is', () => {
    expect(rowsOf('Muistiinpanot')).toEqual([
      ['Projekti', null, null, null, 'Syksyllä', null, 'Bertil'],
      ['Teema', 'Aukiolo', null, null, 'Jaetaanko?', null, 'Anna'],
      ['Vastaus', null, question.title, '2', 'Kysy', 'Kiinni aamulla', 'Anna'],
    ]);
  });

  it('leaves others’ memos out of a coder’s own report', () => {
    const layer = { kind: 'coder', coderId: ANNA.coderId } as const;
    const { memos } = buildReport(memoryOf(full), { ...SCOPE, layer }, context());
    expect(memos.rows).toHaveLength(2);
  });
});

describe('a codebook with quotes in its rule box', () => {
  it('goes out with them and comes back: nothing new here, all of it elsewhere', async () => {
    const sheet = codebookSheet(memoryOf(full), LAYER, createTranslator('fi'));
    expect(sheet.rows[0]?.slice(6, 10)).toEqual(['auki\nAuki', 'illalla', question.title, '+/−']);
    const bytes = writeCsv(sheet, { delimiter: ';', bom: true });
    const draft = readCodebook(await tableOf(bytes, 'koodikirja.csv'));
    if (!draft.ok) throw new Error(draft.problem.key);
    expect(new Desk(full).refusal(importCodebook, draft.value)).toBe('nothingNew');
    const elsewhere = new Desk({ questions: [question] });
    elsewhere.do(importCodebook, draft.value);
    const [taken] = elsewhere.memory.all('themes');
    expect(taken).toMatchObject({
      examples: 'auki\nAuki',
      counterExamples: 'illalla',
      questionIds: [question.id],
      polar: true,
    });
    expect(taken?.id).not.toBe('theme-Aukiolo' as ThemeId);
  });
});
