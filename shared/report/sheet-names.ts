import { lastEdge } from '#shared/report/cell-limit.ts';
import { cleanText } from '#shared/report/clean-text.ts';

const LONGEST = 31;

/**
 * Names that Excel takes: 1–31 units, none of []:*?/\, no apostrophe at an end, not its own word
 * "History", and no two alike but for case. A number tells apart what became the same.
 */
export function sheetNames(wanted: readonly string[]): readonly string[] {
  const taken = new Set<string>();
  return wanted.map((each) => {
    const name = free(clean(each), taken);
    taken.add(name.toLowerCase());
    return name;
  });
}

function clean(name: string): string {
  const bare = cleanText(name)
    .replaceAll(/[[\]:*?/\\\s]+/g, ' ')
    .trim()
    .replaceAll(/^'+|'+$/g, '');
  const short = shortened(bare, LONGEST);
  return short === '' || short.toLowerCase() === 'history' ? `${short}_` : short;
}

function free(name: string, taken: ReadonlySet<string>): string {
  let candidate = name;
  for (let number = 2; taken.has(candidate.toLowerCase()); number += 1) {
    const ending = ` ${number}`;
    candidate = shortened(name, LONGEST - ending.length) + ending;
  }
  return candidate;
}

function shortened(name: string, limit: number): string {
  if (name.length <= limit) return name;
  return name.slice(0, lastEdge(name, limit)).trim().replace(/'+$/, '');
}
