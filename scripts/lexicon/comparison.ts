import { KIND } from '#shared/language/finnish/stem-kinds.ts';
import { isVowel } from '#scripts/lexicon/gradation.ts';
import type { StemList } from '#scripts/lexicon/stem.ts';

/**
 * The stems of comparison, over the weak stems found so far: "halpa" → "halve-mpi", "halv-in".
 * `isMore`: whether there is a comparative.
 */
export function addComparison(stems: StemList, { isMore }: { readonly isMore: boolean }): void {
  for (const { text, kind, isDoubtful } of stems.stems()) {
    if ((kind & KIND.weak) === 0) continue;
    const isTwoSyllables = (text.match(/[aeiouyäö]+/g)?.length ?? 0) === 2;
    const compared = isTwoSyllables ? text.replace(/(?<=[^aeiouyäö])[aä]$/, 'e') : text;
    if (isMore) stems.add(KIND.comparative, compared, isDoubtful);
    stems.add(KIND.superlative, superlative(text), isDoubtful);
    stems.add(KIND.manner, text, isDoubtful);
  }
}

function superlative(weak: string): string {
  const short = isVowel(weak.at(-2)) && weak.at(-1) === weak.at(-2) ? weak.slice(0, -1) : weak;
  if (short.endsWith('i')) return `${short.slice(0, -1)}e`;
  if (short !== weak) return short;
  return weak.replace(/[aäe]$/, '');
}
