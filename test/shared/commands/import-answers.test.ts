import { describe, expect, it } from 'vitest';
import { importAnswers, textsThatDiffer } from '#shared/commands/import-answers.ts';
import { invertChange } from '#shared/commands/invert-change.ts';
import { respondentIdOf } from '#shared/domain/ids.ts';
import { Desk } from '#test/helpers/desk.ts';
import { makeCoding, makeTheme } from '#test/helpers/survey.ts';
import { tableOf, untouched } from '#test/shared/tables/reading.ts';

const HEAD = 'Tunnus;Kunta;Mitä toivotte kirjastolta?';
const FIRST = [
  'a;Kemi;Lisää valoa lukunurkkaan illaksi',
  'b;Salo;Pidemmät aukioloajat viikonloppuun',
];

async function draft(...rows: string[]) {
  return untouched(await tableOf([HEAD, ...rows].join('\n'), 'kysely.csv'));
}

describe('importAnswers', () => {
  it('adds everything to an empty project as one act', async () => {
    const desk = new Desk({});
    const outcome = desk.do(importAnswers, await draft(...FIRST));
    expect(outcome.added).toEqual({ questions: 1, attributes: 1, respondents: 2, answers: 2 });
    expect(outcome.change.label).toEqual({
      act: 'importAnswers',
      values: { count: 2, file: 'kysely.csv' },
    });
    expect(desk.memory.count('answers')).toBe(2);
  });

  it('refuses the same file again', async () => {
    const desk = new Desk({});
    desk.do(importAnswers, await draft(...FIRST));
    expect(desk.refusal(importAnswers, await draft(...FIRST))).toBe('nothingNew');
  });

  it('adds only the new rows of a longer file and touches no coding', async () => {
    const desk = new Desk({});
    desk.do(importAnswers, await draft(...FIRST));
    const [answer] = desk.memory.all('answers');
    if (!answer) throw new Error('no answer');
    const theme = makeTheme('Valo');
    desk.memory.load('themes', [theme]);
    desk.memory.load('codings', [makeCoding(answer, theme, 'valoa')]);
    const longer = await draft('c;Kuhmo;Kahvila olisi mukava lisä arkeen', ...FIRST);
    const outcome = desk.do(importAnswers, longer);
    expect(outcome.added).toEqual({ questions: 0, attributes: 0, respondents: 1, answers: 1 });
    expect(outcome.unchanged).toEqual({ questions: 1, attributes: 1, respondents: 2, answers: 2 });
    expect(outcome.change.items.map(({ table }) => table)).toEqual(['respondents', 'answers']);
    expect(desk.memory.codingsOf(answer.id)).toHaveLength(1);
    const rows = [...desk.memory.all('respondents')].map(({ label, row }) => [label, row]);
    expect(rows).toEqual([
      ['a', 1],
      ['b', 2],
      ['c', 4],
    ]);
  });

  it('keeps a text that differs and lists it', async () => {
    const desk = new Desk({});
    desk.do(importAnswers, await draft(...FIRST));
    const edited = await draft(
      'a;Oulu;Lisää valoa lukunurkkaan aamuksi',
      FIRST[1] ?? '',
      'c;;Uusi vastaus uudelta ihmiseltä',
    );
    const outcome = desk.do(importAnswers, edited);
    expect(outcome.changedTexts).toMatchObject([
      {
        question: 'Mitä toivotte kirjastolta?',
        respondent: 'a',
        here: 'Lisää valoa lukunurkkaan illaksi',
        inFile: 'Lisää valoa lukunurkkaan aamuksi',
      },
    ]);
    expect(outcome.changedValues).toMatchObject([
      { attribute: 'Kunta', respondent: 'a', here: 'Kemi', inFile: 'Oulu' },
    ]);
    expect([...desk.memory.all('answers')][0]?.text).toBe('Lisää valoa lukunurkkaan illaksi');
    expect(outcome.unchanged.answers).toBe(1);
  });

  it('says how many texts differ also where nothing is new', async () => {
    const desk = new Desk({});
    desk.do(importAnswers, await draft(...FIRST));
    const edited = await draft('a;Kemi;Jotain aivan muuta kuin ennen', FIRST[1] ?? '');
    expect(desk.try(importAnswers, edited)).toMatchObject({
      ok: false,
      problem: { reason: 'nothingNew', values: { changed: 1 } },
    });
    expect(textsThatDiffer(desk.memory, edited)).toHaveLength(1);
  });

  it('adds a new column’s values to respondents who are here', async () => {
    const desk = new Desk({});
    desk.do(importAnswers, await draft(...FIRST));
    const wider = [`${HEAD};Alue`, ...FIRST.map((row) => `${row};Pohjoinen`)].join('\n');
    const outcome = desk.do(importAnswers, untouched(await tableOf(wider)));
    expect(outcome.added).toEqual({ questions: 0, attributes: 1, respondents: 0, answers: 0 });
    const values = desk.memory.get('respondents', respondentIdOf({ value: 'a' }))?.values ?? {};
    expect(Object.values(values).toSorted()).toEqual(['Kemi', 'Pohjoinen']);
  });

  it('can be undone and done again', async () => {
    const desk = new Desk({});
    const { change } = desk.do(importAnswers, await draft(...FIRST));
    desk.memory.apply(invertChange(desk.acting(), change, 'undo').change);
    expect(desk.memory.count('answers')).toBe(0);
    expect(desk.do(importAnswers, await draft(...FIRST)).added.answers).toBe(2);
  });

  describe('without an id column', () => {
    const BARE = 'Kunta;Mitä toivotte kirjastolta?';
    const ROWS = FIRST.map((row) => row.slice(2));
    const byRow = async (...rows: string[]) =>
      untouched(await tableOf([BARE, ...rows].join('\n'), 'kysely.csv'));

    it('finds respondents whose rows moved, and adds the others under rows of their own', async () => {
      const desk = new Desk({});
      desk.do(importAnswers, await byRow(...ROWS));
      const before = [...desk.memory.all('answers')];
      const later = await byRow('Kuhmo;Kahvila olisi mukava lisä arkeen', ...ROWS);
      const { added, unchanged, changedTexts, alignment } = desk.do(importAnswers, later);
      expect([added.respondents, added.answers, unchanged.answers]).toEqual([1, 1, 2]);
      expect(changedTexts).toEqual([]);
      expect(alignment).toEqual({ byContent: 2, moved: 2, byPlace: 0, newcomers: 1, absent: 0 });
      const after = [...desk.memory.all('answers')];
      expect(after.slice(0, 2)).toEqual(before);
      expect(after[2]).toMatchObject({ row: 4, text: 'Kahvila olisi mukava lisä arkeen' });
      const labels = [...desk.memory.all('respondents')].map(({ label, row }) => [label, row]);
      expect(labels).toEqual([
        ['1', 1],
        ['2', 2],
        ['4', 4],
      ]);
      expect(desk.refusal(importAnswers, later)).toBe('nothingNew');
      expect(textsThatDiffer(desk.memory, later)).toEqual([]);
    });

    it('knows a corrected row by its place, keeps what is here and lists the change', async () => {
      const desk = new Desk({});
      desk.do(importAnswers, await byRow(...ROWS));
      const corrected = 'Salo;Pidemmät aukioloajat lauantaihin';
      const later = await byRow('Kuhmo;Kahvila olisi mukava lisä arkeen', ROWS[0] ?? '', corrected);
      const { changedTexts, alignment } = desk.do(importAnswers, later);
      expect(alignment).toMatchObject({ byContent: 1, byPlace: 1, newcomers: 1, absent: 0 });
      expect(changedTexts).toMatchObject([
        { here: 'Pidemmät aukioloajat viikonloppuun', inFile: corrected.slice(5) },
      ]);
    });

    it('adds a second lot of answers beside the first', async () => {
      const desk = new Desk({});
      desk.do(importAnswers, await byRow(...ROWS));
      const second = await byRow('Oulu;Enemmän satutunteja aamuihin', 'Kemi;Hiljainen lukusali');
      const { added, alignment } = desk.do(importAnswers, second);
      expect([added.respondents, added.answers]).toEqual([2, 2]);
      expect(alignment).toMatchObject({ byContent: 0, byPlace: 0, newcomers: 2, absent: 2 });
    });

    it('goes by row where there is no question to compare', async () => {
      const desk = new Desk({});
      desk.do(importAnswers, await byRow(...ROWS));
      const other =
        'Mikä on ollut kirjastossa hyvää?\nHenkilökunta auttaa\nSatutunnit ovat mukavia\n';
      const { added, alignment } = desk.do(importAnswers, untouched(await tableOf(other)));
      expect([added.respondents, added.answers, alignment]).toEqual([0, 2, undefined]);
    });
  });

  it('refuses a table without a question', async () => {
    const none = { ...(await draft(...FIRST)), questions: [], answers: [] };
    expect(new Desk({}).refusal(importAnswers, none)).toBe('noQuestion');
  });
});
