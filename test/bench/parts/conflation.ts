import { readFileSync } from 'node:fs';

/** One row of a table of word forms: the form, the lemma most often given to it, its part of speech. */
export interface FormRow {
  readonly form: string;
  readonly lemma: string;
  readonly partOfSpeech: string;
}

/** Shares in %. */
export interface Conflation {
  readonly precision: number;
  readonly recall: number;
  readonly f1: number;
  readonly b3: number;
}

const CONTENT = new Set(['NOUN', 'VERB', 'ADJ', 'ADV', 'PROPN', 'AUX']);

/** Rows of a tab-separated table `form lemma upos count` with a title row. */
export function readForms(file: string): readonly FormRow[] {
  const [, ...lines] = readFileSync(file, 'utf8').trim().split('\n');
  return lines.map((line) => {
    const [form = '', lemma = '', partOfSpeech = ''] = line.split('\t');
    return { form, lemma, partOfSpeech };
  });
}

export function isContentWord({ partOfSpeech }: FormRow): boolean {
  return CONTENT.has(partOfSpeech);
}

/**
 * How well keys join the forms of one lemma. Pairs: of all pairs of word types, those with one key
 * against those with one lemma. B-cubed: each type's own precision and recall, averaged (Bagga and
 * Baldwin 1998). Hyphens are not compared.
 */
export function conflation(rows: readonly FormRow[], keyOf: (form: string) => string): Conflation {
  const plain = (text: string): string => text.replaceAll('-', '');
  const keys = new Map<string, number>();
  const lemmas = new Map<string, number>();
  const both = new Map<string, number>();
  const named = rows.map(({ form, lemma }) => ({ key: plain(keyOf(form)), lemma: plain(lemma) }));
  for (const { key, lemma } of named) {
    count(keys, key);
    count(lemmas, lemma);
    count(both, `${key}\t${lemma}`);
  }
  const precision = pairs(both) / pairs(keys);
  const recall = pairs(both) / pairs(lemmas);
  let bPrecision = 0;
  let bRecall = 0;
  for (const { key, lemma } of named) {
    const shared = both.get(`${key}\t${lemma}`) ?? 0;
    bPrecision += shared / (keys.get(key) ?? 1) / named.length;
    bRecall += shared / (lemmas.get(lemma) ?? 1) / named.length;
  }
  return {
    precision: 100 * precision,
    recall: 100 * recall,
    f1: 100 * harmonic(precision, recall),
    b3: 100 * harmonic(bPrecision, bRecall),
  };
}

function count(counts: Map<string, number>, name: string): void {
  counts.set(name, (counts.get(name) ?? 0) + 1);
}

function pairs(counts: ReadonlyMap<string, number>): number {
  let sum = 0;
  for (const size of counts.values()) sum += (size * (size - 1)) / 2;
  return sum;
}

function harmonic(left: number, right: number): number {
  return (2 * left * right) / (left + right);
}
