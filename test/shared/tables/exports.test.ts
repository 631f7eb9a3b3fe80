import { describe, expect, it } from 'vitest';
import { NEEDS, THANKS } from '#test/fixtures/surveys/answers.ts';
import { fixture, rolesOf, tableOf, untouched } from '#test/shared/tables/reading.ts';

const NEED = 'Mitä toivotte kirjastolta lisää?';
const THANK = 'Mistä haluatte kiittää kirjastoa?';
const written = (texts: readonly string[]) => texts.filter((text) => text !== '');

async function load(name: string) {
  return tableOf(fixture('surveys', name), name);
}

describe('exports of survey tools, no setting touched', () => {
  it('Webropol', async () => {
    const table = await load('webropol.csv');
    expect(rolesOf(table)).toEqual([
      'respondentId Vastaajan tunnus',
      'attribute Vastausaika',
      'attribute 1. Lähin kirjastonne',
      `question 2. ${NEED}`,
      `question 3. ${THANK}`,
    ]);
    const draft = untouched(table);
    expect(draft.answers.map(({ text }) => text)).toEqual([...written(NEEDS), ...written(THANKS)]);
    expect(draft.respondents[0]?.label).toBe('W1001');
  });

  it('Microsoft Forms', async () => {
    const table = await load('microsoft-forms.xlsx');
    expect(rolesOf(table)).toEqual([
      'respondentId ID',
      'ignore Start time',
      'attribute Completion time',
      'ignore Email',
      'ignore Name',
      `question ${NEED}`,
      `question ${THANK}`,
      'attribute Lähin kirjasto',
    ]);
    const draft = untouched(table);
    expect(Object.values(draft.respondents[0]?.values ?? {})).toContain('2026-03-01 12:16');
    expect(draft.answers.map(({ text }) => text)).toEqual([...written(NEEDS), ...written(THANKS)]);
  });

  it('LimeSurvey, with codes before the questions', async () => {
    const table = await load('limesurvey.csv');
    expect(rolesOf(table)).toEqual([
      'respondentId Vastauksen tunnus',
      'attribute Lähetetty',
      'ignore Viimeinen sivu',
      'attribute Lähin kirjasto',
      `question ${NEED}`,
      `question ${THANK}`,
      'ignore IP-osoite',
    ]);
    const draft = untouched(table);
    expect(draft.answers.map(({ text }) => text)).toEqual([...written(NEEDS), ...written(THANKS)]);
    expect(draft.report.normalised.lineBreaks).toBe(1);
  });

  it('Qualtrics, with three header rows', async () => {
    const table = await load('qualtrics.csv');
    expect(rolesOf(table)).toEqual([
      'ignore Start Date',
      'attribute End Date',
      'ignore IP Address',
      'ignore Duration (in seconds)',
      'respondentId Response ID',
      'attribute How likely are you to recommend the library?',
      'question What should the library do more of?',
      'question What would you like to thank the library for? Please write freely.',
    ]);
    const draft = untouched(table);
    expect(draft.report).toMatchObject({
      rowsRead: 8,
      respondents: 8,
      answers: 14,
      blanks: 2,
      nonAnswers: 2,
    });
  });

  it.each(['finnish-excel-1252.csv', 'excel-sep-line.csv'])('Finnish Excel: %s', async (name) => {
    const table = await load(name);
    expect(table.source).toEqual({ kind: 'text', encoding: 'windows-1252', delimiter: ';' });
    expect(rolesOf(table)).toEqual([
      'respondentId Nro',
      'attribute Kirjasto',
      'attribute Arvosana',
      `question ${NEED}`,
    ]);
    expect(untouched(table).answers.at(-1)?.text).toBe(
      'Äänikirjoja – 20 € – ja "selkokirjoja" lisää.',
    );
  });

  it('Excel’s Unicode text', async () => {
    const table = await load('excel-unicode-text.txt');
    expect(table.source).toEqual({ kind: 'text', encoding: 'utf-16le', delimiter: '\t' });
    expect(untouched(table).answers.map(({ text }) => text)).toEqual(written(NEEDS));
  });
});

it('takes sparse columns of one or two answers as questions', async () => {
  const text = [
    'Vastaaja;Mitä kaipaatte yhteistyöhön?;Miten toiminta tukee kylää?;Kuinka tyytyväinen olette?;Muuta?',
    '1;Enemmän yhteisiä tapahtumia ja aikaa suunnitella niitä rauhassa.;;;',
    '2;;Kerho kokoaa ne, jotka muuten jäisivät kotiin.;;',
    '3;;Ilman kerhoa monen viikko olisi hiljainen.;;',
    '4;;;Oikein tyytyväinen, kaikki sujuu.;',
  ].join('\r\n');
  const table = await tableOf(`\uFEFF${text}\r\n`);
  expect(rolesOf(table).map((role) => role.split(' ')[0])).toEqual([
    'respondentId',
    'question',
    'question',
    'question',
    'question',
  ]);
  expect(untouched(table).report).toMatchObject({ respondents: 4, answers: 4, refusals: [] });
});
