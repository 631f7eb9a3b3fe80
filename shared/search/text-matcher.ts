import type { Span } from '#shared/domain/coding.ts';
import { fail, ok, type Result } from '#shared/base/result.ts';

/** Finds something in a text as it is written, not in its words. */
export interface TextMatcher {
  isIn(text: string): boolean;
  /** Where it is, in order; places of no length left out. */
  spansIn(text: string): readonly Span[];
}

/** Makes a matcher of a regular expression; fails with the engine's own words where it is none. */
export type CompileRegex = (source: string) => Result<TextMatcher, string>;

/**
 * Regular expressions as RE2 has them (Cox 2010, "Regular expression matching in the wild"): their
 * time is linear in the text's length whatever they are, at the price of look-around and of
 * references back. Capital and small letters are one; `\w` takes letters of every language.
 * The engine is loaded only when asked for.
 */
export async function loadRegex(): Promise<CompileRegex> {
  const { RE2JS } = await import('re2js');
  return (source) => {
    try {
      const regex = RE2JS.compile(withAllLetters(source), RE2JS.CASE_INSENSITIVE | RE2JS.MULTILINE);
      return ok({
        isIn: (text) => regex.test(text),
        spansIn: (text) =>
          [...regex.matchAll(text)]
            .map(({ index = 0, 0: { length } }) => ({ start: index, end: index + length }))
            .filter(({ start, end }) => start < end),
      });
    } catch (error) {
      return fail(whatIsWrong(error));
    }
  };
}

/** The engine's message without the expression, to which ours was added. */
function whatIsWrong(error: unknown): string {
  const message = error instanceof Error ? error.message : String(error);
  return message.replace('error parsing regexp: ', '').replace(/: `.*`$/s, '');
}

/** Signs that are no words, as they are. @param signs in lower case. */
export function signsMatcher(signs: string): TextMatcher {
  return {
    isIn: (text) => text.toLowerCase().includes(signs),
    spansIn(text) {
      const lower = text.toLowerCase();
      // A letter whose small form is longer would shift what follows it: then nothing is marked.
      if (lower.length !== text.length) return [];
      const spans: Span[] = [];
      for (let at = lower.indexOf(signs); at !== -1; at = lower.indexOf(signs, at + signs.length))
        spans.push({ start: at, end: at + signs.length });
      return spans;
    },
  };
}

/** RE2 means only a–z by `\w`; a person who writes it means letters. */
function withAllLetters(source: string): string {
  let isInClass = false;
  return source.replaceAll(/\\.|[[\]]/gsu, (part) => {
    if (part === '[') isInClass = true;
    else if (part === ']') isInClass = false;
    else if (part === '\\w') return isInClass ? LETTERS : `[${LETTERS}]`;
    else if (part === '\\W' && !isInClass) return `[^${LETTERS}]`;
    return part;
  });
}

const LETTERS = String.raw`\p{L}\p{M}\p{N}_`;
