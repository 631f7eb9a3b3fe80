import { groupBy } from '#shared/base/collections.ts';
import { groupsAt, type TextGroup } from '#shared/groups/answer-groups.ts';
import { LEAST_LIKENESS, linkTexts, type KeyedText } from '#shared/groups/link-texts.ts';
import { normalText } from '#shared/groups/normal-text.ts';
import { tokensOf } from '#shared/language/tokens.ts';
import { rounded } from '#test/bench/parts/figures.ts';
import { readSearchSet } from '#test/bench/parts/search-set.ts';
import { seeded } from '#shared/base/random.ts';
import { surveyKeys } from '#test/bench/parts/survey-keys.ts';

const TEXTS = 10_000;
const MANY = 100_000;
const VARIANTS = 250;
const LETTERS = 'abcdefghijklmnoprstuvyäö';

type Random = () => number;

/** What is done to a copy of a text. */
const CHANGES: Readonly<Record<string, (text: string, random: Random) => string>> = {
  'case, signs': (text) => ` ${text.toUpperCase().replaceAll(/[.,]/g, '')}!`,
  'one typo': typo,
  'two typos': (text, random) => typo(typo(text, random), random),
  'a word less': (text, random) => edited(text, random, (words, at) => words.splice(at, 1)),
  'words swapped': (text, random) =>
    edited(text, random, (words, at) => words.splice(at, 0, ...words.splice(at + 1, 1))),
  'two words more': (text) => `${text} kiitos paljon`,
};

/**
 * 10,000 texts of 3 to 30 words and changed copies of some: the share of the copies that end up in the
 * group of what they were copied from, and the time from keyed texts to groups. Then the time for
 * 100,000 texts of 30 words, one in ten of them twice, beside hashing their normalised texts.
 */
export async function run({ data }: { data?: string }): Promise<Record<string, number>> {
  const random = seeded(4);
  const words = wordsOf(random, data);
  const texts = distinctTexts(random, words);
  const copies = Object.keys(CHANGES).flatMap((change) =>
    Array.from({ length: VARIANTS }, () => {
      const of = Math.floor(random() * TEXTS);
      return { change, of, text: CHANGES[change]?.(texts[of] ?? '', random) ?? '' };
    }),
  );
  const keyed = await keyedTexts([...texts, ...copies.map(({ text }) => text)]);
  const start = performance.now();
  const groups = groupsAt(linkTexts(keyed), LEAST_LIKENESS);
  const seconds = secondsSince(start);
  const groupOf = groupOfEach(groups);
  const found = copies.map(({ of }, at) => groupOf.get(of) === groupOf.get(TEXTS + at));
  const shareOf = (change: string) =>
    (100 * copies.filter((copy, at) => copy.change === change && found[at]).length) / VARIANTS;
  for (const change of Object.keys(CHANGES))
    console.log(`${change.padEnd(16)} ${shareOf(change).toFixed(1).padStart(6)}`);
  const others = new Set(texts.map((_, at) => groupOf.get(at))).size;
  console.log(`${TEXTS - others} texts grouped with others that they are no copies of`);
  return {
    recall: rounded(shareOf('one typo'), 1),
    recall_all: rounded((100 * found.filter(Boolean).length) / copies.length, 1),
    seconds: rounded(seconds),
    wrongly_grouped: TEXTS - others,
    ...(await timeOfMany(random, words)),
  };
}

async function timeOfMany(
  random: Random,
  words: readonly string[],
): Promise<Record<string, number>> {
  const texts = Array.from({ length: (MANY / 10) * 9 }, () => drawn(random, words, 30));
  const keyed = await keyedTexts([...texts, ...texts.slice(0, MANY / 10)]);
  const hashStart = performance.now();
  groupBy(keyed, ({ text }) => normalText(text));
  const hashing = secondsSince(hashStart);
  const start = performance.now();
  const groups = groupsAt(linkTexts(keyed), LEAST_LIKENESS);
  const grouping = secondsSince(start);
  console.log(`${MANY} texts in ${groups.length} groups: ${grouping.toFixed(1)} s`);
  return { many_s: rounded(grouping), many_hash_s: rounded(hashing) };
}

async function keyedTexts(texts: readonly string[]): Promise<readonly KeyedText[]> {
  const keys = await surveyKeys(texts, 'fi');
  return texts.map((text) => ({
    text,
    language: 'fi',
    keys: tokensOf(text).map((token) => keys.wordOf(token.text, 'fi').key),
  }));
}

function groupOfEach(groups: readonly TextGroup[]): ReadonlyMap<number, TextGroup> {
  const placesOf = ({ places, near }: TextGroup) => [
    ...places,
    ...near.flatMap((each) => each.places),
  ];
  return new Map(groups.flatMap((group) => placesOf(group).map((place) => [place, group])));
}

function secondsSince(start: number): number {
  return (performance.now() - start) / 1000;
}

/** The words of the given texts, or words of syllables. */
function wordsOf(random: Random, data: string | undefined): readonly string[] {
  return data === undefined
    ? Array.from({ length: 5000 }, () => syllables(random))
    : readSearchSet(data).texts.flatMap((text) => text.split(/\s+/));
}

function distinctTexts(random: Random, words: readonly string[]): readonly string[] {
  const texts = new Set<string>();
  while (texts.size < TEXTS) texts.add(drawn(random, words, 3 + Math.floor(random() * 28)));
  return [...texts];
}

function drawn(random: Random, words: readonly string[], length: number): string {
  const pick = () => words[Math.floor(random() * words.length)] ?? '';
  return Array.from({ length }, pick).join(' ');
}

function syllables(random: Random): string {
  const pick = (letters: string) => letters[Math.floor(random() * letters.length)] ?? '';
  const count = 1 + Math.floor(random() * 4);
  return Array.from({ length: count }, () => pick('hjklmnprstv') + pick('aeiouäö')).join('');
}

/** A letter left out, put in, changed, or swapped with the next. */
function typo(text: string, random: Random): string {
  const at = 1 + Math.floor(random() * (text.length - 2));
  const letter = LETTERS[Math.floor(random() * LETTERS.length)] ?? '';
  const ways = [
    text.slice(0, at) + text.slice(at + 1),
    text.slice(0, at) + letter + text.slice(at),
    text.slice(0, at) + letter + text.slice(at + 1),
    `${text.slice(0, at)}${text[at + 1] ?? ''}${text[at] ?? ''}${text.slice(at + 2)}`,
  ];
  return ways[Math.floor(random() * ways.length)] ?? text;
}

function edited(text: string, random: Random, edit: (words: string[], at: number) => void): string {
  const words = text.split(' ');
  edit(words, Math.floor(random() * (words.length - 1)));
  return words.join(' ');
}
