import { Index } from 'flexsearch';
import MiniSearch from 'minisearch';
import { Corpus } from '#shared/corpus/corpus.ts';
import { LemmaIndex } from '#shared/corpus/lemma-index.ts';
import { Searcher } from '#shared/search/searcher.ts';
import { quantile, rounded } from '#test/bench/parts/figures.ts';
import { manyTexts, readSearchSet, type SearchSet } from '#test/bench/parts/search-set.ts';
import { surveyKeys } from '#test/bench/parts/survey-keys.ts';

const MANY = 100_000;

interface Engine {
  readonly name: string;
  readonly indexSeconds: number;
  find(query: string): Promise<readonly number[]> | readonly number[];
}

interface Found {
  readonly recall: number;
  readonly precision: number;
}

/**
 * Finnish words found by their base form, beside two search libraries over the same texts, then over
 * 100,000 texts made of the same sentences. The gold knows inflected forms alone: compounds that hold
 * the word count as wrong there, so that the app's own way of searching has a line of its own.
 */
export async function run({ data }: { data?: string }): Promise<Record<string, number>> {
  if (data === undefined) throw new Error('Give the folder of the texts and queries by --data.');
  const set = readSearchSet(data);
  console.log(`${set.file}: ${set.texts.length} texts, ${set.queries.length} words\n`);
  const few = await measured(set.texts, set);
  const many = await measured(manyTexts(set.texts, MANY), set);
  const [wholeWords, compounds] = [few.get('whole words'), few.get('with compounds')];
  const [ofMany, ofManyCompounds] = [many.get('whole words'), many.get('with compounds')];
  return {
    recall: rounded(wholeWords?.recall ?? 0, 1),
    precision: rounded(wholeWords?.precision ?? 0, 1),
    recall_compounds: rounded(compounds?.recall ?? 0, 1),
    precision_compounds: rounded(compounds?.precision ?? 0, 1),
    p95_ms: rounded(Math.max(ofMany?.p95 ?? 0, ofManyCompounds?.p95 ?? 0)),
    index_s: rounded(ofMany?.indexSeconds ?? 0),
    p95_ms_minisearch: rounded(many.get('minisearch')?.p95 ?? 0),
    p95_ms_flexsearch: rounded(many.get('flexsearch')?.p95 ?? 0),
    index_s_minisearch: rounded(many.get('minisearch')?.indexSeconds ?? 0),
    index_s_flexsearch: rounded(many.get('flexsearch')?.indexSeconds ?? 0),
  };
}

type Measured = Found & { readonly p95: number; readonly indexSeconds: number };

/** One engine after another, so that only one index is in memory. */
async function measured(
  texts: readonly string[],
  set: SearchSet,
): Promise<ReadonlyMap<string, Measured>> {
  const isGold = texts === set.texts;
  const results = new Map<string, Measured>();
  console.log(`${String(texts.length).padEnd(16)}  index s  p95 ms  precision  recall`);
  for (const engines of [ownEngines, miniEngine, flexEngine]) {
    for (const engine of await engines(texts)) {
      const times: number[] = [];
      const found: (readonly number[])[] = [];
      for (const query of set.queries) {
        const start = performance.now();
        found.push(await engine.find(query));
        times.push(performance.now() - start);
      }
      const { precision, recall } = meanFound(found, set.gold);
      const p95 = quantile(times, 0.95);
      results.set(engine.name, { precision, recall, p95, indexSeconds: engine.indexSeconds });
      const shares = isGold ? `${precision.toFixed(1).padStart(9)}  ${recall.toFixed(1)}` : '';
      console.log(
        `${engine.name.padEnd(16)}  ${engine.indexSeconds.toFixed(2).padStart(7)}  ${p95.toFixed(2).padStart(6)}  ${shares}`,
      );
    }
  }
  console.log('');
  return results;
}

async function ownEngines(texts: readonly string[]): Promise<readonly Engine[]> {
  const start = performance.now();
  const wordKeys = await surveyKeys(texts, 'fi');
  const corpus = new Corpus<string>();
  texts.forEach((text, at) => corpus.put({ id: String(at), text, language: 'fi' }));
  const lemmas = new LemmaIndex(corpus.vocabulary, wordKeys);
  const textOf = (id: string) => texts[Number(id)] ?? '';
  const searcher = new Searcher({ corpus, textOf, now: () => performance.now() }, lemmas);
  await searcher.search({ text: 'a', wholeWords: false });
  const indexSeconds = (performance.now() - start) / 1000;
  const finding = (wholeWords: boolean) => async (text: string) =>
    (await searcher.search({ text, wholeWords })).ids.map(Number);
  return [
    { name: 'whole words', indexSeconds, find: finding(true) },
    { name: 'with compounds', indexSeconds, find: finding(false) },
  ];
}

function miniEngine(texts: readonly string[]): readonly Engine[] {
  const start = performance.now();
  const index = new MiniSearch<{ id: number; text: string }>({ fields: ['text'] });
  index.addAll(texts.map((text, id) => ({ id, text })));
  const indexSeconds = (performance.now() - start) / 1000;
  const find = (query: string) => index.search(query).map(({ id }) => Number(id));
  return [{ name: 'minisearch', indexSeconds, find }];
}

function flexEngine(texts: readonly string[]): readonly Engine[] {
  const start = performance.now();
  const index = new Index({ tokenize: 'strict' });
  texts.forEach((text, id) => index.add(id, text));
  const indexSeconds = (performance.now() - start) / 1000;
  const find = (query: string) => index.search(query, { limit: texts.length }).map(Number);
  return [{ name: 'flexsearch', indexSeconds, find }];
}

/** Means over the queries, in percent. */
function meanFound(
  found: readonly (readonly number[])[],
  gold: readonly (readonly number[])[],
): Found {
  let recall = 0;
  let precision = 0;
  found.forEach((places, query) => {
    const wanted = new Set(gold[query]);
    const right = places.filter((place) => wanted.has(place)).length;
    recall += right / Math.max(wanted.size, 1);
    precision += places.length === 0 ? 1 : right / places.length;
  });
  const percent = 100 / Math.max(found.length, 1);
  return { recall: recall * percent, precision: precision * percent };
}
