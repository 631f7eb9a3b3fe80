import type { Span } from '#shared/domain/coding.ts';
import { graphemeEdges, hasLongGraphemes, widenToEdges } from '#shared/language/graphemes.ts';
import { sentencesOf } from '#shared/language/sentences.ts';
import type { PreparedText } from '#shared/suggest/prepared-text.ts';
import type { Meeting } from '#shared/suggest/find-meetings.ts';

/** A sentence up to this many words is quoted whole. */
const LONGEST_SENTENCE = 30;

/** A clause shorter than this, outside a list, says too little alone. */
const SHORTEST_CLAUSE = 3;

/** Up to this many words on average, pieces between commas are items of a list. */
const LONGEST_ITEM = 3;

/** What parts the pieces of a sentence; "och", "and" and "ja" part the items of a list. */
const PIECE_BREAK = /[,;:()–—\n]\s*|\s[-•]\s+/g;
const ITEM_BREAK = /[,;\n•]\s*|\s-\s+|\s+(?:ja|sekä|tai|och|samt|eller|and|or|&)\s+/giu;

/** Quotes around the words met in one text. Sentences are found once, when first asked for. */
export interface QuoteProposer {
  /** The sentence, the clause or the list item where the words met weigh most. */
  quoteFor(meetings: readonly Meeting[]): Span;
}

export function createQuoteProposer(prepared: PreparedText): QuoteProposer {
  let sentences: readonly Sentence[] | undefined;
  return {
    quoteFor(meetings) {
      sentences ??= readSentences(prepared);
      const sentence = heaviest(sentences, meetings, prepared);
      if (!sentence) return { start: 0, end: prepared.text.length };
      return onGraphemes(narrowed(sentence, meetings, prepared), prepared.text);
    },
  };
}

/** A sentence, and the smaller pieces of it that may be quoted. */
interface Sentence extends Span {
  readonly pieces: readonly Span[];
  /** A piece is only quoted with so many words. */
  readonly fewest: number;
}

function readSentences(prepared: PreparedText): readonly Sentence[] {
  const { text, language } = prepared;
  return sentencesOf(text, language).map((span) => {
    const { start, end } = span;
    const words = wordsIn(span, prepared);
    const items = listItems(span, words, text);
    if (items.length > 0) return { start, end, pieces: items, fewest: 0 };
    const pieces = words > LONGEST_SENTENCE ? piecesOf(span, PIECE_BREAK, text) : [];
    return { start, end, pieces, fewest: SHORTEST_CLAUSE };
  });
}

/** A mark may lean on the space that parts two pieces. */
function onGraphemes(span: Span, text: string): Span {
  return hasLongGraphemes(text) ? widenToEdges(span, graphemeEdges(text)) : span;
}

function narrowed(
  { start, end, pieces, fewest }: Sentence,
  meetings: readonly Meeting[],
  prepared: PreparedText,
): Span {
  const piece = pieces.length > 0 ? heaviest(pieces, meetings, prepared) : undefined;
  return piece && wordsIn(piece, prepared) >= fewest ? piece : { start, end };
}

/** "peer support, cafés and trips": three short items or more, some of them parted by commas. */
function listItems(sentence: Span, words: number, text: string): readonly Span[] {
  const commas = text.slice(sentence.start, sentence.end).match(/[,;\n•]/g)?.length ?? 0;
  if (commas === 0 || words > (commas + 2) * 2 * LONGEST_ITEM) return [];
  const items = piecesOf(sentence, ITEM_BREAK, text);
  return items.length >= 3 && words / items.length <= LONGEST_ITEM ? items : [];
}

function piecesOf(span: Span, breaks: RegExp, text: string): readonly Span[] {
  const pieces: Span[] = [];
  let start = span.start;
  for (const match of text.slice(span.start, span.end).matchAll(breaks)) {
    const at = span.start + match.index;
    if (at > start) pieces.push({ start, end: at });
    start = at + match[0].length;
  }
  if (start < span.end) pieces.push({ start, end: span.end });
  return pieces.map((piece) => ({ start: piece.start, end: withoutFullStop(piece, text) }));
}

function withoutFullStop(piece: Span, text: string): number {
  const written = text.slice(piece.start, piece.end);
  return piece.start + written.replace(/[\s.]+$/, '').length;
}

function wordsIn(span: Span, { tokens }: PreparedText): number {
  let words = 0;
  for (const { start, end } of tokens) if (start >= span.start && end <= span.end) words += 1;
  return words;
}

/** The span in which the words met weigh most; the earlier of equals; nothing when they are in none. */
function heaviest<Place extends Span>(
  spans: readonly Place[],
  meetings: readonly Meeting[],
  { tokens }: PreparedText,
): Place | undefined {
  let best: Place | undefined;
  let most = 0;
  for (const span of spans) {
    let weight = 0;
    for (const meeting of meetings) {
      const start = tokens[meeting.first]?.start ?? -1;
      const end = tokens[meeting.last]?.end ?? Infinity;
      if (start >= span.start && end <= span.end) weight += meeting.weight;
    }
    if (weight > most) [best, most] = [span, weight];
  }
  return best;
}
