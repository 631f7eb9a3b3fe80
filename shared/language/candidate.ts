/** A base form that a word may be a form of. */
export interface Candidate {
  readonly lemma: string;
  /** How unlikely the reading is: 0 and up. */
  readonly cost: number;
  /** Told by the ending alone: the lexicon has no such stem. */
  readonly isGuess?: boolean;
}

/** Longer runs of letters are no words; reading them would take long and tell nothing. */
export const LONGEST_WORD = 80;

/** Reads the words of one language. */
export interface Analyser {
  /** The base forms that the word may be a form of. `word`: in lower case, NFC. */
  candidatesOf(word: string): readonly Candidate[];
}
