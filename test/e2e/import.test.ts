import { readFile } from 'node:fs/promises';
import { fileURLToPath } from 'node:url';
import { strToU8 } from 'fflate';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { openApp, type OpenedApp } from '#test/helpers/app.ts';
import { CodingPage } from '#test/helpers/pages/coding-page.ts';
import { ImportPage } from '#test/helpers/pages/import-page.ts';
import { ProjectPages } from '#test/helpers/pages/project-pages.ts';

const NEEDS_AS_SHOWN = [
  'Pidemmät aukioloajat iltaisin, niin työssäkäyväkin ehtisi.',
  'Äänikirjoja ja "selkokirjoja" lisää.',
];
const NEEDS_OF_EXCEL = [NEEDS_AS_SHOWN[0], 'Äänikirjoja – 20 € – ja "selkokirjoja" lisää.'];
const ID = 'Respondent id';
const ASKED = 'Open question';
const DATE = 'Attribute: date';
const LEFT = 'Ignore';

/** Each tool's export: the roles guessed for its columns, and its figures. */
const EXPORTS = [
  {
    file: 'webropol.csv',
    roles: [ID, DATE, 'Attribute: text', ASKED, ASKED],
    figures: [8, 0, 8, 14, 2, 2],
    texts: NEEDS_AS_SHOWN,
  },
  {
    file: 'limesurvey.csv',
    roles: [ID, DATE, LEFT, 'Attribute: text', ASKED, ASKED, LEFT],
    figures: [8, 0, 8, 14, 2, 2],
    texts: NEEDS_AS_SHOWN,
  },
  {
    file: 'qualtrics.csv',
    roles: [LEFT, DATE, LEFT, LEFT, ID, 'Attribute: scale', ASKED, ASKED],
    figures: [8, 0, 8, 14, 2, 2],
    texts: NEEDS_AS_SHOWN,
  },
  {
    file: 'microsoft-forms.xlsx',
    roles: [ID, LEFT, DATE, LEFT, LEFT, ASKED, ASKED, 'Attribute: text'],
    figures: [8, 0, 8, 14, 2, 2],
    texts: NEEDS_AS_SHOWN,
  },
  {
    file: 'finnish-excel-1252.csv',
    roles: [ID, 'Attribute: text', 'Attribute: number', ASKED],
    figures: [8, 0, 8, 7, 1, 1],
    texts: NEEDS_OF_EXCEL,
  },
  {
    file: 'excel-sep-line.csv',
    roles: [ID, 'Attribute: text', 'Attribute: number', ASKED],
    figures: [8, 0, 8, 7, 1, 1],
    texts: NEEDS_OF_EXCEL,
  },
  {
    file: 'excel-unicode-text.txt',
    roles: [ID, ASKED],
    figures: [8, 0, 8, 7, 1, 1],
    texts: NEEDS_AS_SHOWN,
  },
] as const;

let app: OpenedApp;
let importing: ImportPage;
let coding: CodingPage;

beforeAll(async () => {
  app = await openApp();
  importing = new ImportPage(app.page);
  coding = new CodingPage(app.page);
});

afterAll(async () => {
  await app.close();
});

describe('exports of survey tools', () => {
  it.each(EXPORTS)('$file comes in as guessed', async ({ file, roles, figures, texts }) => {
    await importing.give(fixture(file));
    expect(await importing.roles()).toEqual(roles);
    expect(await importing.notices()).toEqual([]);
    await importing.importAsNew();
    expect(await importing.figures()).toEqual(figures);
    await app.page.getByRole('button', { name: 'Start coding' }).click();
    await coding.ready();
    const shown = await coding.answers.locator('.answer-text').allTextContents();
    for (const text of texts) expect(shown).toContain(text);
  });
});

describe('roles and headings by hand', () => {
  it('are changed by key, said, and taken in', async () => {
    const { page } = app;
    await importing.give(fixture('webropol.csv'));
    await importing.giveRole('1. Lähin kirjastonne', 'i');
    await page.keyboard.press('ArrowRight');
    await page.keyboard.press('a');
    await page.keyboard.press('a');
    expect(await importing.roles()).toEqual([ID, DATE, LEFT, 'Attribute: number', ASKED]);
    await page.keyboard.press('o');
    await page.keyboard.press('ArrowLeft');
    // The menu tells all roles by their names.
    await page.keyboard.press('Enter');
    await page.getByRole('menuitemradio', { name: 'Attribute: text' }).press('Enter');
    expect(await importing.roles()).toEqual([ID, DATE, 'Attribute: text', ASKED, ASKED]);
    // Only one id: the former is left out, with a word.
    await page.keyboard.press('r');
    expect((await importing.roles()).slice(0, 3)).toEqual([LEFT, DATE, ID]);
    await page.getByText('There is one id: Vastaajan tunnus is ignored now').waitFor();
    await page.keyboard.press('o');
    expect(await importing.sum()).toBe(
      '8 respondents, 3 open questions, 1 attribute; 1 column left out',
    );
    await page.getByText('No id column: respondents are numbered by row.').waitFor();
    await importing.importAsNew();
    expect(await importing.figures()).toEqual([8, 0, 8, 22, 2, 2]);
  });

  it('heading rows are fewer or more when asked', async () => {
    await importing.give(fixture('qualtrics.csv'));
    const headings = app.page.getByRole('button', { name: 'Heading rows' });
    expect(await headings.textContent()).toContain('3');
    await importing.choose('Heading rows', '1');
    await expect.poll(() => importing.sum()).toMatch(/^10 respondents/);
    await importing.choose('Heading rows', '3');
    await expect.poll(() => importing.sum()).toMatch(/^8 respondents, 2 open questions/);
  });

  it('pasted cells are parted another way when asked', async () => {
    await importing.paste('Nro;Mitä toivotte lisää?\n1;Iltaa, aamua\n2;Aikaa, tilaa\n');
    const delimiter = app.page.getByRole('button', { name: 'Delimiter' });
    expect(await delimiter.textContent()).toContain('semicolon');
    expect(await app.page.getByRole('button', { name: 'Encoding' }).count()).toBe(0);
    await importing.choose('Delimiter', 'comma ,');
    expect(await importing.roles()).toHaveLength(2);
    expect(await importing.head('Nro;Mitä toivotte lisää?').count()).toBe(1);
    await importing.choose('Delimiter', 'semicolon ;');
    expect(await importing.head('Mitä toivotte lisää?').count()).toBe(1);
  });

  it('pasted cells come in like a file', async () => {
    await importing.paste(
      'Nro\tMitä toivotte lisää?\n1\tEnemmän yhteistä aikaa.\n2\t"Ääneen\nlukemista, kiitos."\n3\t\n',
    );
    expect(await importing.roles()).toEqual([ID, ASKED]);
    await importing.importAsNew();
    expect(await importing.figures()).toEqual([3, 0, 3, 2, 0, 1]);
    expect(await app.page.getByRole('banner').textContent()).toContain('Survey');
  });
});

describe('the same survey again', () => {
  it('adds only what is new, touches no coding, and is one step to undo', async () => {
    const { page } = app;
    const name = 'kirjasto.csv';
    const first = await readFile(fixture('webropol.csv'));
    await importing.give({ name, bytes: first });
    await importing.importAsNew();
    await page.getByRole('button', { name: 'Start coding' }).click();
    await coding.ready();
    await coding.press('ArrowRight', 'Shift+ArrowRight');
    await coding.codeByPalette('Aukioloajat');
    expect(await coding.quotes()).toEqual(['”Pidemmät aukioloajat”']);

    await importing.give({ name, bytes: first });
    await importing.import();
    expect(await importing.headline()).toBe('All of it was here already');
    await page.getByText('14 answers were here already, and their codings were not').waitFor();

    const added = 'W1009;9.3.2026 14:08;Mäki;Enemmän lautapelejä.;Kiitos lämpimästä tilasta!\r\n';
    await importing.give({ name, bytes: new Uint8Array([...first, ...strToU8(added)]) });
    await importing.import();
    expect(await importing.headline()).toBe('2 answers were imported');
    expect(await importing.figures()).toEqual([9, 0, 9, 16, 2, 2]);
    await page.getByRole('button', { name: 'Undo: import 2 answers' }).click();
    await importing.importButton.waitFor();
    await page.getByRole('button', { name: 'Redo: import 2 answers' }).click();
    await page.keyboard.press('Control+3');
    await coding.ready();
    expect(await page.locator('.list-head-count').textContent()).toBe('16 of 16 answers');
    expect(await coding.quotes()).toEqual(['”Pidemmät aukioloajat”']);
  });

  it('keeps the text that is here where the file has another, and says so', async () => {
    const changed = (await readFile(fixture('webropol.csv'), 'utf8')).replace(
      'Uutuudet tulevat nopeasti.',
      'Uutuudet tulevat hitaasti.',
    );
    await importing.give({ name: 'kirjasto.csv', bytes: strToU8(changed) });
    await importing.import();
    await app.page.getByRole('heading', { name: '1 text differs from the one here' }).waitFor();
    await app.page.getByText('Uutuudet tulevat hitaasti.').waitFor();
    await app.page.keyboard.press('Control+z');
    await app.page.keyboard.press('Control+3');
    await coding.answers.getByText('Uutuudet tulevat nopeasti.').first().waitFor();
  });
});

describe('a file for another project, or for this one', () => {
  const head = 'Vastausnumero;Mitä toivotte lisää?';
  const wishes = ['Enemmän yhteistä aikaa.', 'Ääneen lukemista, kiitos.', 'Retkiä metsään.'];
  const others = ['Halvempia lippuja.', 'Pidempiä vuoroja.', 'Lisää pukukoppeja.'];
  const fileOf = (name: string, texts: readonly string[]) => {
    const rows = texts.map((text, at) => `${at + 1};${text}`);
    return { name, bytes: strToU8([head, ...rows].join('\n')) };
  };
  const target = async () => {
    const chosen = app.page
      .getByRole('radio', { checked: true })
      .and(app.page.getByRole('radio', { name: /project/ }));
    return await chosen.textContent();
  };

  it('is guessed by the answers, not by titles and ids alone', async () => {
    await importing.give(fileOf('toiveet.csv', wishes));
    await importing.importAsNew();
    await importing.give(fileOf('uimahalli.csv', others));
    await expect.poll(() => importing.importButton.isEnabled()).toBe(true);
    expect(await target()).toBe('a new project');
    await importing.give(fileOf('toiveet.csv', [...wishes, 'Lisää leikkejä.']));
    await expect.poll(target).toBe('this project');
    await importing.import();
    expect(await importing.headline()).toBe('1 answer was imported');
  });

  it('without ids says how respondents were recognised', async () => {
    const { page } = app;
    const pasted = (texts: readonly string[]) => ['Mitä toivotte lisää?', ...texts].join('\n');
    await importing.paste(pasted(wishes));
    await importing.importAsNew();
    await importing.paste(pasted(['Lisää leikkejä.', ...wishes]));
    await importing.import();
    const section = page.locator('section', {
      has: page.getByRole('heading', { name: 'How respondents were recognised' }),
    });
    expect(await section.getByRole('listitem').allTextContents()).toEqual([
      'The answers of 3 rows were here word for word.',
      '3 of them stand elsewhere in the file than here. Codings stayed with their answers.',
      'One row is a new respondent.',
    ]);
  });
});

describe('the sample’s own files', () => {
  it('come in with no setting touched, with the figures of their description', async () => {
    const { page } = app;
    await importing.give(sample('answers.csv'));
    expect(await importing.sum()).toBe('65 respondents, 4 open questions, 4 attributes');
    await importing.importAsNew();
    // shared/sample/README.md has the same answers and blanks. Of its 22 non-answers the app leaves
    // two "ok" to the person, and takes three for what they are: pointers at another answer.
    expect(await importing.figures()).toEqual([65, 0, 65, 208, 22 - 2 - 3, 52]);
    expect(await importing.questionFigures()).toEqual([
      [44, 4 - 1, 21],
      [57, 3 - 2, 8],
      [55, 4 - 2, 10],
      [52, 11, 13],
    ]);
    const pages = new ProjectPages(page);
    await page.getByRole('button', { name: 'Import a codebook' }).click();
    await pages.openCodebook(sample('codebook.csv'));
    await pages.importCodebook();
    expect(await page.getByRole('treegrid', { name: 'Themes' }).getByRole('row').count()).toBe(18);
    await page.keyboard.press('Control+3');
    await page.locator('.chip-suggested').first().waitFor();
  });
});

function fixture(name: string): string {
  return fileURLToPath(new URL(`../fixtures/surveys/${name}`, import.meta.url));
}

function sample(name: string): string {
  return fileURLToPath(new URL(`../../shared/sample/${name}`, import.meta.url));
}
