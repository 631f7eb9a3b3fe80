/** For each word of a vocabulary the places of the texts that hold it, ascending, each once. */
export interface Postings {
  /** The places of word `n` lie in `places` from `starts[n]` up to `starts[n + 1]`. */
  readonly starts: Int32Array;
  readonly places: Int32Array;
}

/** A text's words, as numbers of the vocabulary. */
export interface PlacedWords {
  readonly place: number;
  readonly words: Int32Array;
}

/** `texts` must give the same texts each time it is called: they are counted first, then laid out. */
export function layPostings(words: number, texts: () => Iterable<PlacedWords>): Postings {
  const starts = new Int32Array(words + 1);
  eachOnce(words, texts, (word) => {
    starts[word + 1] = (starts[word + 1] ?? 0) + 1;
  });
  for (let word = 0; word < words; word += 1)
    starts[word + 1] = (starts[word + 1] ?? 0) + (starts[word] ?? 0);
  const places = new Int32Array(starts[words] ?? 0);
  const next = starts.slice(0, words);
  eachOnce(words, texts, (word, place) => {
    const at = next[word] ?? 0;
    places[at] = place;
    next[word] = at + 1;
  });
  return { starts, places };
}

export function placesOf({ starts, places }: Postings, word: number): Int32Array {
  return places.subarray(starts[word], starts[word + 1]);
}

function eachOnce(
  words: number,
  texts: () => Iterable<PlacedWords>,
  visit: (word: number, place: number) => void,
): void {
  const lastPlace = new Int32Array(words).fill(-1);
  for (const text of texts()) {
    for (const word of text.words) {
      if (lastPlace[word] === text.place) continue;
      lastPlace[word] = text.place;
      visit(word, text.place);
    }
  }
}
