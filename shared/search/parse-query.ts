import { tokensOf } from '#shared/language/tokens.ts';
import type { Clause, Query, Term, WordPattern } from '#shared/search/query.ts';

/** What is typed or pasted past this is not read. */
const LONGEST = 1000;

/**
 * One piece of a query: what it excludes by, whether it is exact, and a phrase in quotation marks
 * of any kind, a regular expression up to a slash that ends the piece, a bar, or a run of letters.
 */
const PIECE =
  /(?<not>-(?=[^\s|]))?(?:\/(?<regex>(?:[^/\\]|\\.)+)\/(?=[\s|]|$)|(?<exact>=)?(?:["“”„»«](?<phrase>[^"“”„»«]*)(?:["“”„»«]|$)|(?<bar>\|)|(?<word>[^\s|"“”„»«]+)))/gu;

/** "or" between words in the three languages: in capitals, since the words themselves are searched. */
const OR = new Set(['OR', 'TAI', 'ELLER']);

/**
 * Reads what was typed in the find box; everything can be read, whatever it is.
 *
 * `words` in any form · `"a phrase"` · `word*` · `=exact`, `="exact phrase"` · `/regex/` ·
 * `-without` · `one | other`
 */
export function parseQuery(text: string): Query {
  const clauses: Clause[] = [];
  let isAlternative = false;
  for (const { groups = {} } of text.slice(0, LONGEST).normalize('NFC').matchAll(PIECE)) {
    if (groups['bar'] !== undefined || OR.has(groups['word'] ?? '')) {
      isAlternative = clauses.length > 0;
      continue;
    }
    const term = termOf(groups);
    if (!term) continue;
    const before = isAlternative ? clauses.pop() : undefined;
    clauses.push({
      any: [...(before?.any ?? []), term],
      not: before?.not ?? ('not' in groups && groups['not'] !== undefined),
    });
    isAlternative = false;
  }
  return clauses;
}

function termOf(groups: Readonly<Record<string, string | undefined>>): Term | undefined {
  if (groups['regex'] !== undefined) return { kind: 'regex', source: groups['regex'] };
  const text = (groups['phrase'] ?? groups['word'] ?? '').trim();
  if (text === '') return undefined;
  const words = wordsIn(text, groups['exact'] !== undefined);
  return words.length > 0 ? { kind: 'words', words } : { kind: 'signs', text: text.toLowerCase() };
}

/** A star stands for letters of the word that it touches; alone it says nothing. */
function wordsIn(text: string, isExact: boolean): readonly WordPattern[] {
  return text.split(/\s+/).flatMap((part): readonly WordPattern[] => {
    const pattern = part.replaceAll(/^[^\p{L}\p{N}*]+|[^\p{L}\p{N}*]+$/gu, '').toLowerCase();
    if (pattern.includes('*'))
      return /[\p{L}\p{N}]/u.test(pattern) ? [{ kind: 'pattern', word: pattern }] : [];
    return tokensOf(part).map(({ text: word }) => ({
      kind: isExact ? 'exact' : 'form',
      word: word.toLowerCase(),
    }));
  });
}
