import type { Language } from '#shared/domain/project.ts';
import { isNegation } from '#shared/language/negation.ts';
import { tokensOf } from '#shared/language/tokens.ts';

/** A text without what does not make it another: case of letters, punctuation, spaces. */
export function normalText(text: string): string {
  const words = tokensOf(text).map((token) => token.text.toLowerCase());
  return words.length > 0 ? words.join(' ') : text.trim();
}

/** How many words of a normal text turn its meaning. */
export function negationsIn(normal: string, language: Language): number {
  return normal.split(' ').filter((word) => isNegation(word, language)).length;
}

/** The numbers in a normal text, in their order. */
export function numbersIn(normal: string): string {
  return (normal.match(/\d[\d.,:]*/g) ?? []).join(' ');
}
