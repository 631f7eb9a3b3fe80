import { pushTo } from '#shared/base/collections.ts';
import { createSuffixTree, type SuffixTree } from '#shared/language/suffix-tree.ts';

/** One way words end, and when that ending may be taken off. */
export interface EndingRule {
  /** Space-separated. A, O, U stand for a/ä, o/ö, u/y: Finnish vowel harmony. */
  readonly endings: string;
  /** What must stand before the ending; anything, when missing. */
  readonly after?: RegExp;
  /** Letters put in the ending's place; A, O, U as in the ending. */
  readonly leaves?: string;
  /** The fewest letters that must be left, three when missing. */
  readonly min?: number;
  readonly why: string;
}

const FEWEST_LEFT = 3;

/** Endings with the rules that may take them off, in the order they are tried. */
export type EndingTable = SuffixTree<readonly EndingRule[]>;

export function compileEndings(rules: readonly EndingRule[]): EndingTable {
  const byEnding = new Map<string, EndingRule[]>();
  for (const rule of rules) {
    for (const written of rule.endings.split(' ')) {
      for (const harmony of HARMONIES) {
        const ending = harmony(written);
        pushTo(byEnding, ending, { ...rule, leaves: harmony(rule.leaves ?? '') });
        if (ending === written) break;
      }
    }
  }
  return createSuffixTree(byEnding);
}

/** What A, O and U are beside back vowels and beside front ones. */
const HARMONIES: readonly ((written: string) => string)[] = [
  (written) => written.replaceAll('A', 'a').replaceAll('O', 'o').replaceAll('U', 'u'),
  (written) => written.replaceAll('A', 'ä').replaceAll('O', 'ö').replaceAll('U', 'y'),
];

/** The word without each ending that the table lets go, the longest ending first. */
export function strippings(word: string, table: EndingTable): readonly string[] {
  const stems: string[] = [];
  for (const { length, value: rules } of table.endingsOf(word)) {
    const stem = withoutEnding(word.slice(0, -length), rules);
    if (stem !== undefined) stems.push(stem);
  }
  return stems;
}

/** The word without its longest ending that the table lets go; undefined when none fits. */
export function stripEnding(word: string, table: EndingTable): string | undefined {
  for (const { length, value: rules } of table.endingsOf(word)) {
    const stem = withoutEnding(word.slice(0, -length), rules);
    if (stem !== undefined) return stem;
  }
  return undefined;
}

function withoutEnding(rest: string, rules: readonly EndingRule[]): string | undefined {
  const rule = rules.find((each) => fits(rest, each));
  return rule && rest + (rule.leaves ?? '');
}

function fits(rest: string, rule: EndingRule): boolean {
  return rest.length >= (rule.min ?? FEWEST_LEFT) && (!rule.after || rule.after.test(rest));
}
