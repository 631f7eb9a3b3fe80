import writeExcelFile from 'write-excel-file/node';
import type { Answer } from '#shared/domain/answer.ts';
import type { Coding } from '#shared/domain/coding.ts';
import type { QuestionId, ThemeId } from '#shared/domain/ids.ts';
import type { ProjectMemory } from '#shared/domain/project-memory.ts';
import { normalAnswerText } from '#shared/groups/answer-text.ts';
import { createTranslator } from '#shared/i18n/translator.ts';
import { createWordKeys } from '#shared/language/word-keys.ts';
import { quoteKeys } from '#shared/report/quote-keys.ts';
import { buildReport, sheetsInOrder } from '#shared/report/report-model.ts';
import { sheetNames } from '#shared/report/sheet-names.ts';
import type { ReportSheet } from '#shared/report/sheet.ts';
import { writeXlsx } from '#shared/report/xlsx.ts';
import {
  answer,
  attribute,
  attributeId,
  coding,
  question,
  respondent,
  surveyOf,
  theme,
} from '#test/shared/analysis/small-survey.ts';

const RESPONDENTS = 5000;
const QUESTIONS = ['q1', 'q2'];
const THEMES = 24;
const CODINGS_AN_ANSWER = 3;
const ROUNDS = 3;
const LIMIT = 2;

const FIRST_PARTS = 'perhe koulu lapsi nuoriso kunta palvelu tuki vertais ilta kesä'.split(' ');
const STEMS = 'talo ryhmä palvelu ohjaaja kahvila toiminta neuvonta hinta jono matka'.split(' ');
const ENDINGS = ['', 'n', 'a', 'ssa', 'sta', 'lla', 'lle', 'kin'];
const COMMON = 'ja on se että mutta kun hyvin meille olisi enemmän apua aina ei'.split(' ');

/** A whole report of 10,000 answers and 30,000 codings, beside write-excel-file given its cells. */
export async function run(): Promise<Record<string, number>> {
  const view = survey();
  const sheets = await report(view);
  const peak = process.resourceUsage().maxRSS / 1024;
  const ready = sheets.sheets.map((each) => readyRows(each));
  const names = sheetNames(sheets.sheets.map((each) => each.name));
  const ours: number[] = [];
  const library: number[] = [];
  for (let round = 0; round < ROUNDS; round += 1) {
    ours.push(await seconds(() => report(view)));
    library.push(
      await seconds(() =>
        writeExcelFile(ready.map((data, at) => ({ data, sheet: names[at] ?? '' }))).toBuffer(),
      ),
    );
  }
  const figures = {
    xlsx_s: median(ours),
    peak_mb: peak,
    ratio: median(ours) / median(library),
    library_s: median(library),
    file_mb: sheets.bytes.length / 1e6,
  };
  print(figures);
  return figures;
}

async function report(view: ProjectMemory) {
  const scope = {
    questionIds: QUESTIONS as QuestionId[],
    layer: { kind: 'any' },
    base: 'answered',
  } as const;
  const built = buildReport(view, scope, {
    translator: createTranslator('fi'),
    projectName: 'Mittaus',
    appVersion: '0.0.0',
    dateMs: 0,
    attributeIds: ['a', 'b', 'c'].map((digit) => attributeId(digit)),
    quotesPerTheme: 5,
    keysOf: quoteKeys(createWordKeys(undefined)),
    textOf: normalAnswerText,
  });
  const sheets = sheetsInOrder(built);
  return { sheets, bytes: await writeXlsx(sheets) };
}

/** The same cells with no styles at all: the least that the library could be asked. */
function readyRows(sheet: ReportSheet) {
  const titles = sheet.columns.map((each) => each.title);
  return [titles, ...sheet.rows.map((row) => [...row])];
}

function survey(): ProjectMemory {
  const pick = picker(20_261_124);
  const rows = Array.from({ length: RESPONDENTS }, (_, at) => at + 1);
  const answers = rows.flatMap((row) => QUESTIONS.map((id) => answer(id, row, sentence(pick))));
  return surveyOf({
    questions: QUESTIONS.map((id, at) => question(id, at)),
    attributes: [
      attribute('a', 'text', 'Organisaatio'),
      attribute('b', 'text', 'Alue'),
      attribute('c', 'scale', 'Suositus'),
    ],
    respondents: rows.map((row) =>
      respondent(row, {
        [attributeId('a')]: pick(['kunta', 'hyvinvointialue', 'järjestö']),
        [attributeId('b')]: pick(['Etelä', 'Länsi', 'Itä', 'Pohjoinen']),
        [attributeId('c')]: String(row % 11),
      }),
    ),
    themes: Array.from({ length: THEMES }, (_, at) =>
      theme(`t${at}`, {
        order: at,
        ...(at % 6 > 0 ? { parentId: `t${at - (at % 6)}` as ThemeId } : {}),
      }),
    ),
    answers,
    codings: answers.flatMap((each) => codingsOf(each, pick)),
  });
}

function codingsOf(of: Answer, pick: Picker): Coding[] {
  const words = of.text.split(' ');
  const starts = [0, 8, 16];
  return Array.from({ length: CODINGS_AN_ANSWER }, (_, serial) => {
    const from = pick(starts);
    const part = words.slice(from, from + 12).join(' ');
    return coding(of, `t${pick([...Array(THEMES).keys()])}`, { part, serial });
  });
}

function sentence(pick: Picker): string {
  const words = Array.from({ length: 30 }, (_, at) =>
    at % 2 === 0 ? pick(COMMON) : pick(FIRST_PARTS) + pick(STEMS) + pick(ENDINGS),
  );
  return `${words.join(' ')}.`;
}

type Picker = <Item>(items: readonly Item[]) => Item;

/** Mulberry32, so that every run writes the same file. */
function picker(seed: number): Picker {
  let state = seed;
  return (items) => {
    state = (state + 0x6d2b79f5) | 0;
    let mixed = Math.imul(state ^ (state >>> 15), 1 | state);
    mixed ^= mixed + Math.imul(mixed ^ (mixed >>> 7), 61 | mixed);
    const at = ((mixed ^ (mixed >>> 14)) >>> 0) % items.length;
    const item = items[at];
    if (item === undefined) throw new Error('Nothing to pick from');
    return item;
  };
}

async function seconds(work: () => Promise<unknown>): Promise<number> {
  const start = performance.now();
  await work();
  return (performance.now() - start) / 1000;
}

function median(numbers: readonly number[]): number {
  return numbers.toSorted((left, right) => left - right)[Math.floor(numbers.length / 2)] ?? 0;
}

function print(figures: {
  xlsx_s: number;
  peak_mb: number;
  ratio: number;
  library_s: number;
}): void {
  console.table({
    'report and XLSX, s': {
      measured: figures.xlsx_s.toFixed(2),
      beside: figures.library_s.toFixed(2),
    },
    'ratio to write-excel-file': { measured: figures.ratio.toFixed(2), beside: `at most ${LIMIT}` },
    'peak memory, MB': { measured: figures.peak_mb.toFixed(0), beside: '' },
  });
}
