import { Corpus } from '#shared/corpus/corpus.ts';
import { LemmaIndex } from '#shared/corpus/lemma-index.ts';
import { compareGroups } from '#shared/keyness/compare-groups.ts';
import { sidesOf } from '#shared/keyness/sides.ts';
import { typicalWords } from '#shared/keyness/typical-words.ts';
import { readCodedSets, type CodedSet } from '#test/bench/parts/coded-sets.ts';
import { rounded } from '#test/bench/parts/figures.ts';
import { surveyKeys } from '#test/bench/parts/survey-keys.ts';
import { seeded } from '#shared/base/random.ts';

const FIRST = 5;
const FIRST_OF_HALVES = 10;
const SPLITS = 6;
/** Themes of fewer answers are passed over. */
const LEAST_ANSWERS = 6;

interface Side {
  readonly group: readonly string[];
  readonly rest: readonly string[];
}

/** Ranks the lemmas of the texts, by number, the most typical of the group first. */
type Ranking = (side: Side) => readonly number[];

interface IndexedSet {
  readonly set: CodedSet;
  readonly seeds: ReadonlyMap<string, ReadonlySet<number>>;
  readonly rankings: Readonly<Record<string, Ranking>>;
}

interface Figures {
  /** Share of the first words of a theme that are its analyst's seed words, in percent. */
  readonly precision: number;
  /** Jaccard likeness of the first words of two halves of the answers, 0…1. */
  readonly stability: number;
}

const NONE: Figures = { precision: 0, stability: 0 };

/**
 * The words typical of each theme of coded surveys, against the seed words that the codebook's
 * analyst thought of, and found in one half of the answers against the other half. G² ranks every
 * word; what is shown leaves out those of a single answer.
 */
export async function run({ data }: { data?: string }): Promise<Record<string, number>> {
  if (data === undefined) throw new Error('Give the folder of coded answers by --data.');
  const sets = await Promise.all(readCodedSets(data).map(indexed));
  const measured = new Map(
    Object.keys(sets[0]?.rankings ?? {}).map((name) => [name, measure(sets, name)]),
  );
  const files = sets.map(({ set }) => `${set.name} (${set.answers.length} answers)`).join(', ');
  console.log(`${files}\n\n${''.padEnd(20)}  first ${FIRST}, %  halves`);
  for (const [name, { precision, stability }] of measured)
    console.log(
      `${name.padEnd(20)}  ${precision.toFixed(1).padStart(10)}  ${stability.toFixed(3).padStart(6)}`,
    );
  console.log('');
  return {
    ...named('', measured.get('G2')),
    ...named('_shown', measured.get('G2, as shown')),
    ...named('_log_odds', measured.get('log-odds')),
  };
}

function named(ending: string, { precision, stability }: Figures = NONE): Record<string, number> {
  return {
    [`precision${ending}`]: rounded(precision, 1),
    [`stability${ending}`]: rounded(stability, 3),
  };
}

async function indexed(set: CodedSet): Promise<IndexedSet> {
  const { language, answers, themes } = set;
  const texts = answers.map(({ text }) => text);
  // The codebook's words vote as the answers' do, as they do in the app.
  const wordKeys = await surveyKeys([...texts, ...themes.flatMap(({ seeds }) => seeds)], language);
  const corpus = new Corpus<string>();
  texts.forEach((text, at) => corpus.put({ id: String(at), text, language }));
  const lemmas = new LemmaIndex(corpus.vocabulary, wordKeys);
  const lemmaOf = (word: string) => lemmas.lemmaOf(lemmas.formsOf(word, language)[0] ?? -1);
  const g2 = (side: Side, leastTexts?: number) =>
    typicalWords({ corpus, lemmas }, sidesOf(corpus, side), leastTexts);
  const logOdds = ({ group, rest }: Side) =>
    compareGroups({ corpus, lemmas }, { left: group, right: rest });
  return {
    set,
    seeds: new Map(themes.map(({ name, seeds }) => [name, new Set(seeds.map(lemmaOf))])),
    rankings: {
      G2: (side) => g2(side, 1).map(({ lemma }) => lemma),
      'G2, as shown': (side) => g2(side).map(({ lemma }) => lemma),
      'log-odds': (side) => logOdds(side).map(({ lemma }) => lemma),
    },
  };
}

function measure(sets: readonly IndexedSet[], ranking: string): Figures {
  const hits: number[] = [];
  const likenesses: number[] = [];
  for (const { set, seeds, rankings } of sets) {
    const rank = rankings[ranking];
    if (!rank) continue;
    const all = [...set.answers.keys()];
    for (const [theme, ranked] of rankedThemes(set, all, rank)) {
      const right = ranked.slice(0, FIRST).filter((lemma) => seeds.get(theme)?.has(lemma));
      hits.push((100 * right.length) / FIRST);
    }
    for (let split = 0; split < SPLITS; split += 1) {
      const order = shuffled(all, split);
      const half = Math.floor(order.length / 2);
      const other = rankedThemes(set, order.slice(half), rank);
      for (const [theme, ranked] of rankedThemes(set, order.slice(0, half), rank)) {
        const again = other.get(theme);
        if (again) likenesses.push(jaccard(ranked, again));
      }
    }
  }
  return { precision: mean(hits), stability: mean(likenesses) };
}

function rankedThemes(
  { themes, answers }: CodedSet,
  places: readonly number[],
  rank: Ranking,
): ReadonlyMap<string, readonly number[]> {
  const ranked = new Map<string, readonly number[]>();
  for (const { name } of themes) {
    const has = (place: number): boolean => answers[place]?.themes.includes(name) ?? false;
    const group = places.filter(has).map(String);
    const rest = places.filter((place) => !has(place)).map(String);
    if (group.length >= LEAST_ANSWERS) ranked.set(name, rank({ group, rest }));
  }
  return ranked;
}

function jaccard(left: readonly number[], right: readonly number[]): number {
  const [first, second] = [left, right].map((each) => new Set(each.slice(0, FIRST_OF_HALVES)));
  const shared = [...(first ?? [])].filter((each) => second?.has(each)).length;
  const all = new Set([...(first ?? []), ...(second ?? [])]).size;
  return all === 0 ? 0 : shared / all;
}

function shuffled(places: readonly number[], seed: number): readonly number[] {
  const random = seeded(seed + 1);
  return places
    .map((place) => ({ place, order: random() }))
    .sort((left, right) => left.order - right.order)
    .map(({ place }) => place);
}

function mean(numbers: readonly number[]): number {
  return numbers.reduce((sum, each) => sum + each, 0) / Math.max(numbers.length, 1);
}
