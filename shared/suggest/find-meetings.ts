import { pushTo } from '#shared/base/collections.ts';
import type { CodebookMatcher } from '#shared/suggest/compile-codebook.ts';
import type { PreparedText } from '#shared/suggest/prepared-text.ts';
import type { Evidence, EvidenceHow } from '#shared/suggest/suggestion.ts';
import type { WordHit } from '#shared/suggest/term-index.ts';
import type { WeighedTerm } from '#shared/suggest/weigh-terms.ts';

/** A term met in the text, from the token `first` to the token `last`. */
export interface Meeting {
  readonly term: WeighedTerm;
  readonly how: EvidenceHow;
  /** 0…1 */
  readonly weight: number;
  /** Surely the term's own words, and rare ones. */
  readonly isTelling: boolean;
  readonly first: number;
  readonly last: number;
}

interface PlacedHit {
  readonly hit: WordHit;
  /** The token's place in the text. */
  readonly at: number;
}

/** Words between the words of a phrase. */
const LONGEST_GAP = 2;

/** From this strength, what was met is the term itself and not only a relative. */
const SURE = 0.9;

/** A theme someone says they do not need is still talked about: fairly, not strongly. */
const NEGATED = 0.8;

/** How many words a negation reaches forward. */
const NEGATION_REACH = 3;

/** Every place where the text meets the codebook. */
export function findMeetings(prepared: PreparedText, matcher: CodebookMatcher): readonly Meeting[] {
  const meetings: Meeting[] = [];
  const negations: number[] = [];
  const partsOf = new Map<WeighedTerm, PlacedHit[]>();
  prepared.words.forEach((word, at) => {
    const { whole, parts, isNegation } = matcher.hitsOf(word);
    for (const hit of whole) meetings.push(wordMeeting({ hit, at }, isNegated(at, negations)));
    for (const hit of parts) pushTo(partsOf, hit.term, { hit, at });
    if (isNegation) negations.push(at);
  });
  for (const [term, placed] of partsOf) {
    if (placed.length < term.words.length) continue;
    for (const phrase of phrasesIn(term, placed, prepared))
      meetings.push(phraseMeeting(phrase, negations));
  }
  return meetings;
}

/** Whether one of the few words before the one at `at` negates. */
function isNegated(at: number, negations: readonly number[]): boolean {
  return negations.some((negation) => negation < at && negation >= at - NEGATION_REACH);
}

/** The meeting as people are shown it. */
export function evidenceOf(meeting: Meeting, prepared: PreparedText): Evidence {
  const start = prepared.tokens[meeting.first]?.start ?? 0;
  const end = prepared.tokens[meeting.last]?.end ?? prepared.text.length;
  const word = prepared.text.slice(start, end);
  const { text: term, via } = meeting.term;
  return { start, end, word, term, via, how: meeting.how };
}

/** The places where all words of the term stand close together in a sentence, in any order. */
function phrasesIn(
  term: WeighedTerm,
  placed: readonly PlacedHit[],
  prepared: PreparedText,
): readonly (readonly PlacedHit[])[] {
  const reach = term.words.length + LONGEST_GAP;
  const found: (readonly PlacedHit[])[] = [];
  let free = 0;
  for (const first of placed) {
    if (first.at < free) continue;
    const last = lastBeforeStop(first.at, first.at + reach - 1, prepared);
    const near = placed.filter(({ at }) => at >= first.at && at <= last);
    const phrase = onePerPart(near, term.words.length);
    if (!phrase) continue;
    found.push(phrase);
    free = Math.max(...phrase.map(({ at }) => at)) + 1;
  }
  return found;
}

/** The last token from `first` to `last` with no full stop or the like between it and the first. */
function lastBeforeStop(first: number, last: number, { text, tokens }: PreparedText): number {
  for (let at = first; at < last; at += 1) {
    const between = text.slice(tokens[at]?.end, tokens[at + 1]?.start);
    if (/[.!?\n]/.test(between)) return at;
  }
  return last;
}

/**
 * One hit for each word of the term; nothing when a word is missing. Each is on a token of its own,
 * but for parts of one compound ("matalankynnyksen").
 */
function onePerPart(placed: readonly PlacedHit[], parts: number): readonly PlacedHit[] | undefined {
  const chosen: PlacedHit[] = [];
  for (let part = 0; part < parts; part += 1) {
    const next = placed.find(
      (each) => each.hit.part === part && chosen.every((other) => areApart(each, other)),
    );
    if (!next) return undefined;
    chosen.push(next);
  }
  return chosen.toSorted((left, right) => left.at - right.at);
}

function areApart(left: PlacedHit, right: PlacedHit): boolean {
  return left.at !== right.at || (left.hit.how === 'compound' && right.hit.how === 'compound');
}

/** A word alone of a longer keyword is near it, however exactly it is written. */
function wordMeeting({ hit, at }: PlacedHit, negated: boolean): Meeting {
  const { term, strength } = hit;
  return {
    term,
    how: term.isPart ? 'near' : hit.how,
    weight: term.weight * strength * (negated ? NEGATED : 1),
    isTelling: term.isRare && strength >= SURE,
    first: at,
    last: at,
  };
}

function phraseMeeting(placed: readonly PlacedHit[], negations: readonly number[]): Meeting {
  const [start] = placed;
  const last = placed.at(-1);
  if (!start || !last) throw new Error('a meeting without a word');
  const strength = Math.min(...placed.map(({ hit }) => hit.strength));
  const meeting = wordMeeting(
    { hit: { ...start.hit, strength }, at: start.at },
    isNegated(start.at, negations),
  );
  return { ...meeting, how: 'phrase', last: last.at };
}
