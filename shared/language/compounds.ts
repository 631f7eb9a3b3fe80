import { groupBy } from '#shared/base/collections.ts';
import type { Language } from '#shared/domain/project.ts';
import { FIRST_PARTS } from '#shared/language/first-parts.ts';
import { createSuffixTree, type SuffixTree } from '#shared/language/suffix-tree.ts';
import type { Word, WordKeys } from '#shared/language/word-keys.ts';

/** A word of the vocabulary inside a longer word: as its head (the last part) or as its first part. */
export interface CompoundHit {
  readonly word: string;
  readonly part: 'head' | 'first';
}

/** Finds the words of a given vocabulary inside compounds of one language. */
export interface CompoundFinder {
  /** `word`: of the finder's language. Nothing for English, which writes compounds apart. */
  hitsOf(word: Word): readonly CompoundHit[];
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
  const keyOf = (text: string): string => wordKeys.wordOf(text, language).key;
  const words = vocabulary.words.map((text) => wordKeys.wordOf(text, language));
  const heads = createSuffixTree(words.map(({ key, text }) => [key, text]));
  const firstParts = groupBy(firstPartsOf(words, language, keyOf), ({ text }) => openingOf(text));
  const isSeen = (part: string): boolean =>
    FIRST_PARTS[language].has(part) || vocabulary.isSeen(part);
  return {
    hitsOf(word) {
      const candidates = firstParts.get(openingOf(word.text)) ?? [];
      return [
        ...headsIn(word.key, heads, (first, head) => isFirstPart(first, head, language, isSeen)),
        ...firstPartsIn(word, candidates, { language, keyOf, isSeen }),
      ];
    },
  };
}

/** The key of a compound ends in the key of its head, since only the head is inflected. */
function headsIn(
  key: string,
  heads: SuffixTree<string>,
  allows: (first: string, head: string) => boolean,
): readonly CompoundHit[] {
  for (const { length, value: word } of heads.endingsOf(key)) {
    if (length < SHORTEST_KEY || length > key.length - SHORTEST_SEEN_PART) continue;
    if (allows(key.slice(0, -length), key.slice(-length))) return [{ word, part: 'head' }];
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

const OPENING_LETTERS = 2;

function openingOf(text: string): string {
  return text.slice(0, OPENING_LETTERS);
}

/** A word of the vocabulary, and the shapes it may take before another word. */
interface FirstPart {
  readonly text: string;
  readonly key: string;
  readonly forms: readonly string[];
}

function firstPartsOf(
  words: readonly Word[],
  language: Language,
  keyOf: (text: string) => string,
): readonly FirstPart[] {
  const formsOf = language === 'fi' ? finnishForms : swedishForms;
  return words
    .filter(({ text }) => text.length >= SHORTEST_FIRST_WORD)
    .map(({ text, key }) => ({ text, key, forms: formsOf(text, keyOf) }));
}

interface FirstPartMeans {
  readonly language: Language;
  keyOf(text: string): string;
  isSeen(part: string): boolean;
}

function firstPartsIn(
  word: Word,
  candidates: readonly FirstPart[],
  means: FirstPartMeans,
): readonly CompoundHit[] {
  return candidates
    .filter((first) => isFirstPartOf(word, first, means))
    .map(({ text }) => ({ word: text, part: 'first' }));
}

function isFirstPartOf({ text, key }: Word, first: FirstPart, means: FirstPartMeans): boolean {
  if (text.length <= first.text.length || key === first.key) return false;
  if (first.forms.some((form) => isCutAfter(form, text, first, means))) return true;
  return genitivesIn(text, first, means).some((form) => isCutAfter(form, text, first, means));
}

function isCutAfter(form: string, text: string, first: FirstPart, means: FirstPartMeans): boolean {
  if (!text.startsWith(form)) return false;
  return isLastPart(text.slice(form.length).replace(/^-/, ''), first.text, means);
}

/** Nominative ("tukihenkilö"), the -s of words in -nen ("ihmissuhde"), the singular of a plural. */
function finnishForms(first: string, keyOf: (text: string) => string): readonly string[] {
  const forms = [first];
  if (first.endsWith('nen')) forms.push(`${first.slice(0, -3)}s`);
  const singular = /[^aeiouyäö][aeiouyäö]t$/.test(first) ? first.slice(0, -1) : undefined;
  if (singular !== undefined && keyOf(singular) === keyOf(first)) forms.push(singular);
  return forms;
}

/** How much of a word's end a genitive may change: "lapsi", "lasten". */
const CHANGING_LETTERS = 3;
const SHORTEST_GENITIVE = 4;

/** The Finnish forms in -n or -s of the first part that the compound begins with: "lapsenmieli". */
function genitivesIn(text: string, first: FirstPart, means: FirstPartMeans): readonly string[] {
  if (means.language !== 'fi') return [];
  const { length } = first.text;
  const unchanging = Math.max(OPENING_LETTERS, length - CHANGING_LETTERS);
  if (!text.startsWith(first.text.slice(0, unchanging))) return [];
  const forms: string[] = [];
  const longest = Math.min(text.length - SHORTEST_SEEN_PART, length + CHANGING_LETTERS);
  for (let end = Math.max(SHORTEST_GENITIVE, length); end <= longest; end += 1) {
    const form = text.slice(0, end);
    if (/[ns]$/.test(form) && means.keyOf(form) === first.key) forms.push(form);
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
