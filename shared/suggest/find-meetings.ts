import { pushTo } from '#shared/base/collections.ts';
import type { CodebookMatcher } from '#shared/suggest/compile-codebook.ts';
import { isNegated } from '#shared/suggest/negation.ts';
import type { PreparedText } from '#shared/suggest/prepared-text.ts';
import type { Evidence, EvidenceHow } from '#shared/suggest/suggestion.ts';
import type { WordHit } from '#shared/suggest/term-index.ts';
import type { Term } from '#shared/suggest/terms.ts';

/** A term met in the text, from the token `first` to the token `last`. */
export interface Meeting {
  readonly term: Term;
  readonly how: EvidenceHow;
  /** 0…1 */
  readonly weight: number;
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

/** A theme someone says they do not need is still talked about. */
const NEGATED = 0.85;

/** Every place where the text meets the codebook. */
export function findMeetings(prepared: PreparedText, matcher: CodebookMatcher): readonly Meeting[] {
  const meetings: Meeting[] = [];
  const partsOf = new Map<Term, PlacedHit[]>();
  for (const [at, word] of prepared.words.entries()) {
    const { whole, parts } = matcher.hitsOf(word, prepared.language);
    for (const hit of whole) meetings.push(meetingOf([{ hit, at }], prepared));
    for (const hit of parts) pushTo(partsOf, hit.term, { hit, at });
  }
  for (const [term, placed] of partsOf) {
    for (const phrase of phrasesIn(term, placed)) meetings.push(meetingOf(phrase, prepared));
  }
  return meetings;
}

/** The meeting as people are shown it. */
export function evidenceOf(meeting: Meeting, prepared: PreparedText): Evidence {
  const start = prepared.tokens[meeting.first]?.start ?? 0;
  const end = prepared.tokens[meeting.last]?.end ?? prepared.text.length;
  const word = prepared.text.slice(start, end);
  const { text: term, via } = meeting.term;
  return { start, end, word, term, via, how: meeting.how };
}

/** The places where all words of the term stand close together, in any order. */
function phrasesIn(term: Term, placed: readonly PlacedHit[]): readonly (readonly PlacedHit[])[] {
  const reach = term.words.length + LONGEST_GAP;
  const found: (readonly PlacedHit[])[] = [];
  let free = 0;
  for (const first of placed) {
    if (first.at < free) continue;
    const near = placed.filter(({ at }) => at >= first.at && at < first.at + reach);
    const phrase = onePerPart(near, term.words.length);
    if (!phrase) continue;
    found.push(phrase);
    free = Math.max(...phrase.map(({ at }) => at)) + 1;
  }
  return found;
}

/** One hit for each word of the term, each on a token of its own; nothing when a word is missing. */
function onePerPart(placed: readonly PlacedHit[], parts: number): readonly PlacedHit[] | undefined {
  const chosen: PlacedHit[] = [];
  for (let part = 0; part < parts; part += 1) {
    const next = placed.find(
      ({ hit, at }) => hit.part === part && chosen.every((other) => other.at !== at),
    );
    if (!next) return undefined;
    chosen.push(next);
  }
  return chosen.toSorted((left, right) => left.at - right.at);
}

function meetingOf(placed: readonly PlacedHit[], prepared: PreparedText): Meeting {
  const [start] = placed;
  if (!start) throw new Error('a meeting without a word');
  const { term, how } = start.hit;
  const negated = isNegated(prepared.words, start.at, prepared.language) ? NEGATED : 1;
  const strength = Math.min(...placed.map(({ hit }) => hit.strength));
  return {
    term,
    how: placed.length > 1 ? 'phrase' : how,
    weight: term.weight * strength * negated,
    first: start.at,
    last: placed.at(-1)?.at ?? start.at,
  };
}
