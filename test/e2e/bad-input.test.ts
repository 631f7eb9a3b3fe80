import { mkdtemp, open, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { fileURLToPath } from 'node:url';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { openApp, type OpenedApp } from '#test/helpers/app.ts';
import * as bad from '#test/helpers/bad-files.ts';
import { CodingPage } from '#test/helpers/pages/coding-page.ts';
import { ImportPage } from '#test/helpers/pages/import-page.ts';
import { ProjectList } from '#test/helpers/pages/project-list.ts';
import type { GivenFile } from '#test/helpers/pages/project-pages.ts';

const { textFile } = bad;
const GOOD = fileURLToPath(new URL('../fixtures/surveys/webropol.csv', import.meta.url));

let app: OpenedApp;
let importing: ImportPage;

beforeAll(async () => {
  app = await openApp();
  importing = new ImportPage(app.page);
});

afterAll(async () => {
  await app.close();
});

/** Each is refused with these words, by the name of the file. */
const REFUSED: readonly (readonly [string, () => GivenFile, readonly string[]])[] = [
  [
    'an empty file',
    () => textFile('tyhjä.csv', ''),
    ['is empty', 'Check that you chose the right file'],
  ],
  [
    'headings alone',
    () => textFile('otsikot.csv', 'Nro;Mitä toivotte?\n'),
    ['only headings (row 1)', 'Check that every row was included'],
  ],
  [
    'a quote that never closes',
    () => textFile('lainaus.csv', 'Nro;Toive\n1;hyvä\n2;"tästä jää auki\n3;x\n'),
    ['opens on row 3', 'tästä jää auki', 'Add the missing mark'],
  ],
  ['a picture by the name of .csv', () => bad.picture('kuva.csv'), ['is not a table', 'Export']],
  [
    'a workbook behind a password',
    () => bad.compoundFile('salattu.xlsx', 'EncryptedPackage'),
    ['protected by a password', 'remove the password'],
  ],
  [
    'half a workbook',
    () => bad.brokenWorkbook('puolikas.xlsx'),
    ['damaged or incomplete', 'Download it again'],
  ],
  [
    'an old Excel file',
    () => bad.compoundFile('vanha.xls', 'Workbook'),
    ['old Excel format (.xls)', 'save it as XLSX'],
  ],
  [
    'an OpenDocument file',
    () => bad.openDocument('taulukko.ods'),
    ['OpenDocument format (.ods)', 'save it as XLSX'],
  ],
  [
    'a workbook that unpacks to gigabytes',
    () => bad.zipBomb('pommi.xlsx'),
    ['unpacks to an unusual size'],
  ],
  [
    '10,000 columns',
    () => bad.wideTable('leveä.csv', 10_000),
    ['too many columns (10,000, at most 2,000)', 'Export only the columns you need'],
  ],
];

describe('files that are refused', () => {
  it.each(REFUSED)('%s: says so and what to do', async (_name, make, words) => {
    const file = make();
    await importing.give(file);
    const [told = ''] = await importing.notices();
    for (const word of [typeof file === 'string' ? file : file.name, ...words])
      expect(told).toContain(word);
    expect(await importing.importButton.count()).toBe(0);
  });

  it('a file of 200 MB, unread', async () => {
    const folder = await mkdtemp(path.join(tmpdir(), 'sitaatti-'));
    try {
      const file = path.join(folder, 'suuri.csv');
      const handle = await open(file, 'w');
      // A hole takes no room on the disk.
      await handle.truncate(200_000_000);
      await handle.close();
      await importing.offer(file);
      const told = app.page
        .getByRole('alert')
        .or(app.page.getByRole('status'))
        .getByText('suuri.csv');
      await told.waitFor();
      expect(await told.textContent()).toMatch(/too large \(200 MB, at most 100 MB\)/);
    } finally {
      await rm(folder, { recursive: true });
    }
  });

  it('leave no half-made project, and a good file comes in afterwards', async () => {
    const { page } = app;
    await new ProjectList(page).go();
    await page.getByRole('heading', { name: 'Begin with a survey’s open answers' }).waitFor();
    await importing.give(GOOD);
    await importing.import();
    expect(await importing.figures()).toEqual([8, 0, 8, 14, 2, 2]);
  });
});

describe('odd files that are taken', () => {
  it('one column is one question, by row', async () => {
    await importing.give(
      textFile('yksi.csv', 'Mitä toivotte lisää?\nAikaa.\nYhteistä tekemistä.\n'),
    );
    expect(await importing.roles()).toEqual(['Open question']);
    await app.page.getByText('No id column: respondents are numbered by row.').waitFor();
    await importing.importAsNew();
    expect(await importing.figures()).toEqual([2, 0, 2, 2, 0, 0]);
  });

  it('of 2,000 columns only those in sight are drawn, and what is left out can be asked for', async () => {
    const { page } = app;
    const cell = (column: number) => (column % 2 === 0 ? 'omin sanoin vastattu asia' : '3');
    const line = (cellOf: (column: number) => string) =>
      Array.from({ length: 2000 }, (_each, column) => cellOf(column)).join(';');
    const lines = [line((column) => `Mitä toivotte kohdasta ${column}?`), line(cell), line(cell)];
    await importing.give(textFile('leveä.csv', lines.join('\n')));
    expect(await page.locator('.import-column').count()).toBeLessThan(30);
    await importing.importAsNew();
    await startCoding();
    const [attributes, others] = ['.attributes dt', '.other-answers li'];
    const drawn = async (each: string) => await page.locator(each).count();
    expect([await drawn(attributes), await drawn(others)]).toEqual([30, 20]);
    const showAll = page.getByRole('button', { name: 'Show all' });
    await showAll.last().click();
    await showAll.first().click();
    await showAll.waitFor({ state: 'hidden' });
    expect([await drawn(attributes), await drawn(others)]).toEqual([1000, 999]);
  });

  it('ragged rows are told by line, before and after', async () => {
    const rows = 'Nro;Mitä toivotte lisää?\n1;Aikaa, kiitos teille.\n2\n3;Yhteistä; tekemistä.\n';
    await importing.give(textFile('rosoinen.csv', rows));
    const notices = await importing.notices();
    expect(notices.some((text) => text.startsWith('Row 3: fewer cells'))).toBe(true);
    expect(notices.some((text) => text.startsWith('Row 4: more cells'))).toBe(true);
    await importing.importAsNew();
    expect((await importing.figures()).slice(0, 2)).toEqual([3, 0]);
    expect((await importing.oddRows()).join('\n')).toMatch(/3 \|.*fewer cells[^]*4 \|.*more cells/);
  });

  it('a repeated respondent id is refused by line, and the rest comes in', async () => {
    const rows = [
      'Nro;Mitä toivotte lisää?',
      'A1;Aikaa.',
      'A2;Rahaa.',
      'A1;Toinen vastaus.',
      ';Tunnukseton.',
    ];
    await importing.give(textFile('toistuva.csv', `${rows.join('\n')}\n`));
    await importing.giveRole('Nro', 'r');
    await importing.giveRole('Mitä toivotte lisää?', 'o');
    await importing.importAsNew();
    expect((await importing.figures()).slice(0, 4)).toEqual([4, 2, 2, 2]);
    const odd = (await importing.oddRows()).join('\n');
    expect(odd).toContain('Row 4 has the same respondent id (A1) as row 2');
    expect(odd).toContain('Row 5 has no respondent id');
  });

  it('when every row is refused nothing is made, and another id does', async () => {
    const before = await projectCount();
    await importing.give(
      textFile('tyhjätunnus.csv', 'Nro;Vastaus\n;Aikaa meille kaikille.\n;Rahaa.\n'),
    );
    await importing.giveRole('Nro', 'r');
    await importing.giveRole('Vastaus', 'o');
    await importing.chooseNew();
    await importing.importButton.click();
    await app.page.getByText('No row of the file tyhjätunnus.csv could be taken in').waitFor();
    expect(await projectCount()).toBe(before);
  });

  it('two columns of one name and the name __proto__ stay apart', async () => {
    const rows = [
      '__proto__;constructor;Miksi näin?;Miksi näin?',
      'koska minusta tuntui siltä;etelä;siksi että voin hyvin;toinen syy on tämä',
      'eräs toinen syy oli myös;pohjoinen;kolmas syy;neljäs syy olkoon tässä',
    ];
    await importing.give(textFile('nimet.csv', `${rows.join('\n')}\n`));
    expect(await app.page.locator('.import-column-title').allTextContents()).toEqual([
      '__proto__',
      'constructor',
      'Miksi näin?',
      'Miksi näin? (2)',
    ]);
    for (const title of ['__proto__', 'Miksi näin? (2)']) await importing.giveRole(title, 'o');
    await importing.importAsNew();
    expect(await importing.questionFigures()).toEqual(Array.from({ length: 3 }, () => [2, 0, 0]));
    await startCoding();
    const names = await app.page.locator('.left-pane .pane-line-name').allTextContents();
    expect(names.slice(0, 2)).toEqual(['All questions', '__proto__']);
  });

  it('NULs, halves of characters, right-to-left text and emoji are shown as they should', async () => {
    const cells = [
      'nolla\0merkki tässä',
      'مرحبا بالعالم كله',
      '👩‍👧‍👦 perhe ensin 👍🏽',
      'e\u0301 koottuna',
    ];
    const rows = cells.map((text, at) => `${at + 1};${text}\n`);
    await importing.give(textFile('merkit.csv', `Nro;Mitä toivotte?\n${rows.join('')}`));
    await importing.importAsNew();
    await app.page.getByText('Null characters were removed from 1 answer.').waitFor();
    await startCoding();
    expect(await answerTexts()).toEqual(['nollamerkki tässä', cells[1], cells[2], 'é koottuna']);

    await importing.give(bad.loneSurrogates('puolikkaat.txt'));
    await importing.giveRole('Mitä toivotte?', 'o');
    await importing.importAsNew();
    await app.page.getByText('Broken characters were replaced by \uFFFD in 1 answer.').waitFor();
    await startCoding();
    expect(await answerTexts()).toEqual(['Hymiö puolikkaana \uFFFD jäi tähän.', 'Toinen vastaus.']);
  });

  it('an answer of 60,000 characters is whole, and can be coded', async () => {
    const long = 'pitkä vastaus '.repeat(4286).trim();
    expect(long.length).toBeGreaterThan(60_000);
    await importing.give(
      textFile('pitkä.csv', `Nro;Mitä toivotte?\n1;${long}\n2;Lyhyt vastaus.\n`),
    );
    await importing.importAsNew();
    await startCoding();
    expect((await answerTexts())[0]).toBe(long);
    const coding = new CodingPage(app.page);
    await coding.press('ArrowRight', 'Shift+ArrowRight');
    await coding.codeByPalette('Pituus');
    expect(await coding.quotes()).toEqual(['”pitkä vastaus”']);
  });
});

async function projectCount(): Promise<number> {
  const list = new ProjectList(app.page);
  await list.go();
  return (await list.names()).length;
}

async function startCoding(): Promise<void> {
  await app.page.getByRole('button', { name: 'Start coding' }).click();
  await new CodingPage(app.page).ready();
}

async function answerTexts(): Promise<string[]> {
  return await new CodingPage(app.page).answers.locator('.answer-text').allTextContents();
}
