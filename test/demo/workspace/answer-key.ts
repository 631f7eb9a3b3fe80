import { readFileSync } from 'node:fs';
import path from 'node:path';
import Papa from 'papaparse';
import type { Span } from '#shared/domain/coding.ts';
import { projectRoot } from '#scripts/paths.mjs';

/** A theme that the key has on an answer. */
export interface KeyedTheme {
  readonly theme: string;
  /** Where the key quotes it; undefined where the whole answer is the quote. */
  readonly quote: Span | undefined;
}

const OPEN_QUESTIONS = { first: 5, count: 4 };

/** The bundled sample's answer key: the themes of an answer by its respondent's row, from 1, and its text. */
export function readAnswerKey(): (row: number, text: string) => readonly KeyedTheme[] {
  const answers = rowsOf('answers.csv');
  const keyed = rowsOf('answer-key.csv');
  return (row, text) => {
    const [respondent = '', ...cells] = answers[row - 1] ?? [];
    const texts = cells.slice(OPEN_QUESTIONS.first - 1).map(asStored);
    const question = texts.indexOf(text) + 1;
    if (question < 1 || question > OPEN_QUESTIONS.count)
      throw new Error(`The sample has no such answer on row ${row}: ${text}`);
    return keyed
      .filter(([id, of, theme]) => id === respondent && Number(of) === question && theme)
      .map(([, , theme = '', quote = '']) => ({ theme, quote: spanOf(asStored(quote), text) }));
  };
}

function spanOf(quote: string, text: string): Span | undefined {
  const start = text.indexOf(quote);
  if (quote === '') return undefined;
  if (start < 0) throw new Error(`The key quotes what the answer does not say: ${quote}`);
  return { start, end: start + quote.length };
}

function asStored(text: string): string {
  return text.replace(/\r\n?/g, '\n').trim().normalize('NFC');
}

/** A table of the sample without its headings. */
function rowsOf(name: string): string[][] {
  const text = readFileSync(path.join(projectRoot, 'shared', 'sample', name), 'utf8');
  const options = { delimiter: ';', skipEmptyLines: true } as const;
  return Papa.parse<string[]>(text.replace(/^\uFEFF/, ''), options).data.slice(1);
}
