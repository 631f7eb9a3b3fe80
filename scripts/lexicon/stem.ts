import type { Kind } from '#shared/language/finnish/stem-kinds.ts';

/** A stem of a headword and what it may be followed by. */
export interface Stem {
  readonly kind: Kind;
  readonly text: string;
  /** A second guess: the class or the grade is less likely than another one's. */
  readonly isDoubtful: boolean;
}

/** Gathers the stems of one headword; a stem given twice keeps the surer guess. */
export class StemList {
  readonly #sure = new Map<string, Kind>();
  readonly #doubtful = new Map<string, Kind>();

  add(kind: Kind, text: string | undefined, isDoubtful = false): void {
    if (text === undefined || text === '') return;
    const list = isDoubtful ? this.#doubtful : this.#sure;
    list.set(text, (list.get(text) ?? 0) | kind);
  }

  /** The first is the likeliest, the others are doubtful. */
  addAll(kind: Kind, texts: readonly string[], isDoubtful = false): void {
    for (const [at, text] of texts.entries()) this.add(kind, text, isDoubtful || at > 0);
  }

  stems(): readonly Stem[] {
    const sure = [...this.#sure].map(([text, kind]) => ({ text, kind, isDoubtful: false }));
    const rest = [...this.#doubtful]
      .map(([text, kind]) => ({
        text,
        kind: kind & ~(this.#sure.get(text) ?? 0),
        isDoubtful: true,
      }))
      .filter(({ kind }) => kind !== 0);
    return [...sure, ...rest];
  }
}

/** "a" or "ä", as the word's vowels ask; without vowels of either kind front. */
export function harmonic(word: string, back: string, front: string): string {
  const last = /[aouäöy](?=[^aouäöy]*$)/.exec(word)?.[0] ?? 'ä';
  return 'aou'.includes(last) ? back : front;
}
