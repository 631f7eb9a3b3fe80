import type { Kind } from '#shared/language/finnish/stem-kinds.ts';

export const VOWELS = Array.from('aeiouyäö');

/**
 * What stands before an ending: anything (""), that letter ("talo" takes "on", "kala" takes "an"), two
 * vowels ("maa|ta", "taloi|ta") or a vowel after a consonant ("ongelmi|a").
 */
export type After = '' | 'VV' | 'CV' | (string & {});

/** Whether the letters before `end` are what the ending asks for. */
export function standsAfter(word: string, end: number, after: After): boolean {
  if (after === '') return true;
  if (after === 'VV') return isVowel(word[end - 1]) && isVowel(word[end - 2]);
  if (after === 'CV') return isVowel(word[end - 1]) && !isVowel(word[end - 2]);
  return word[end - 1] === after;
}

function isVowel(letter: string | undefined): boolean {
  return letter !== undefined && VOWELS.includes(letter);
}

/** One reading of an ending: the stems it may follow, and what it costs against other readings. */
export interface Ending {
  readonly kinds: Kind;
  /** What the stem must end in. */
  readonly after: After;
  /** 0 and up; the more, the rarer. */
  readonly cost: number;
  /** The base form is the stem with this in the ending's place: "tekeminen" of "teke-" + "misen". */
  readonly makes: string;
}

/** All readings of each ending; "" is the bare stem. */
export type EndingTable = ReadonlyMap<string, readonly Ending[]>;

/** What a reading costs against others. */
export const COST = {
  plain: 0,
  possessive: 0.3,
  rare: 0.4,
  noun: 0.6,
  participle: 0.8,
  bound: 1,
  hardly: 2,
} as const;

/** Gathers endings; readings that differ in the stem's kind alone become one. */
export class EndingBuilder {
  readonly #endings = new Map<string, Ending[]>();

  add(kinds: Kind, patterns: string, cost: number, more: Partial<Ending> = {}): void {
    for (const pattern of patterns.split(' ').flatMap(inBothHarmonies))
      this.put(pattern, { kinds, after: '', cost, makes: '', ...more });
  }

  put(text: string, ending: Ending): void {
    const known = this.#endings.get(text) ?? [];
    const same = known.findIndex(
      ({ after, cost, makes }) =>
        after === ending.after && cost === ending.cost && makes === ending.makes,
    );
    const old = known[same];
    if (old) known[same] = { ...old, kinds: old.kinds | ending.kinds };
    else known.push(ending);
    this.#endings.set(text, known);
  }

  table(): EndingTable {
    return this.#endings;
  }
}

export function inBothHarmonies(pattern: string): readonly string[] {
  const back = pattern.replaceAll('A', 'a').replaceAll('O', 'o').replaceAll('U', 'u');
  const front = pattern.replaceAll('A', 'ä').replaceAll('O', 'ö').replaceAll('U', 'y');
  return back === front ? [back] : [back, front];
}
