/** One way words end, and when that ending may be taken off. */
export interface EndingRule {
  /** Space-separated. A, O, U stand for a/ä, o/ö, u/y: Finnish vowel harmony. */
  readonly endings: string;
  /** What must stand before the ending; anything, when missing. */
  readonly after?: RegExp;
  /** Letters put in the ending's place. */
  readonly leaves?: string;
  /** The fewest letters that must be left, three when missing. */
  readonly min?: number;
  readonly why: string;
}

const FEWEST_LEFT = 3;

export interface EndingTable {
  readonly byEnding: ReadonlyMap<string, readonly EndingRule[]>;
  readonly longest: number;
}

export function compileEndings(rules: readonly EndingRule[]): EndingTable {
  const byEnding = new Map<string, EndingRule[]>();
  for (const rule of rules) {
    for (const ending of rule.endings.split(' ').flatMap(inBothHarmonies)) {
      byEnding.set(ending, [...(byEnding.get(ending) ?? []), rule]);
    }
  }
  return { byEnding, longest: Math.max(...[...byEnding.keys()].map((ending) => ending.length)) };
}

function inBothHarmonies(ending: string): readonly string[] {
  const back = ending.replaceAll('A', 'a').replaceAll('O', 'o').replaceAll('U', 'u');
  const front = ending.replaceAll('A', 'ä').replaceAll('O', 'ö').replaceAll('U', 'y');
  return back === front ? [back] : [back, front];
}

/** The word without each ending that the table lets go, the longest ending first. */
export function strippings(word: string, table: EndingTable): readonly string[] {
  const stems: string[] = [];
  for (let length = Math.min(table.longest, word.length - 1); length > 0; length -= 1) {
    const rest = word.slice(0, -length);
    const rule = table.byEnding.get(word.slice(-length))?.find((each) => fits(rest, each));
    if (rule) stems.push(rest + (rule.leaves ?? ''));
  }
  return stems;
}

/** The word without its longest ending that the table lets go; undefined when none fits. */
export function stripEnding(word: string, table: EndingTable): string | undefined {
  return strippings(word, table)[0];
}

function fits(rest: string, rule: EndingRule): boolean {
  return rest.length >= (rule.min ?? FEWEST_LEFT) && (!rule.after || rule.after.test(rest));
}
