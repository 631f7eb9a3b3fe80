import {
  indexKeys,
  similarities,
  summedSimilarities,
  type KeyIndex,
} from '#shared/analysis/key-vectors.ts';
import type { Answer } from '#shared/domain/answer.ts';
import type { Coding } from '#shared/domain/coding.ts';

export interface QuoteCandidate {
  readonly coding: Coding;
  readonly answer: Answer;
  /** The word keys of the excerpt, one for each word that says something. */
  readonly keys: readonly string[];
}

export interface PickedQuote {
  readonly candidate: QuoteCandidate;
  /** The share of the candidates that are more like this quote than like any other picked, 0 to 1. */
  readonly share: number;
}

/** More candidates than this are thinned evenly, starred ones kept. */
export const MOST_CANDIDATES = 3000;
/** A quote this much like one already picked is taken for the same. */
const SAME = 0.85;
/** Lengths in words, the best first: a tier is opened only when the one before has run out. */
const TIERS = [
  { least: 6, most: 40 },
  { least: 3, most: 80 },
  { least: 0, most: Infinity },
] as const;

/**
 * The quotes that together stand best for all candidates: greedy facility location over the cosines
 * of TF-IDF vectors (Lin & Bilmes 2011, "A class of submodular functions for document
 * summarization"), with gains worked out again only when they may matter (Minoux 1978).
 *
 * Starred quotes come first and need meet no rule; after them at most one of each respondent, none
 * that is nearly the same as one picked, and of 6–40 words while there are such.
 */
export function pickQuotes(
  candidates: readonly QuoteCandidate[],
  count: number,
): readonly PickedQuote[] {
  const pool = thinned(candidates);
  const picking = new Picking(pool);
  picking.pickAmong(placesWhere(pool, isStarred), count, () => true);
  for (const tier of TIERS) {
    const fits = placesWhere(pool, (each) => isWithin(wordsIn(each.coding.excerpt), tier));
    picking.pickAmong(fits, count, (place) => picking.addsSomething(place));
  }
  return picking.picked();
}

class Picking {
  readonly #pool: readonly QuoteCandidate[];
  readonly #index: KeyIndex;
  readonly #gains: Float64Array;
  /** Cosines with all candidates, worked out once for each candidate that comes into question. */
  readonly #rows = new Map<number, Float32Array>();
  /** How well each candidate is covered, and by which of the picked. */
  readonly #cover: Float32Array;
  readonly #coveredBy: Int32Array;
  readonly #places: number[] = [];

  constructor(pool: readonly QuoteCandidate[]) {
    this.#pool = pool;
    this.#index = indexKeys(pool.map((each) => each.keys));
    this.#gains = summedSimilarities(this.#index);
    this.#cover = new Float32Array(pool.length);
    this.#coveredBy = new Int32Array(pool.length).fill(-1);
  }

  pickAmong(places: readonly number[], count: number, allowed: (place: number) => boolean): void {
    let left = places.filter((each) => !this.#places.includes(each));
    while (this.#places.length < count) {
      left = left.filter(allowed);
      const best = this.#best(left);
      if (best === undefined) return;
      this.#pick(best);
      left = left.filter((each) => each !== best);
    }
  }

  /** Whether a candidate is of a respondent not yet heard and says something not yet said. */
  addsSomething(place: number): boolean {
    const candidate = this.#pool[place];
    if (!candidate || (this.#cover[place] ?? 0) >= SAME) return false;
    return this.#places.every((each) => !isAlike(this.#pool[each], candidate));
  }

  picked(): readonly PickedQuote[] {
    const stoodFor = this.#places.map(() => 0);
    for (const rank of this.#coveredBy) if (rank >= 0) stoodFor[rank] = (stoodFor[rank] ?? 0) + 1;
    return this.#places.flatMap((place, rank) => {
      const candidate = this.#pool[place];
      return candidate ? [{ candidate, share: (stoodFor[rank] ?? 0) / this.#pool.length }] : [];
    });
  }

  /** Gains only ever fall, so that a gain just worked out which leads the old ones leads for good. */
  #best(places: readonly number[]): number | undefined {
    const gainOf = (place: number) => this.#gains[place] ?? 0;
    const queue = places.toSorted((left, right) => gainOf(right) - gainOf(left) || left - right);
    let best: number | undefined;
    for (const place of queue) {
      if (best !== undefined && gainOf(best) >= gainOf(place)) return best;
      this.#gains[place] = this.#gain(place);
      if (best === undefined || gainOf(place) > gainOf(best)) best = place;
    }
    return best;
  }

  #gain(place: number): number {
    const row = this.#row(place);
    let gain = 0;
    for (let text = 0; text < row.length; text += 1) {
      const more = (row[text] ?? 0) - (this.#cover[text] ?? 0);
      if (more > 0) gain += more;
    }
    return gain;
  }

  #pick(place: number): void {
    const rank = this.#places.length;
    this.#places.push(place);
    this.#row(place).forEach((likeness, text) => {
      if (likeness <= (this.#cover[text] ?? 0) && text !== place) return;
      this.#cover[text] = likeness;
      this.#coveredBy[text] = rank;
    });
  }

  #row(place: number): Float32Array {
    const row = this.#rows.get(place) ?? similarities(this.#index, place);
    this.#rows.set(place, row);
    return row;
  }
}

function isStarred(candidate: QuoteCandidate): boolean {
  return candidate.coding.starred === true;
}

function isAlike(picked: QuoteCandidate | undefined, candidate: QuoteCandidate): boolean {
  if (!picked) return false;
  const [left, right] = [picked.coding.excerpt, candidate.coding.excerpt];
  return (
    picked.answer.respondentId === candidate.answer.respondentId ||
    (left.length === right.length && left.toLowerCase() === right.toLowerCase())
  );
}

function placesWhere(
  pool: readonly QuoteCandidate[],
  isWanted: (candidate: QuoteCandidate) => boolean,
): readonly number[] {
  return [...pool.keys()].filter((place) => {
    const candidate = pool[place];
    return candidate !== undefined && isWanted(candidate);
  });
}

function wordsIn(text: string): number {
  return text.match(/[\p{L}\p{N}]+(?:[-'’:.,][\p{L}\p{N}]+)*/gu)?.length ?? 0;
}

function isWithin(words: number, tier: { readonly least: number; readonly most: number }): boolean {
  return words >= tier.least && words <= tier.most;
}

function thinned(candidates: readonly QuoteCandidate[]): readonly QuoteCandidate[] {
  if (candidates.length <= MOST_CANDIDATES) return candidates;
  const starred = candidates.filter(isStarred).slice(0, MOST_CANDIDATES);
  const others = candidates.filter((each) => !isStarred(each));
  const room = MOST_CANDIDATES - starred.length;
  const step = others.length / Math.max(room, 1);
  return [
    ...starred,
    ...Array.from({ length: room }, (_, at) => others[Math.floor(at * step)]).filter(
      (each) => each !== undefined,
    ),
  ];
}
