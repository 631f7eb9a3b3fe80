import { describe, expect, it } from 'vitest';
import { createTranslator } from '#shared/i18n/translator.ts';
import { answerIdOf, questionIdOf, respondentIdOf } from '#shared/domain/ids.ts';
import { draftImport } from '#shared/tables/draft-import.ts';
import { reportRows } from '#shared/tables/import-report.ts';
import { guessLayout } from '#shared/tables/layout.ts';
import { sentence, tableOf, understand, untouched } from '#test/shared/tables/reading.ts';

const SURVEY = [
  'Tunnus;Kunta;Mitä toivotte?;Miksi niin?',
  'a;Kemi;Lisää yhteistä aikaa kaikille;"Koska\r\nse auttaa jaksamaan"',
  'b;Salo; ;en osaa sanoa',
  'a;Kuhmo;Sama tunnus kuin ylempänä;ei tuoda',
  ';Kemi;Tunnus puuttuu tältä riviltä;ei tuoda',
  'c;; Välejä ympärillä ;-',
].join('\n');

describe('draftImport', () => {
  it('makes records with derived ids, rows and cleaned texts', async () => {
    const draft = untouched(await tableOf(SURVEY, 'kysely.csv'));
    const question = questionIdOf('Mitä toivotte?', 1);
    expect(draft.fileName).toBe('kysely.csv');
    expect(draft.respondents.map(({ label, row }) => [label, row])).toEqual([
      ['a', 1],
      ['b', 2],
      ['c', 5],
    ]);
    expect(draft.answers[1]).toEqual({
      id: answerIdOf(question, respondentIdOf({ value: 'c' })),
      questionId: question,
      respondentId: respondentIdOf({ value: 'c' }),
      row: 5,
      text: 'Välejä ympärillä',
      kind: 'text',
      language: 'fi',
    });
    expect(Object.values(draft.respondents[0]?.values ?? {})).toEqual(['Kemi']);
    expect(draft.respondents[2]?.values).toEqual({});
  });

  it('reports every row and cell', async () => {
    const { report } = untouched(await tableOf(SURVEY, 'kysely.csv'));
    expect(report).toMatchObject({
      rowsRead: 5,
      respondents: 3,
      answers: 5,
      blanks: 1,
      nonAnswers: 2,
      normalised: { lineBreaks: 1, trimmed: 1, nuls: 0, surrogates: 0, composed: 0 },
    });
    expect(
      report.questions.map(({ answers, blanks, nonAnswers }) => [answers, blanks, nonAnswers]),
    ).toEqual([
      [2, 1, 0],
      [3, 0, 2],
    ]);
  });

  it('refuses a taken and a missing id, naming lines', async () => {
    const { report } = untouched(await tableOf(SURVEY, 'kysely.csv'));
    expect(report.refusals.map(sentence)).toEqual([
      'Row 5 has the same respondent id (a) as row 2 and was left out. Correct the id, or remove one of the rows.',
      'Row 6 has no respondent id and was left out. Fill in the id, or set the column’s role to Ignore.',
    ]);
    expect(report.refusals.map(({ line, column }) => [line, column])).toEqual([
      [5, 'Tunnus'],
      [6, 'Tunnus'],
    ]);
  });

  it('gives refusals and odd rows as a table, in the order of lines', async () => {
    const draft = untouched(
      await tableOf(`${SURVEY}\nd;Kemi;jotain omin sanoin täällä\n`, 'k.csv'),
    );
    const rows = reportRows(draft.report, createTranslator('fi'));
    expect(rows[0]).toEqual(['Rivi', 'Sarake', 'Mitä tapahtui']);
    expect(rows.slice(1).map(([line]) => line)).toEqual(['5', '6', '8']);
    expect(rows[3]?.[2]).toBe(
      'Rivi 8: soluja on vähemmän kuin otsikoita (4). Puuttuvat luettiin tyhjiksi.',
    );
  });

  it('identifies by row where no column is the id, and keeps every row', async () => {
    const table = await tableOf(SURVEY);
    const choices = guessLayout(table).columns.filter(({ role }) => role !== 'respondentId');
    const draft = draftImport(table, 1, choices, understand);
    expect(draft.ok && draft.value.respondents[2]).toMatchObject({
      id: respondentIdOf({ row: 3 }),
      label: '3',
    });
    expect(draft.ok && draft.value.report).toMatchObject({ respondents: 5, refusals: [] });
  });

  it('refuses two id columns and headings without rows', async () => {
    const table = await tableOf(SURVEY);
    const [id] = guessLayout(table).columns;
    const choices = id ? [id, { ...id, index: 1, title: 'Kunta' }] : [];
    expect(draftImport(table, 1, choices, understand)).toMatchObject({
      ok: false,
      problem: { key: 'tables.twoIds' },
    });
    const short = await tableOf('a;b\nc;d\n');
    expect(draftImport(short, 2, [], understand)).toMatchObject({
      ok: false,
      problem: { key: 'tables.headerOnly' },
    });
  });
});
