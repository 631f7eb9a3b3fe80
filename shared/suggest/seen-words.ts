/** The words of a project's answers, counted once and kept for as long as no answer changes. */
export interface SeenWords {
  /** Word in lower case → the number of answers it stands in. */
  readonly answersWith: ReadonlyMap<string, number>;
  /** Answers in all. */
  readonly answers: number;
}

export function countSeenWords(texts: Iterable<string>): SeenWords {
  const places = new Map<string, number>();
  const counts: number[] = [];
  const lastAnswers: number[] = [];
  let answers = 0;
  for (const text of texts) {
    answers += 1;
    for (const word of text.toLowerCase().match(/\p{L}+/gu) ?? []) {
      const place = places.get(word);
      if (place === undefined) {
        places.set(word, counts.length);
        counts.push(1);
        lastAnswers.push(answers);
      } else if (lastAnswers[place] !== answers) {
        counts[place] = (counts[place] ?? 0) + 1;
        lastAnswers[place] = answers;
      }
    }
  }
  const answersWith = new Map<string, number>();
  for (const [word, place] of places) answersWith.set(word, counts[place] ?? 0);
  return { answersWith, answers };
}
