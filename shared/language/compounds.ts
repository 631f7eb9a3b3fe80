import type { Language } from '#shared/domain/project.ts';
import { FIRST_PARTS } from '#shared/language/first-parts.ts';
import type { WordKeys } from '#shared/language/word-keys.ts';

/** A word of the vocabulary inside a longer word: as its head (the last part) or as its first part. */
export interface CompoundHit {
  readonly word: string;
  readonly part: 'head' | 'first';
}

/** Finds the words of a given vocabulary inside compounds of one language. */
export interface CompoundFinder {
  /** `word`: one word in lower case. Nothing for English, which writes compounds apart. */
  hitsOf(word: string): readonly CompoundHit[];
}

/** What a finder looks for, and which other parts it may believe in. */
export interface CompoundVocabulary {
  /** Words in lower case that may stand inside compounds. */
  readonly words: readonly string[];
  /** Whether a word, in lower case, is seen elsewhere: in the codebook or the answers. */
  isSeen(word: string): boolean;
}

/** An unseen other part must be this long to be taken for a word. */
const SHORTEST_UNSEEN_PART = 5;
const SHORTEST_SEEN_PART = 3;

/** Words shorter than this end or begin too much by chance, unless the other part was seen. */
const SHORTEST_SAFE_KEY = 4;
const SHORTEST_KEY = 2;
const SHORTEST_FIRST_WORD = 3;

export function createCompoundFinder(
  vocabulary: CompoundVocabulary,
  language: Language,
  wordKeys: WordKeys,
): CompoundFinder {
  if (language === 'en') return { hitsOf: () => [] };
  const keyOf = (word: string): string => wordKeys.keysOf(word, language)[0] ?? word;
  const byKey = new Map(vocabulary.words.map((word) => [keyOf(word), word]));
  const byOpening = openings(vocabulary.words);
  const isSeen = (part: string): boolean =>
    FIRST_PARTS[language].has(part) || vocabulary.isSeen(part);
  return {
    hitsOf(word) {
      const key = keyOf(word);
      return [
        ...headsIn(key, byKey, (first, head) => isFirstPart(first, head, language, isSeen)),
        ...firstPartsIn(word, key, byOpening, { language, keyOf, isSeen }),
      ];
    },
  };
}

/** The key of a compound ends in the key of its head, since only the head is inflected. */
function headsIn(
  key: string,
  byKey: ReadonlyMap<string, string>,
  allows: (first: string, head: string) => boolean,
): readonly CompoundHit[] {
  for (let at = SHORTEST_SEEN_PART; at <= key.length - SHORTEST_KEY; at += 1) {
    const head = key.slice(at);
    const word = byKey.get(head);
    if (word !== undefined && allows(key.slice(0, at), head)) return [{ word, part: 'head' }];
  }
  return [];
}

function isFirstPart(
  first: string,
  head: string,
  language: Language,
  isSeen: (part: string) => boolean,
): boolean {
  if (isSeen(first) || isSeen(withoutLink(first, language))) return true;
  return (
    head.length >= SHORTEST_SAFE_KEY &&
    first.length >= SHORTEST_UNSEEN_PART &&
    ENDS_FIRST_PART[language].test(first)
  );
}

/** How a first part may end: Finnish words never end in two consonants. */
const ENDS_FIRST_PART: Readonly<Record<Language, RegExp>> = {
  fi: /[aeiouyäö].*(?:[aeiouyäö]|[aeiouyäö][nslrt])$/,
  sv: /[aeiouyåäö]/,
  en: /^$/,
};

function withoutLink(first: string, language: Language): string {
  return language === 'sv' ? first.replace(/s$/, '') : first;
}

interface FirstPartMeans {
  readonly language: Language;
  keyOf(word: string): string;
  isSeen(part: string): boolean;
}

const OPENING_LETTERS = 2;

function openings(words: readonly string[]): ReadonlyMap<string, readonly string[]> {
  const byOpening = new Map<string, string[]>();
  for (const word of words) {
    if (word.length < SHORTEST_FIRST_WORD) continue;
    const opening = word.slice(0, OPENING_LETTERS);
    byOpening.set(opening, [...(byOpening.get(opening) ?? []), word]);
  }
  return byOpening;
}

function firstPartsIn(
  word: string,
  key: string,
  byOpening: ReadonlyMap<string, readonly string[]>,
  means: FirstPartMeans,
): readonly CompoundHit[] {
  const candidates = byOpening.get(word.slice(0, OPENING_LETTERS));
  if (!candidates) return [];
  return candidates
    .filter((each) => word.length > each.length && means.keyOf(each) !== key)
    .filter((each) => restsAfter(word, each, means).some((rest) => isLastPart(rest, each, means)))
    .map((each) => ({ word: each, part: 'first' }));
}

/** What is left of the word when the first part, in each form it takes in compounds, is cut off. */
function restsAfter(word: string, first: string, means: FirstPartMeans): readonly string[] {
  const forms = means.language === 'fi' ? finnishForms(word, first, means) : swedishForms(first);
  return forms
    .filter((form) => word.startsWith(form))
    .map((form) => word.slice(form.length).replace(/^-/, ''));
}

/** How much of a word's end a genitive may change: "lapsi", "lasten". */
const CHANGING_LETTERS = 3;

/** Nominative ("tukihenkilö"), and genitive or -s of the same word ("lapsenmieli", "ihmissuhde"). */
function finnishForms(word: string, first: string, means: FirstPartMeans): readonly string[] {
  const forms = [first];
  if (first.endsWith('nen')) forms.push(`${first.slice(0, -3)}s`);
  const singular = /[^aeiouyäö][aeiouyäö]t$/.test(first) ? first.slice(0, -1) : undefined;
  if (singular !== undefined && means.keyOf(singular) === means.keyOf(first)) forms.push(singular);
  if (
    !word.startsWith(first.slice(0, Math.max(OPENING_LETTERS, first.length - CHANGING_LETTERS)))
  ) {
    return forms;
  }
  const key = means.keyOf(first);
  const longest = Math.min(word.length - SHORTEST_SEEN_PART, first.length + 3);
  for (let length = Math.max(4, first.length); length <= longest; length += 1) {
    const form = word.slice(0, length);
    if (form === first || !/[ns]$/.test(form)) continue;
    if (means.keyOf(form) === key) forms.push(form);
  }
  return forms;
}

function swedishForms(first: string): readonly string[] {
  const forms = [first, `${first}s`];
  if (/[ae]$/.test(first)) {
    const stem = first.slice(0, -1);
    forms.push(stem, `${stem}o`, `${stem}u`, `${stem}s`);
  }
  return forms;
}

/** Endings and derivations that make no compound of a word. */
const NOT_A_WORD: Readonly<Record<Language, RegExp>> = {
  fi: /^(?:mme|nne|nsa|nsä|lainen|läinen|laise|läise|e?llinen|e?llise|isuu|isyy|isesti|mainen|minen|mise|maan|mään|massa|mässä|vat|vät|isi|ttaa|ttää|uus|yys|sto|stö|kaan|kään|aminen|nut|nyt|neet|ttu|tty|[aä]?v[aä](?:[aän]|t$|ss|st|ll|lt|ks))/,
  sv: /^(?:(?:or|ar|er|en|et|n|a|e)?(?:na|s|nas|ns)?|(?:a|e)?(?:nde|ndet|de|des|r|s|t|ts)|(?:het|s?lig|ning|skap|dom|are|ast|j?ande|ende).*)$/,
  en: /^/,
};

function isLastPart(rest: string, first: string, means: FirstPartMeans): boolean {
  if (rest.length < SHORTEST_SEEN_PART || NOT_A_WORD[means.language].test(rest)) return false;
  if (means.isSeen(rest)) return true;
  return (
    first.length >= SHORTEST_SAFE_KEY &&
    rest.length >= SHORTEST_SAFE_KEY &&
    (rest.length >= SHORTEST_UNSEEN_PART || !LIKE_AN_ENDING.test(rest)) &&
    STARTS_WORD[means.language].test(rest)
  );
}

/** How Finnish endings begin: a short last part that begins so is no word ("koulu-maan"). */
const LIKE_AN_ENDING = /^(?:ma|mä|mi|va|vä|nu|ny|ne|ni|si|se|ja|jä|aa|ää|i)/;

/** How words begin: Finnish ones with one consonant at most, but for loans. */
const STARTS_WORD: Readonly<Record<Language, RegExp>> = {
  fi: /^(?:[hjklmnprstvdfgb]?[aeiouyäö]|[kpt]r[aeiou]|[kp]l[aeiou]|pro)/,
  sv: /^[bcdfghjklmnprstvx]{0,3}[aeiouyåäö]/,
  en: /^$/,
};
