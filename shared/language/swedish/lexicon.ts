/** Parts of speech of a Swedish word, one bit each. */
export const WORD_KIND = { noun: 1, verb: 2, adjective: 4, other: 8 } as const;

export type WordKinds = number;

/** Base form → its parts of speech. */
export type SwedishLexicon = ReadonlyMap<string, WordKinds>;

/**
 * Reads the packed list: UTF-8, a base form a line with its kinds as a number before it, each line
 * sharing as many letters with the one before as its first character says ("a" none, "b" one …).
 */
export function readSwedishLexicon(text: string): SwedishLexicon {
  const kinds = new Map<string, WordKinds>();
  let previous = '';
  for (const line of text.split('\n')) {
    if (line === '') continue;
    const shared = line.charCodeAt(0) - FIRST_COUNT;
    const word = previous.slice(0, shared) + line.slice(2);
    kinds.set(word, Number.parseInt(line.charAt(1), 36));
    previous = word;
  }
  return kinds;
}

/** The text that `readSwedishLexicon` reads. */
export function writeSwedishLexicon(kinds: SwedishLexicon): string {
  let previous = '';
  const lines = [...kinds.keys()].sort().map((word) => {
    let shared = 0;
    while (shared < previous.length && shared < MOST_SHARED && previous[shared] === word[shared])
      shared += 1;
    previous = word;
    return `${String.fromCharCode(FIRST_COUNT + shared)}${(kinds.get(word) ?? 0).toString(36)}${word.slice(shared)}`;
  });
  return `${lines.join('\n')}\n`;
}

const FIRST_COUNT = 'a'.charCodeAt(0);
const MOST_SHARED = 25;
