import { describe, expect, it } from 'vitest';
import { readCodebook, type CodebookDraft } from '#shared/tables/codebook-table.ts';
import { fixture, sentence, tableOf } from '#test/shared/tables/reading.ts';

async function codebook(content: string | Uint8Array): Promise<CodebookDraft> {
  const result = readCodebook(await tableOf(content, 'koodikirja.csv'));
  if (!result.ok) throw new Error(sentence(result.problem));
  return result.value;
}

describe('readCodebook', () => {
  it.each([
    ['Finnish', 'Ryhmä;Teema;Kuvaus;Avainsanat'],
    ['Swedish', 'Grupp;Tema;Beskrivning;Nyckelord'],
    ['English', 'Group;Theme;Description;Keywords'],
  ])('reads %s headings', async (_language, head) => {
    const { themes } = await codebook(`${head}\nTila;Valo;Hyvä valo;valo, lamppu\nTila;Ääni;;\n`);
    expect(themes).toEqual([
      { name: 'Tila', group: true, line: 2 },
      { name: 'Valo', parent: 0, line: 2, description: 'Hyvä valo', keywords: ['valo', 'lamppu'] },
      { name: 'Ääni', parent: 0, line: 3 },
    ]);
  });

  it('reads headings in any order, with colours, keys and rules', async () => {
    const { themes } = await codebook(fixture('codebooks', 'library-sv.csv'));
    expect(themes[1]).toEqual({
      name: 'Öppettider',
      parent: 0,
      line: 2,
      description: 'Biblioteket har öppet när folk är lediga',
      include: 'Även självbetjäning',
      keywords: ['öppettider', 'kväll', 'helg'],
      colour: 2,
      shortcut: 'ö',
    });
    expect(themes[4]).toMatchObject({ name: 'Bemötande', keywords: ['hjälp', 'personal'] });
  });

  it.each([
    ['Valo\nÄäni\n', ['Valo', 'Ääni']],
    ['Valo;Hyvä valo\nÄäni;Ei melua\n', ['Valo', 'Ääni']],
    ['Tila;Valo;Hyvä valo;lamppu\nTila;Ääni;;\n', ['Tila', 'Valo', 'Ääni']],
  ])('reads %j by position', async (text, names) => {
    expect((await codebook(text)).themes.map(({ name }) => name)).toEqual(names);
  });

  it('splits keywords on commas, semicolons and lines, once each', async () => {
    const { themes } = await codebook(
      'Teema\tAvainsanat\nValo\t"lamppu, valo; hämärä\nvalo"\nx\ty\n',
    );
    expect(themes[0]?.keywords).toEqual(['lamppu', 'valo', 'hämärä']);
  });

  it('nests by level', async () => {
    const { themes } = await codebook('Teema;Taso\nTila;1\nValo;2\nLamput;3\nÄäni;2\nAika;1\n');
    expect(themes.map(({ name, parent }) => [name, parent])).toEqual([
      ['Tila', undefined],
      ['Valo', 0],
      ['Lamput', 1],
      ['Ääni', 0],
      ['Aika', undefined],
    ]);
  });

  it('reports names that are missing, too long or doubled, with their rows', async () => {
    const { themes, refusals } = await codebook(
      `Ryhmä;Teema;Kuvaus\nTila;Valo;a\n;;vain kuvaus\nTila;valo;b\n;Valo;toisaalla\n;${'x'.repeat(201)};c\n`,
    );
    expect(themes.map(({ name }) => name)).toEqual(['Tila', 'Valo', 'Valo']);
    expect(refusals.map(({ line, key }) => [line, key])).toEqual([
      [3, 'tables.refused.noTheme'],
      [4, 'tables.refused.sameTheme'],
      [6, 'tables.refused.longTheme'],
    ]);
    expect(refusals[1] && sentence(refusals[1])).toContain('on row 2 already');
  });

  it('takes off the formula guard', async () => {
    const { themes } = await codebook("Teema;Kuvaus\n'+ palaute;'=hyvä\n'aito heittomerkki;x\n");
    expect(themes.map(({ name, description }) => [name, description])).toEqual([
      ['+ palaute', '=hyvä'],
      ["'aito heittomerkki", 'x'],
    ]);
  });

  it('refuses a table without any theme', async () => {
    const result = readCodebook(await tableOf('Teema;Kuvaus\n;a\n;b\n', 'tyhjä.csv'));
    expect(result).toMatchObject({ ok: false, problem: { key: 'tables.noThemes' } });
  });
});
