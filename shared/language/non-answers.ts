import type { AnswerKind } from '#shared/domain/answer.ts';
import { isOneEditApart } from '#shared/language/edit-distance.ts';
import { SAME_AS_ABOVE, NON_ANSWERS } from '#shared/language/non-answer-patterns.ts';

/** Longer texts say something beside. */
const MOST_WORDS = 8;

/** From this length on a word may hold one slip of the finger. */
const SHORTEST_MISTYPED = 5;

const vocabulary = wordsOfPatterns();

/** By rule: an answer, a non-answer, or a pointer at another answer. */
export function answerKind(text: string): AnswerKind {
  const pieces = text
    .split(/[.,;!?\n]+/)
    .map(plainWords)
    .filter((words) => words.length > 0);
  if (pieces.length === 0) return saysSomethingInSymbols(text) ? 'text' : 'nonAnswer';
  const whole = kindOf(pieces.flat());
  return whole === 'text' ? kindOfPieces(pieces) : whole;
}

/** All pieces must be of one kind: "en osaa sanoa, en tiedä". */
function kindOfPieces(pieces: readonly (readonly string[])[]): AnswerKind {
  const kinds = new Set(pieces.map(kindOf));
  const [only] = kinds;
  return kinds.size === 1 && only ? only : 'text';
}

function kindOf(words: readonly string[]): AnswerKind {
  if (words.length > MOST_WORDS || isBareNo(words)) return 'text';
  const said = words.map(withoutSlip).join(' ');
  if (SAME_AS_ABOVE.some(({ pattern }) => pattern.test(said))) return 'sameAsAbove';
  if (NON_ANSWERS.some(({ pattern }) => pattern.test(said))) return 'nonAnswer';
  return 'text';
}

/** It may well answer the question. */
function isBareNo(words: readonly string[]): boolean {
  return words.length === 1 && /^(?:ei|en)$/.test(words[0] ?? '');
}

/** Dashes and question marks say nothing; a smiley or a number does. */
function saysSomethingInSymbols(text: string): boolean {
  return /[\p{N}\p{S}\p{Extended_Pictographic}]/u.test(text.replace(/[+=~^|<>$`´¨]/g, ''));
}

function plainWords(text: string): readonly string[] {
  return text
    .toLowerCase()
    .normalize('NFC')
    .replace(/n\s*\/\s*a\b/g, 'na')
    .replace(/[^\p{L}\p{N}\s]+/gu, ' ')
    .split(/\s+/)
    .filter((word) => word !== '');
}

function withoutSlip(word: string): string {
  if (word.length < SHORTEST_MISTYPED || vocabulary.has(word)) return word;
  for (const known of vocabulary) {
    if (known.length >= SHORTEST_MISTYPED && isOneEditApart(word, known)) return known;
  }
  return word;
}

function wordsOfPatterns(): ReadonlySet<string> {
  const sources = [...NON_ANSWERS, ...SAME_AS_ABOVE].map(({ pattern }) => pattern.source);
  return new Set(sources.flatMap((source) => source.match(/\p{L}{2,}/gu) ?? []));
}
