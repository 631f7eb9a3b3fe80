import { describe, expect, it } from 'vitest';
import { guessLayout, layoutWith, type Column } from '#shared/tables/layout.ts';
import { isFinnishId, isSwedishId } from '#shared/tables/personal.ts';
import { rolesOf, sentence, tableOf } from '#test/shared/tables/reading.ts';

/** A column of its own beside an id and an open question. */
async function column(heading: string, cells: readonly string[]): Promise<Column> {
  const rows = cells.map(
    (cell, at) => `K${at};${cell};Pitkä avoin vastaus numero ${at}, omin sanoin`,
  );
  const table = await tableOf([`Tunnus;${heading};Mitä toivotte?`, ...rows].join('\n'));
  const found = guessLayout(table).columns[1];
  if (!found) throw new Error('no such column');
  return found;
}

describe('personal data', () => {
  it.each([
    ['Nimi', ['Aino', 'Väinö'], 'name'],
    ['Förnamn', ['Ada', 'Bo'], 'name'],
    ['Your name', ['Ann', 'Bob'], 'name'],
    ['Vastaaja', ['Aino Esimerkki', 'Väinö Malli-Mallikas'], 'name'],
    ['Sähköpostiosoite', ['', ''], 'email'],
    ['Haluatko osallistua arvontaan?', ['a@esimerkki.example', ''], 'email'],
    ['Puhelinnumero:', ['', ''], 'phone'],
    ['Yhteys', ['+358 40 123 4567', '040-1234567'], 'phone'],
    ['Koodi', ['192.0.2.1', '2001:db8::1'], 'ip'],
    ['Koodi', ['131052-308T', ''], 'finnishId'],
    ['Kod', ['19811228-9874', '811228-9874'], 'swedishId'],
    ['Syntymäaika', ['1.1.1980', '2.2.1990'], 'birthDate'],
    ['LocationLatitude', ['60.1', '61.2'], 'location'],
    ['Postiosoite', ['Kuja 1', 'Tie 2'], 'address'],
  ])('%s with %j is ignored as %s', async (heading, cells, kind) => {
    const found = await column(heading, cells);
    expect(found).toMatchObject({ role: 'ignore', reason: { key: `tables.personal.${kind}` } });
    expect(found.reason && sentence(found.reason)).toMatch(/^Looks like/);
  });

  it.each([
    ['Organisaation nimi', ['Kirjasto', 'Koulu', 'Kirjasto']],
    ['Miten sähköpostipalvelumme toimii?', ['Hyvin', 'Huonosti', 'Hyvin']],
    ['Postinumero', ['00100', '00200', '90100']],
    ['Viitenumero', ['0401234', '12', '13']],
  ])('%s is not ignored', async (heading, cells) => {
    expect((await column(heading, cells)).role).not.toBe('ignore');
  });

  it('keeps a question but says that answers name people', async () => {
    const cells = [
      'Ottakaa yhteyttä: a@esimerkki.example niin kerron lisää',
      'Ei muuta tällä kertaa, kiitos',
      'Kaikki on hyvin näin',
    ];
    expect(await column('Muuta?', cells)).toMatchObject({
      role: 'question',
      reason: { key: 'tables.mentionsPersonal', values: { count: 1 } },
    });
  });

  it('knows personal codes by their check characters', () => {
    expect(isFinnishId('131052-308T')).toBe(true);
    expect(isFinnishId('131052-308U')).toBe(false);
    expect(isSwedishId('811228-9874')).toBe(true);
    expect(isSwedishId('811228-9875')).toBe(false);
    expect(isSwedishId('123456-7890')).toBe(false);
  });
});

describe('attributes and what is ignored', () => {
  it.each([
    ['Arvosana', ['8', '10', '0', ''], 'attribute', 'scale'],
    ['Hinta', ['8,5', '1 200', '3'], 'attribute', 'number'],
    ['Pvm', ['1.3.2026', '2026-03-02 14:00', '3/4/2026 2:05 PM'], 'attribute', 'date'],
    ['Kunta', ['Kuhmo', 'Kemi', 'Kuhmo'], 'attribute', 'text'],
    ['Missä kunnassa asutte?', ['Kuhmo', 'Kemi', 'Salo'], 'attribute', 'text'],
    ['Vastausaika', ['x', 'y', 'z'], 'attribute', 'date'],
    ['Start time', ['1.3.2026', '2.3.2026'], 'ignore', 'text'],
    ['Lomakkeen tiedot', ['Mozilla/5.0 (X11)', 'Mozilla/5.0 (Mac)'], 'ignore', 'text'],
    ['Jokin', ['', ''], 'ignore', 'text'],
    ['Mikä ilahdutti?', ['perhe', 'koira', 'metsä'], 'question', 'text'],
    ['Miksi?', ['', ''], 'question', 'text'],
  ])('%s with %j is %s, %s', async (heading, cells, role, kind) => {
    expect(await column(heading, cells)).toMatchObject({ role, kind });
  });

  it('takes lists of choices as an attribute', async () => {
    const choices = ['Lehdet', 'Kirjat', 'Elokuvat', 'Pelit', 'Musiikki'];
    const cells = Array.from({ length: 40 }, (_each, at) =>
      choices.filter((_choice, bit) => ((at * 13) >> bit) % 2 === 1).join(', '),
    );
    expect(await column('Mitä lainaatte?', cells)).toMatchObject({ role: 'attribute' });
  });

  it('takes one id and sets the other aside with its reason', async () => {
    const table = await tableOf(
      'ID;Tunnus;Mitä?\n1;a1;koska niin on hyvä\n2;a1;koska ei ole huono\n',
    );
    expect(rolesOf(table)).toEqual(['respondentId ID', 'attribute Tunnus', 'question Mitä?']);
    const both = await tableOf(
      'ID;Tunnus;Mitä?\n1;a1;koska niin on hyvä\n2;a2;koska ei ole huono\n',
    );
    expect(guessLayout(both).columns[1]?.reason?.key).toBe('tables.otherId');
  });

  it('takes running numbers in the first column as the id whatever their heading', async () => {
    const rows = [1, 2, 3, 4, 5].map((row) => `${row};vastaus omin sanoin, numero ${row}`);
    const table = await tableOf(['x1;Mitä toivotte?', ...rows].join('\n'));
    expect(rolesOf(table)[0]).toBe('respondentId x1');
  });

  it('counts filled and different cells and shows the first ones', async () => {
    const found = await column('Kunta', ['Kemi', '', 'Salo', 'Kemi ']);
    expect(found).toMatchObject({ filled: 3, distinct: 2, samples: ['Kemi', 'Salo'] });
  });
});

describe('header rows', () => {
  it('takes the question texts below variable names', async () => {
    const table = await tableOf(
      'v1;v2\nIkänne:;Mitä toivotte?\n30;rauhaa ja hiljaisuutta kaikille\n41;lisää valoa\n',
    );
    expect(guessLayout(table)).toMatchObject({
      headerRows: 2,
      columns: [{ title: 'Ikänne:' }, { title: 'Mitä toivotte?' }],
    });
  });

  it('does not take the first answers for a heading', async () => {
    const table = await tableOf(
      'q1;q2\n30;Mikä ihana paikka!\n41;Lisää valoa, kiitos.\n52;Ei muuta\n',
    );
    expect(guessLayout(table).headerRows).toBe(1);
  });

  it('joins SurveyMonkey’s questions and options', async () => {
    const table = await tableOf(
      'Respondent ID,Which do you borrow?,,What is missing?\n,Books,Films,Open-Ended Response\n11,Books,,More light in the corner please\n12,,Films,Nothing at all really\n',
    );
    expect(guessLayout(table).columns.map(({ title }) => title)).toEqual([
      'Respondent ID',
      'Which do you borrow?: Books',
      'Which do you borrow?: Films',
      'What is missing?',
    ]);
  });

  it('obeys the number that a person said', async () => {
    const table = await tableOf('a;b\nc;d\ne;f\n');
    expect(layoutWith(table, 2).columns.map(({ title, filled }) => [title, filled])).toEqual([
      ['c', 1],
      ['d', 1],
    ]);
  });

  it('cleans titles of mark-up, line ends and double spaces', async () => {
    const table = await tableOf('"<p>Mitä<br />\n  toivotte?</p>";a < b\n1;2\n');
    expect(guessLayout(table).columns.map(({ title }) => title)).toEqual([
      'Mitä toivotte?',
      'a < b',
    ]);
  });
});
