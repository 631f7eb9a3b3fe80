import { collocationsOf } from '#shared/keyness/collocations.ts';
import { signedG2 } from '#shared/keyness/g2.ts';
import type { IndexedTexts } from '#shared/keyness/indexed-texts.ts';
import { countLemmas } from '#shared/keyness/lemma-counts.ts';
import { lemmaTexts, type LemmaText } from '#shared/keyness/lemma-texts.ts';
import { contentWord } from '#shared/keyness/lemma-words.ts';
import { pairKey } from '#shared/keyness/runs.ts';
import { GROUP, thinned, type Sides } from '#shared/keyness/sides.ts';
import { byScore, isTypical, LEAST_TEXTS, type Typical } from '#shared/keyness/typical.ts';

export interface TypicalPhrase extends Typical {
  readonly lemmas: readonly number[];
}

/** So many texts, spread evenly, show well enough which words go together. */
const MOST_READ = 10_000;

/** The collocations typical of the group, by the texts in which they stand, the most typical first. */
export function typicalPhrases<Id extends string>(
  texts: IndexedTexts<Id>,
  sides: Sides,
): readonly TypicalPhrase[] {
  const tallies = countPhrases(texts, sides, collocationsIn(texts, thinned(sides, MOST_READ)));
  return tallies
    .map((tally) => {
      const { lemmas, inGroup, inRest } = tally;
      const score = signedG2({ inGroup, group: sides.group, inRest, rest: sides.rest });
      return { lemmas, shown: commonest(tally.written), inGroup, inRest, score };
    })
    .filter(({ inGroup, score }) => inGroup >= LEAST_TEXTS && isTypical(score, sides))
    .sort(byScore);
}

interface Tally {
  readonly lemmas: readonly number[];
  inGroup: number;
  inRest: number;
  /** How often it is written in which words. */
  readonly written: Map<string, number>;
}

function collocationsIn<Id extends string>(texts: IndexedTexts<Id>, sides: Sides) {
  const { group, rest, words } = countLemmas(texts, sides);
  return collocationsOf(texts, sides, {
    tokens: group.tokens.map((count, lemma) => count + (rest.tokens[lemma] ?? 0)),
    isContent: (lemma) => contentWord(texts, lemma, words) !== undefined,
  }).map(({ lemmas }) => lemmas);
}

function countPhrases<Id extends string>(
  texts: IndexedTexts<Id>,
  sides: Sides,
  phrases: readonly (readonly number[])[],
): readonly Tally[] {
  const { vocabulary } = texts.corpus;
  const tallies = phrases.map((lemmas) => ({
    lemmas,
    inGroup: 0,
    inRest: 0,
    written: new Map<string, number>(),
  }));
  const byPair = talliesByPair(tallies, texts.lemmas.size);
  for (const text of lemmaTexts(texts, sides)) {
    const met = new Set<Tally>();
    text.lemmas.forEach((_, at) => {
      for (const tally of byPair.get(pairKey(text.lemmas, at, texts.lemmas.size)) ?? NONE) {
        if (!standsAt(tally.lemmas, text, at)) continue;
        met.add(tally);
        const words = [...text.words.subarray(at, at + tally.lemmas.length)];
        const written = words.map((word) => vocabulary.wordAt(word)).join(' ');
        tally.written.set(written, (tally.written.get(written) ?? 0) + 1);
      }
    });
    for (const tally of met) tally[text.side === GROUP ? 'inGroup' : 'inRest'] += 1;
  }
  return tallies;
}

const NONE: readonly never[] = [];

/** By the first two lemmas, since many phrases may begin with the same one. */
function talliesByPair(
  tallies: readonly Tally[],
  size: number,
): ReadonlyMap<number, readonly Tally[]> {
  const byPair = new Map<number, Tally[]>();
  for (const tally of tallies) {
    const key = pairKey(tally.lemmas, 0, size);
    const listed = byPair.get(key);
    if (listed) listed.push(tally);
    else byPair.set(key, [tally]);
  }
  return byPair;
}

function standsAt(phrase: readonly number[], { lemmas }: LemmaText, at: number): boolean {
  return phrase.every((lemma, step) => lemmas[at + step] === lemma);
}

function commonest(written: ReadonlyMap<string, number>): string {
  let [shown, most] = ['', 0];
  for (const [words, count] of written) if (count > most) [shown, most] = [words, count];
  return shown;
}
