import {
  FIRST_READING,
  LABEL_SHIFT,
  LAST_EDGE,
  TARGET_MASK,
  type LexiconHeader,
} from '#shared/language/finnish/lexicon-format.ts';
import type { Kind } from '#shared/language/finnish/stem-kinds.ts';

/** What a stem of the lexicon may be: a stem of which kinds, and how its base form is made. */
export interface Reading {
  readonly kinds: Kind;
  /** Letters that come off the stem's end, then what comes on: "tue" → cut 1, "ki" → "tuki". */
  readonly cut: number;
  readonly append: string;
  /** Against other readings: 0 for a sure one. */
  readonly cost: number;
}

/** Stems and their readings; a packed automaton, read in place. */
export interface FinnishLexicon {
  readonly readings: readonly Reading[];
  /**
   * Walks along the letters as far as stems go, and tells each stem that ends on the way: its end
   * among the letters, and a reading.
   */
  walk(word: string, visit: (end: number, reading: Reading) => void): void;
}

const HIGHEST_LETTER = 0x180;

/**
 * @param bytes length of the header in a 32-bit number, the header as JSON (padded with spaces to
 *   whole numbers), then the edges, all little-endian.
 */
export function readFinnishLexicon(bytes: Uint8Array): FinnishLexicon {
  const whole = new Uint8Array(bytes).buffer;
  const length = new Uint32Array(whole, 0, 1)[0] ?? 0;
  const json = new Uint8Array(whole, 4, length);
  const header = JSON.parse(asciiOf(json)) as LexiconHeader;
  const edges = new Uint32Array(whole, 4 + length, header.edges);
  const labels = new Uint8Array(HIGHEST_LETTER);
  for (const [at, letter] of Array.from(header.alphabet).entries())
    labels[letter.charCodeAt(0)] = at + 1;
  const readings = header.readings.map(([kinds, cut, append, cost]) => ({
    kinds,
    cut,
    append,
    cost,
  }));
  return {
    readings,
    walk(word, visit) {
      let node = header.root;
      for (let at = 0; node !== 0; at += 1) {
        let next = 0;
        const wanted = at < word.length ? (labels[word.charCodeAt(at)] ?? 0) : 0;
        for (let edge = node; ; edge += 1) {
          const packed = edges[edge] ?? LAST_EDGE;
          const label = packed >>> LABEL_SHIFT;
          if (label >= FIRST_READING) {
            const reading = readings[label - FIRST_READING];
            if (reading) visit(at, reading);
          } else if (label === wanted && wanted !== 0) next = packed & TARGET_MASK;
          if ((packed & LAST_EDGE) !== 0) break;
        }
        node = next;
      }
    },
  };
}

/** The header is written in ASCII, other letters as JSON escapes. */
function asciiOf(bytes: Uint8Array): string {
  const pieces: string[] = [];
  for (let at = 0; at < bytes.length; at += 8192)
    pieces.push(String.fromCharCode(...bytes.subarray(at, at + 8192)));
  return pieces.join('');
}

/** The base form that a stem stands for. */
export function baseForm(word: string, end: number, reading: Reading): string {
  return word.slice(0, end - reading.cut) + reading.append;
}
