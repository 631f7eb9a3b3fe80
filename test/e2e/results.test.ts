import { strFromU8, unzipSync } from 'fflate';
import readXlsxFile from 'read-excel-file/node';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { openApp, type OpenedApp } from '#test/helpers/app.ts';
import { textFile } from '#test/helpers/bad-files.ts';
import { CodebookPage } from '#test/helpers/pages/codebook-page.ts';
import { CodingPage } from '#test/helpers/pages/coding-page.ts';
import { ImportPage } from '#test/helpers/pages/import-page.ts';
import { ResultsPage } from '#test/helpers/pages/results-page.ts';

const LONG = 'Kiitos kaikesta yhteisestä ajasta. '.repeat(1715).trim();
const SURVEY = [
  'Nro;Organisaatio;Toiveet;Kiitokset',
  '1;kunta;Lisää aikaa perheille, kiitos.;=1+1',
  '2;kunta;-2 ryhmää viikossa riittää meille.;Ääntä ja öisiä valoja, å.',
  '3;kunta;@toimisto voisi vastata nopeammin.;en osaa sanoa',
  `4;järjestö;Aikaa ja rahaa enemmän.;${LONG}`,
  '5;järjestö;;Kiitos avusta teille kaikille.',
  '6;;Rahaa toimintaan, kiitos.;',
];

/** The keys that code each answer in turn: q is Aika, w is Raha, z is Muu. */
const KEYS = ['q', 'z', 'z', 'qw', 'w', 'z', 'z', '', 'z', ''];

/*
 * By hand. Respondents with an answer: 6, and 9 answers, "en osaa sanoa" left out.
 * Aika: 1 and 4. Raha: 4 and 6. Resurssit, which holds both: 1, 4 and 6, three answers.
 * Muu: 2 and 3 to the first question, 1, 2 and 4 to the second: four respondents, five answers.
 */
const RESPONDENTS = {
  Resurssit: ['3, 50%'],
  Aika: ['2, 33%'],
  Raha: ['2, 33%'],
  Muu: ['4, 67%'],
};

let app: OpenedApp;
let results: ResultsPage;

beforeAll(async () => {
  app = await openApp();
  results = new ResultsPage(app.page);
  const importing = new ImportPage(app.page);
  await importing.give(textFile('kysely.csv', `${SURVEY.join('\n')}\n`));
  for (const [title, key] of [
    ['Nro', 'r'],
    ['Organisaatio', 'a'],
    ['Toiveet', 'o'],
    ['Kiitokset', 'o'],
  ] as const)
    await importing.giveRole(title, key);
  await importing.import();
  await makeCodebook();
  await codeByKey();
});

afterAll(async () => {
  await app.close();
});

describe('the numbers', () => {
  it('are those counted by hand, of respondents and of answers, with their base', async () => {
    await results.go();
    await expect.poll(() => results.numbers()).toEqual(RESPONDENTS);
    expect(await results.basis()).toContain('the 6 respondents who answered (9 answers');
    await app.page.getByRole('radio', { name: 'Answers', exact: true }).click();
    await expect
      .poll(() => results.numbers())
      .toEqual({
        Resurssit: ['3, 33%'],
        Aika: ['2, 22%'],
        Raha: ['2, 22%'],
        Muu: ['5, 56%'],
      });
    await app.page.getByRole('radio', { name: 'Respondents', exact: true }).click();
    await results.choose('Question', 'Kiitokset');
    await expect.poll(() => results.numbers()).toEqual({ Muu: ['3, 75%'] });
    await app.page.getByText('Not mentioned: Aika, Raha.').waitFor();
    await results.choose('Shares of', 'all respondents');
    await expect.poll(() => results.numbers()).toEqual({ Muu: ['3, 50%'] });
    await results.choose('Shares of', 'those who answered');
    await results.choose('Question', 'All questions');
    await expect.poll(() => results.numbers()).toEqual(RESPONDENTS);
  });

  it('are compared by an attribute, each column of its own base', async () => {
    await results.choose('Compare by', 'Organisaatio');
    await expect.poll(async () => (await results.numbers())['Aika']).toHaveLength(4);
    const heads = await app.page.locator('.results-table thead th.results-cell').allTextContents();
    const order = heads.map((head) => head.trim());
    const at = (value: string) => order.findIndex((head) => head.startsWith(value)) + 1;
    expect([order[at('kunta') - 1], order[at('järjestö') - 1], order[at('missing') - 1]]).toEqual([
      'kunta n = 3',
      'järjestö n = 2',
      'missing n = 1',
    ]);
    const numbers = await results.numbers();
    const split = (theme: string) =>
      ['kunta', 'järjestö', 'missing'].map((value) => numbers[theme]?.[at(value)]);
    expect(split('Aika')).toEqual(['1, 33%', '1, 50%', '0, 0%']);
    expect(split('Raha')).toEqual(['0, 0%', '1, 50%', '1, 100%']);
    expect(split('Muu')).toEqual(['3, 100%', '1, 50%', '0, 0%']);
  });

  it('open the quotes behind them, by mouse and by key', async () => {
    await results.press('Muu, kunta: 3, 100%. Show the quotes');
    await app.page.getByText('4 quotes').waitFor();
    expect((await results.quotes()).toSorted()).toEqual([
      '-2 ryhmää viikossa riittää meille.',
      '=1+1',
      '@toimisto voisi vastata nopeammin.',
      'Ääntä ja öisiä valoja, å.',
    ]);
    await app.page.keyboard.press('Escape');
    await app.page.locator('.results-quotes').waitFor({ state: 'hidden' });
    await app.page.keyboard.press('ArrowUp');
    await app.page.keyboard.press('Enter');
    await app.page.locator('.results-quotes[aria-busy=false]').waitFor();
    await app.page.keyboard.press('Escape');
  });

  it('are narrowed to respondents with one value', async () => {
    await results.choose('Compare by', 'no comparison');
    await results.choose('Only respondents with', 'Organisaatio');
    await results.choose('Value: Organisaatio', 'kunta');
    await expect
      .poll(() => results.numbers())
      .toEqual({
        Resurssit: ['1, 33%'],
        Aika: ['1, 33%'],
        Muu: ['3, 100%'],
      });
    expect(await results.basis()).toContain('Organisaatio = kunta');
    await results.choose('Only respondents with', 'all respondents');
    await expect.poll(() => results.numbers()).toEqual(RESPONDENTS);
  });
});

describe('the files', () => {
  it('as Excel hold the same numbers, in named sheets, and no formula', async () => {
    const bytes = await results.excel();
    await app.page.getByText(/was cut to Excel’s limit|were cut to Excel’s limit/).waitFor();
    const sheets = await readXlsxFile(Buffer.from(bytes));
    expect(sheets.map(({ sheet }) => sheet)).toEqual(
      expect.arrayContaining([
        'Counts',
        'Organisaatio',
        'Quotes',
        'Codebook',
        '0-1 matrix',
        'About',
      ]),
    );
    const rowsOf = (name: string) => sheets.find(({ sheet }) => sheet === name)?.data ?? [];
    const counts = countsIn(rowsOf('Counts'));
    expect(counts).toMatchObject({
      Aika: { answers: 2, answerBase: 9, respondents: 2, respondentBase: 6 },
      Raha: { answers: 2, answerBase: 9, respondents: 2, respondentBase: 6 },
      Muu: { answers: 5, answerBase: 9, respondents: 4, respondentBase: 6 },
    });
    const texts = rowsOf('Quotes').flat().map(String);
    for (const text of [
      '=1+1',
      '-2 ryhmää viikossa riittää meille.',
      '@toimisto voisi vastata nopeammin.',
      'Ääntä ja öisiä valoja, å.',
    ])
      expect(texts).toContain(text);
    const longest = Math.max(...texts.map(({ length }) => length));
    expect(longest).toBeLessThanOrEqual(32_767);
    expect(longest).toBeGreaterThan(32_000);
    const about = rowsOf('About').flat().map(String).join('\n');
    expect(about).toMatch(/cut to the spreadsheet limit of 32[,\s]?767 characters/);
    expect(about).toContain('kysely');
    const parts = Object.entries(unzipSync(bytes)).filter(([name]) => name.endsWith('.xml'));
    for (const [, part] of parts) expect(strFromU8(part)).not.toMatch(/<f[\s>/]/);
  });

  it('as CSV have a byte-order mark, whole letters, and no formula', async () => {
    const counts = await results.csv('Counts');
    expect(counts.slice(0, 3)).toEqual(new Uint8Array([0xef, 0xbb, 0xbf]));
    const line = strFromU8(counts)
      .split('\r\n')
      .find((each) => each.includes('Muu'));
    expect(line).toMatch(/Muu.*\b5\b.*\b9\b.*\b4\b.*\b6\b/);
    const quotes = strFromU8(await results.csv('Quotes'));
    expect(quotes).toContain('Ääntä ja öisiä valoja, å.');
    for (const text of ['=1+1', '-2 ryhmää', '@toimisto']) {
      expect(quotes).toContain(`'${text}`);
      expect(quotes).not.toContain(`;${text}`);
    }
    await app.page
      .getByText(/apostrophe/i)
      .first()
      .waitFor();
    const matrix = strFromU8(await results.csv('0-1 matrix'));
    expect(matrix.trim().split('\r\n')).toHaveLength(1 + 9);
  });
});

async function makeCodebook(): Promise<void> {
  const codebook = new CodebookPage(app.page);
  await codebook.go();
  await codebook.add('theme', ['Muu']);
  await codebook.add('group', ['Resurssit']);
  await codebook.add('theme', ['Aika', 'Raha']);
  for (const [theme, key] of [
    ['Muu', 'z'],
    ['Aika', 'q'],
    ['Raha', 'w'],
  ] as const) {
    await codebook.choose(theme);
    await codebook.giveKey(key);
  }
}

async function codeByKey(): Promise<void> {
  const coding = new CodingPage(app.page);
  await coding.press('Control+3');
  await coding.ready();
  for (const keys of KEYS) {
    await coding.press(...keys.split(''), 'ArrowDown');
  }
  await coding.saved();
}

type Rows = readonly (readonly unknown[])[];

/** Theme → its numbers over all questions, by the headings of the columns. */
function countsIn(rows: Rows): Record<string, Record<string, unknown>> {
  const head = rows.findIndex((row) => row.includes('Answers in the base'));
  const titles = rows[head] ?? [];
  const at = (title: string) => titles.indexOf(title);
  const found = rows.slice(head + 1).filter((row) => row[at('Question')] === 'All questions');
  return Object.fromEntries(
    found.map((row) => [
      String(row[at('Theme')]),
      {
        answers: row[at('Answers')],
        answerBase: row[at('Answers in the base')],
        respondents: row[at('Respondents')],
        respondentBase: row[at('Respondents in the base')],
      },
    ]),
  );
}
