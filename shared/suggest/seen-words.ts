/** The words of a project's answers, counted once and kept for as long as no answer changes. */
export interface SeenWords {
  /** Word in lower case → the number of answers it stands in. */
  readonly answersWith: ReadonlyMap<string, number>;
  /** Answers in all. */
  readonly answers: number;
}

export function countSeenWords(texts: Iterable<string>): SeenWords {
  const answersWith = new Map<string, number>();
  let answers = 0;
  for (const text of texts) {
    answers += 1;
    const words = new Set(text.toLowerCase().match(/\p{L}+/gu));
    for (const word of words) answersWith.set(word, (answersWith.get(word) ?? 0) + 1);
  }
  return { answersWith, answers };
}
