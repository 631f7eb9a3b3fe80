import { groupBy } from '#shared/base/collections.ts';
import type { Language } from '#shared/domain/project.ts';
import { editLikeness } from '#shared/groups/edit-likeness.ts';
import { candidatePairs, likeness, triplesOf } from '#shared/groups/min-hash.ts';
import { negationsIn, normalText, numbersIn } from '#shared/groups/normal-text.ts';
import { slipPairs } from '#shared/groups/slips.ts';

/** A text and the keys of its words, by which inflected forms are the same. */
export interface KeyedText {
  readonly text: string;
  readonly language: Language;
  readonly keys: readonly string[];
}

/** Texts that are equal after normalising, by their places in the list given, ascending. */
export type Wording = readonly number[];

/** Two sets of words, by their places in `LinkedTexts.wordSets`, and how alike they are. */
export interface Link {
  readonly left: number;
  readonly right: number;
  /** The share of letters that stay, or of letter triples in common where that is more: below SAME_WORDS. */
  readonly likeness: number;
}

export interface LinkedTexts {
  /** The wordings of the same words in any form and order, the most frequent wording first. */
  readonly wordSets: readonly (readonly Wording[])[];
  /** The most alike first; the wordings compared are the most frequent ones. Found when first asked for. */
  readonly links: () => readonly Link[];
}

/** The likeness of texts that differ in case of letters, punctuation and spaces alone. */
export const EQUAL = 1;
/** The likeness of texts of the same words, in any form and order. */
export const SAME_WORDS = 0.99;
/** Nothing less alike is linked. */
export const LEAST_LIKENESS = 0.6;

const MOST_NEAR = 0.98;
/** Texts that differ in a negation or a number, however few letters it takes. */
const MOST_TURNED = 0.65;
/** Texts of fewer words have too few triples to be compared by: only slips are forgiven in them. */
const FEWEST_WORDS = 4;
/** In longer texts a slip changes few of the triples: they need not be looked through for slips. */
const LONGEST_SLIP = 40;

const NONE = new Int32Array();

/** Which texts are equal, which have the same words, and which are nearly alike. */
export function linkTexts(texts: readonly KeyedText[]): LinkedTexts {
  const normal = texts.map(({ text }) => normalText(text));
  const wordings = [...groupBy(texts.keys(), (place) => normal[place] ?? '').values()];
  const wordSets = [
    ...groupBy(wordings, ([first = 0]) => wordsKey(texts[first], normal[first])).values(),
  ].map((each) => each.toSorted((one, other) => other.length - one.length));
  const shown = wordSets.map(([[first = 0] = []]): Shown => {
    const text = normal[first] ?? '';
    return {
      text,
      negations: negationsIn(text, texts[first]?.language ?? 'fi'),
      numbers: numbersIn(text),
    };
  });
  let links: readonly Link[] | undefined;
  return { wordSets, links: () => (links ??= nearLinks(shown)) };
}

/** The same for texts of the same words; texts without words have their own signs. */
function wordsKey(text: KeyedText | undefined, normal = ''): string {
  const keys = [...new Set(text?.keys)].sort();
  return keys.length > 0 ? `${text?.language} ${keys.join(' ')}` : `= ${normal}`;
}

/** The wording of a set of words that is compared with others, normal. */
interface Shown {
  readonly text: string;
  readonly negations: number;
  readonly numbers: string;
}

function nearLinks(shown: readonly Shown[]): readonly Link[] {
  return [...slipLinks(shown), ...tripleLinks(shown)]
    .map((link) => (isTurned(shown[link.left], shown[link.right]) ? turned(link) : link))
    .toSorted((one, other) => other.likeness - one.likeness);
}

/** Whether one says no where the other does not, or counts otherwise. */
function isTurned(left: Shown | undefined, right: Shown | undefined): boolean {
  return left?.negations !== right?.negations || left?.numbers !== right?.numbers;
}

function turned(link: Link): Link {
  return { ...link, likeness: Math.min(link.likeness, MOST_TURNED) };
}

function slipLinks(shown: readonly Shown[]): readonly Link[] {
  const textAt = (at: number) => shown[at]?.text ?? '';
  const short = [...shown.keys()].filter((at) => textAt(at).length <= LONGEST_SLIP);
  const links: Link[] = [];
  for (const [one, other] of slipPairs(short.map(textAt))) {
    const [left = 0, right = 0] = [short[one], short[other]];
    const longer = Math.max(textAt(left).length, textAt(right).length);
    links.push({ left, right, likeness: 1 - 1 / longer });
  }
  return links;
}

function tripleLinks(shown: readonly Shown[]): readonly Link[] {
  const long = [...shown.keys()].filter((at) => wordsIn(shown[at]?.text ?? '') >= FEWEST_WORDS);
  const triples = long.map((at) => triplesOf(shown[at]?.text ?? ''));
  const links: Link[] = [];
  for (const [one, other] of candidatePairs(triples)) {
    const [left = 0, right = 0] = [long[one], long[other]];
    const inTriples = likeness(triples[one] ?? NONE, triples[other] ?? NONE, LEAST_LIKENESS);
    if (inTriples < LEAST_LIKENESS) continue;
    const inLetters = editLikeness(shown[left]?.text ?? '', shown[right]?.text ?? '');
    const alike = Math.min(Math.max(inTriples, inLetters), MOST_NEAR);
    links.push({ left, right, likeness: alike });
  }
  return links;
}

/** Words of a normal text stand apart by single spaces. */
function wordsIn(normal: string): number {
  return normal.split(' ', FEWEST_WORDS).length;
}
