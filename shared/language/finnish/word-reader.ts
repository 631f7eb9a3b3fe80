import type { Candidate } from '#shared/language/candidate.ts';
import {
  standsAfter,
  type Ending,
  type EndingTable,
} from '#shared/language/finnish/ending-table.ts';
import { baseForm, type FinnishLexicon, type Reading } from '#shared/language/finnish/lexicon.ts';
import { KIND } from '#shared/language/finnish/stem-kinds.ts';

/** Reads letters as a word, or as several words in one. */
export interface WordReader {
  /**
   * What the letters may be: a stem of the lexicon with its ending, else up to `parts` words in one,
   * each before the last in its base form, its genitive or the -s of -nen words.
   */
  read(letters: string, parts: number): readonly Candidate[];
}

const COST = { part: 3, furtherPart: 1, inflectedPart: 0.3, shortHead: 3, shortPart: 1 } as const;
const SHORTEST_PART = 3;
const SHORTEST_HEAD = 3;

/** Ends of words that are kept with what they are: a survey's compounds end in the same ones. */
const KEPT_HEADS = 50_000;

export function createWordReader(lexicon: FinnishLexicon, endings: EndingTable): WordReader {
  const keptByParts: Map<string, readonly Candidate[]>[] = [];
  const longestEnding = Math.max(...Array.from(endings.keys(), ({ length }) => length));
  const headOf = (letters: string, parts: number): readonly Candidate[] => {
    const kept = (keptByParts[parts] ??= new Map<string, readonly Candidate[]>());
    const known = kept.get(letters);
    if (known) return known;
    if (kept.size >= KEPT_HEADS) kept.clear();
    const found = reading(letters, parts, COST.furtherPart);
    kept.set(letters, found);
    return found;
  };
  const reading = (letters: string, parts: number, ofPart: number): readonly Candidate[] => {
    const best: Costed<string>[] = [];
    const firstParts: Costed<number>[] = [];
    let last = -1;
    let fitting: readonly Ending[] | undefined;
    lexicon.walk(letters, (end, each) => {
      if (end !== last)
        fitting =
          letters.length - end > longestEnding ? undefined : endings.get(letters.slice(end));
      last = end;
      if (fitting) noteReading(letters, end, each, fitting, best);
      if (parts > 1 && end < letters.length) noteFirstPart(letters, end, each, firstParts);
    });
    if (best.length === 0)
      for (const { of: end, cost } of firstParts) {
        if (letters.length - end < SHORTEST_HEAD || end < SHORTEST_PART) continue;
        const first = letters.slice(0, end);
        for (const head of headOf(letters.slice(end), parts - 1)) {
          const short = head.lemma.length < 4 ? COST.shortHead : 0;
          note(best, first + head.lemma, ofPart + cost + short + head.cost);
        }
      }
    return best.map(({ of, cost }) => ({ lemma: of, cost }));
  };
  return {
    read: (letters, parts) =>
      parts === 1 ? headOf(letters, parts) : reading(letters, parts, COST.part),
  };
}

/** What something costs at its cheapest. Few at a time: a list is quicker than a map. */
interface Costed<Of> {
  readonly of: Of;
  cost: number;
}

function noteReading(
  letters: string,
  end: number,
  reading: Reading,
  fitting: readonly Ending[],
  best: Costed<string>[],
): void {
  for (const { kinds, after, cost, makes } of fitting) {
    if ((kinds & reading.kinds) === 0 || !standsAfter(letters, end, after)) continue;
    const lemma = makes === '' ? baseForm(letters, end, reading) : letters.slice(0, end) + makes;
    note(best, lemma, reading.cost + cost);
  }
}

/** Where a first part may end, and what it costs. */
function noteFirstPart(
  letters: string,
  end: number,
  { kinds, cut, append, cost }: Reading,
  ends: Costed<number>[],
): void {
  const short = end < 4 ? COST.shortPart : 0;
  if ((kinds & KIND.base) !== 0 && cut === 0 && append === '') note(ends, end, cost + short);
  const inflected = cost + short + COST.inflectedPart;
  if ((kinds & KIND.consonant) !== 0 && append === 'nen') note(ends, end, inflected);
  for (const { of, ending } of GENITIVES)
    if ((kinds & of) !== 0 && letters.startsWith(ending, end))
      note(ends, end + ending.length, inflected);
}

const GENITIVES = [
  { of: KIND.weak, ending: 'n' },
  { of: KIND.pluralJ | KIND.strongPlural, ending: 'en' },
  { of: KIND.strongPlural, ending: 'den' },
  { of: KIND.consonant, ending: 'ten' },
] as const;

function note<Of>(best: Costed<Of>[], of: Of, cost: number): void {
  const known = best.find((each) => each.of === of);
  if (!known) best.push({ of, cost });
  else if (cost < known.cost) known.cost = cost;
}
