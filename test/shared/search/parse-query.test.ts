import { describe, expect, it } from 'vitest';
import { parseQuery } from '#shared/search/parse-query.ts';
import type { Term } from '#shared/search/query.ts';

/** A query as short text: kinds by a sign before the word, alternatives by a bar. */
function shown(text: string): readonly string[] {
  return parseQuery(text).map(({ any, not }) => (not ? 'not ' : '') + any.map(term).join('|'));
}

function term(each: Term): string {
  if (each.kind === 'regex') return `regex ${each.source}`;
  if (each.kind === 'signs') return `signs ${each.text}`;
  const signs = { form: '', exact: '=', pattern: '' };
  return each.words.map(({ kind, word }) => signs[kind] + word).join('+');
}

describe('a query', () => {
  it.each([
    ['', []],
    ['   ', []],
    ['Tuki apu', ['tuki', 'apu']],
    ['"matala kynnys" tuki', ['matala+kynnys', 'tuki']],
    ['”matala kynnys” «låg tröskel»', ['matala+kynnys', 'låg+tröskel']],
    ['lapsi* *tuki l*s', ['lapsi*', '*tuki', 'l*s']],
    ['"lapsi* tuki"', ['lapsi*+tuki']],
    ['=Tuen ="juuri näin"', ['=tuen', '=juuri+=näin']],
    ['-jono -"pitkä jono"', ['not jono', 'not pitkä+jono']],
    ['äiti | isä', ['äiti|isä']],
    ['äiti|isä OR vaari TAI mummo apu', ['äiti|isä|vaari|mummo', 'apu']],
    ['/klo \\d+/ tuki', ['regex klo \\d+', 'tuki']],
    ['-/a\\/b/', ['not regex a\\/b']],
    ['ja/tai', ['ja+tai']],
    ['/kesken', ['kesken']],
    ['EU-maissa klo 12.30', ['eu-maissa', 'klo', '12.30']],
    ['? :)', ['signs ?', 'signs :)']],
    ['😀', ['signs 😀']],
    ['- * "" =', ['signs -', 'signs *', 'signs =']],
    ['"avoin lainaus', ['avoin+lainaus']],
    ['| apu', ['apu']],
  ])('%j is read as %j', (text, clauses) => {
    expect(shown(text)).toEqual(clauses);
  });

  it('meets letters however they are composed', () => {
    expect(shown('a\u0308iti')).toEqual(['äiti']);
  });

  it('is read in time however long it is', () => {
    const start = performance.now();
    for (const text of [
      '"'.repeat(50_000),
      '/'.repeat(50_000),
      'a-'.repeat(50_000),
      '\\/'.repeat(50_000),
    ])
      parseQuery(text);
    expect(performance.now() - start).toBeLessThan(1000);
  });
});
