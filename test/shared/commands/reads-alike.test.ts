import { describe, expect, it } from 'vitest';
import { importAnswers } from '#shared/commands/import-answers.ts';
import { readsAlike } from '#shared/commands/reads-alike.ts';
import { Desk } from '#test/helpers/desk.ts';
import { tableOf, untouched } from '#test/shared/tables/reading.ts';

const HEAD = 'Nro;Kunta;Mitä toivotte kirjastolta?;Mikä on ollut hyvää?';
const OURS = [
  '1;Kemi;Lisää valoa lukunurkkaan illaksi;Satutunnit',
  '2;Salo;Pidemmät aukioloajat viikonloppuun;Henkilökunta auttaa aina',
  '3;Kemi;Rauhallisempi lehtisali;',
];
const THEIRS = [
  '1;Kemi;Uimahallin viereen pyöräteline;Vesi on lämmintä',
  '2;Salo;Edullisempi kausikortti perheille;Henkilökunta auttaa aina',
  '3;Kemi;Enemmän ohjattuja vesijumppia;',
];

async function draft(rows: readonly string[], head = HEAD) {
  return untouched(await tableOf([head, ...rows].join('\n'), 'kysely.csv'));
}

/** The rows with the id column taken away, headings too. */
async function draftByRow(rows: readonly string[]) {
  const [head, ...bare] = [HEAD, ...rows].map((line) => line.slice(line.indexOf(';') + 1));
  return await draft(bare, head);
}

async function deskOf(given: ReturnType<typeof draft>): Promise<Desk> {
  const desk = new Desk({});
  desk.do(importAnswers, await given);
  return desk;
}

describe('readsAlike', () => {
  it.each([
    ['the same file', OURS, true],
    ['a longer one', ['4;Oulu;Kahvila olisi mukava;', ...OURS], true],
    ['a shorter one', OURS.slice(0, 1), true],
    ['one with an answer corrected', [...OURS.slice(0, 2), '3;Kemi;Hiljaisempi sali;'], true],
    ['another survey of the same questions and ids', THEIRS, false],
    ['one in which only a few are the same', [...THEIRS.slice(0, 2), ...OURS.slice(2)], false],
    ['other respondents alone', ['8;Oulu;Kahvila olisi mukava lisä;'], false],
  ])('with ids: %s', async (_name, rows, expected) => {
    const desk = await deskOf(draft(OURS));
    expect(readsAlike(desk.memory, await draft(rows))).toBe(expected);
  });

  it.each([
    ['the same file', OURS, true],
    [
      'a longer one, in another order',
      [...OURS.toReversed(), '4;Oulu;Kahvila;Ilmainen kahvi'],
      true,
    ],
    ['another survey of the same questions', THEIRS, false],
  ])('by row: %s', async (_name, rows, expected) => {
    const desk = await deskOf(draftByRow(OURS));
    expect(readsAlike(desk.memory, await draftByRow(rows))).toBe(expected);
  });

  it('judges those who gave no answer by their attributes', async () => {
    const silent = ['1;Kemi;;', '2;Salo;;', '3;Oulu;;'];
    const desk = await deskOf(draft([...silent, '4;Kemi;Valoa lukunurkkaan illaksi;Hyvä']));
    expect(readsAlike(desk.memory, await draft(silent))).toBe(true);
    const others = silent.map((row) => row.replace(/Kemi|Salo/, 'Turku'));
    expect(readsAlike(desk.memory, await draft(others))).toBe(false);
  });

  it('does not take those of whom nothing can be compared for the same', async () => {
    const desk = await deskOf(draft(OURS));
    const silent = OURS.map((row) => `${row.slice(0, 1)};;;`);
    const newcomer = '9;Kemi;Kahvila olisi mukava lisä;Hyvä';
    expect(readsAlike(desk.memory, await draft([...silent, newcomer]))).toBe(false);
  });

  it('needs a question that both have', async () => {
    const desk = await deskOf(draft(OURS));
    const head = HEAD.replaceAll('?', ' nyt?');
    expect(readsAlike(desk.memory, await draft(OURS, head))).toBe(false);
  });
});
