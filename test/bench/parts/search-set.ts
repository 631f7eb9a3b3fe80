import { existsSync, readdirSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { seeded } from '#shared/base/random.ts';

/** Texts, words in their base form, and for each word the texts that hold a form of it. */
export interface SearchSet {
  readonly file: string;
  readonly texts: readonly string[];
  readonly queries: readonly string[];
  readonly gold: readonly (readonly number[])[];
}

interface StoredSet {
  readonly docs: readonly string[];
  readonly Q: readonly string[];
  readonly gold: readonly (readonly number[])[];
}

/** The set of a folder: its test set where there is one. */
export function readSearchSet(folder: string): SearchSet {
  const names = existsSync(folder)
    ? readdirSync(folder).filter((name) => name.endsWith('.json'))
    : [];
  const file = names.find((name) => name.includes('test')) ?? names[0];
  if (file === undefined) throw new Error(`There is no .json of texts and queries in ${folder}.`);
  const stored = JSON.parse(readFileSync(path.join(folder, file), 'utf8')) as StoredSet;
  return { file, texts: stored.docs, queries: stored.Q, gold: stored.gold };
}

/** So many texts of three sentences, drawn from those of the given texts. */
export function manyTexts(texts: readonly string[], count: number): readonly string[] {
  const random = seeded(count);
  const sentences = texts.flatMap((text) => text.match(/[^.!?]+[.!?]*\s*/gu) ?? [text]);
  const pick = () => sentences[Math.floor(random() * sentences.length)] ?? '';
  return Array.from({ length: count }, () => `${pick()}${pick()}${pick()}${pick()}`);
}
