import type { Span } from '#shared/domain/coding.ts';
import type { Language } from '#shared/domain/project.ts';
import { tokensOf } from '#shared/language/tokens.ts';
import {
  extendByWord,
  moveByWord,
  selectSentence,
  type WordSelection,
} from '#renderer/features/code/desk/words.ts';

/** A key of the answers; Shift is held from one shifted key to the next. */
export interface SelectionKey {
  readonly key: 'ArrowLeft' | 'ArrowRight' | 's';
  readonly isShifted: boolean;
}

interface Way {
  readonly selection: WordSelection | undefined;
  readonly keys: readonly SelectionKey[];
  /** Presses so far: going down with Shift is one. */
  readonly presses: number;
}

/** Further than this nobody would go key by key. */
const MOST_KEYS = 60;

/** Whether both ends of a span are at most a word from where they should be. */
export function isWithinWord(text: string, span: Span, wanted: Span): boolean {
  const words = tokensOf(text);
  const first = (each: Span) => words.findIndex(({ end }) => end > each.start);
  const last = (each: Span) => words.findLastIndex(({ start }) => start < each.end);
  return Math.abs(first(span) - first(wanted)) <= 1 && Math.abs(last(span) - last(wanted)) <= 1;
}

/**
 * The fewest presses from no selection to one whose ends are within a word of the wanted span: a
 * search over what each key does, the nearest first (Dijkstra 1959, every press costing one).
 */
export function planSelection(
  text: string,
  language: Language,
  wanted: Span,
): readonly SelectionKey[] {
  const byPresses: Way[][] = [[{ selection: undefined, keys: [], presses: 0 }]];
  const seen = new Set<string>();
  for (let presses = 0; presses <= MOST_KEYS; presses += 1) {
    for (const way of byPresses[presses] ?? []) {
      const { selection } = way;
      if (selection && isWithinWord(text, selection, wanted)) return way.keys;
      const name = JSON.stringify([selection, isHeld(way)]);
      if (seen.has(name)) continue;
      seen.add(name);
      for (const next of waysOn(text, language, way)) (byPresses[next.presses] ??= []).push(next);
    }
  }
  throw new Error(`No keys select ${text.slice(wanted.start, wanted.end)}`);
}

function waysOn(text: string, language: Language, from: Way): readonly Way[] {
  const { selection } = from;
  return [
    onward(from, 'ArrowRight', moveByWord(text, selection, 'right')),
    onward(from, 'ArrowLeft', moveByWord(text, selection, 'left')),
    onward(from, 'ArrowRight', extendByWord(text, selection, 'right'), true),
    onward(from, 'ArrowLeft', extendByWord(text, selection, 'left'), true),
    onward(from, 's', selectSentence(text, language, selection)),
  ];
}

function onward(
  from: Way,
  key: SelectionKey['key'],
  selection: WordSelection | undefined,
  isShifted = false,
): Way {
  const presses = from.presses + (isShifted && !isHeld(from) ? 2 : 1);
  return { selection, keys: [...from.keys, { key, isShifted }], presses };
}

function isHeld({ keys }: Way): boolean {
  return keys.at(-1)?.isShifted ?? false;
}
