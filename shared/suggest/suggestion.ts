import type { Span } from '#shared/domain/coding.ts';
import type { ThemeId } from '#shared/domain/ids.ts';

/** What a theme's words are taken from. */
export interface ThemeWords {
  readonly themeId: ThemeId;
  readonly name: string;
  readonly description: string;
  readonly keywords: readonly string[];
}

/** Which of the codebook's words was met. */
export type EvidenceVia = 'keyword' | 'name' | 'description';

/**
 * How the answer's word met the codebook's:
 * - `same`: letter for letter, case aside;
 * - `inflected`: another form of it;
 * - `compound`: it is the head or the first part of the answer's word;
 * - `phrase`: all its words, in any form, close together;
 * - `near`: of the same root, or one letter apart.
 */
export type EvidenceHow = 'same' | 'inflected' | 'compound' | 'phrase' | 'near';

/** A place in the answer and the codebook's words it met. */
export interface Evidence extends Span {
  /** As written in the answer. */
  readonly word: string;
  /** As written in the codebook. */
  readonly term: string;
  readonly via: EvidenceVia;
  readonly how: EvidenceHow;
}

/** 1 weak, 2 fair, 3 strong: what is shown instead of a percentage while nothing is calibrated. */
export type ConfidenceLevel = 1 | 2 | 3;

/** A theme proposed for a quote. `start`, `end`: the quote, on grapheme boundaries. */
export interface Suggestion extends Span {
  readonly themeId: ThemeId;
  /** 0…1. An order, not a probability. */
  readonly confidence: number;
  readonly level: ConfidenceLevel;
  readonly layer: 'keyword';
  /** In the order of the text; at least one. */
  readonly evidence: readonly Evidence[];
}
