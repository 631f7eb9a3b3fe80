import { existsSync, readdirSync, readFileSync } from 'node:fs';
import path from 'node:path';
import type { Language } from '#shared/domain/project.ts';

/** Answers that somebody coded, and the codebook with its analyst's own seed words. */
export interface CodedSet {
  readonly name: string;
  readonly language: Language;
  readonly themes: readonly { readonly name: string; readonly seeds: readonly string[] }[];
  readonly answers: readonly CodedAnswer[];
}

export interface CodedAnswer {
  readonly text: string;
  /** Names of its themes. */
  readonly themes: readonly string[];
}

interface StoredAnswer {
  readonly t: string;
  readonly y: readonly string[];
}

/** Name, description, seed words. */
type StoredTheme = readonly [string, string, (readonly string[])?];

interface StoredSet {
  readonly lang: Language;
  readonly codebook: readonly StoredTheme[];
  readonly answers?: readonly StoredAnswer[];
  readonly train?: readonly StoredAnswer[];
  readonly test?: readonly StoredAnswer[];
}

/** All sets of a folder; of one that keeps answers back for testing, those are of it too. */
export function readCodedSets(folder: string): readonly CodedSet[] {
  const files = existsSync(folder) ? readdirSync(folder) : [];
  const sets = files.filter((file) => file.endsWith('.json')).map((file) => readSet(folder, file));
  if (sets.length === 0) throw new Error(`There is no .json of coded answers in ${folder}.`);
  return sets;
}

function readSet(folder: string, file: string): CodedSet {
  const stored = JSON.parse(readFileSync(path.join(folder, file), 'utf8')) as StoredSet;
  const answers = [stored.answers, stored.train, stored.test].flatMap((part) => part ?? []);
  return {
    name: path.basename(file, '.json'),
    language: stored.lang,
    themes: stored.codebook.map(([name, , seeds]) => ({ name, seeds: seeds ?? [] })),
    answers: answers.map(({ t: text, y: themes }) => ({ text, themes })),
  };
}
