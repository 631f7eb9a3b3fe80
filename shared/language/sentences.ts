import type { Span } from '#shared/domain/coding.ts';
import type { Language } from '#shared/domain/project.ts';
import { graphemeEdges, hasLongGraphemes, widenToEdges } from '#shared/language/graphemes.ts';

/** Abbreviations whose full stop ends no sentence. */
const ABBREVIATIONS: Readonly<Record<Language, RegExp>> = {
  fi: /(?:^|[\s(])(?:esim|ym|yms|mm|ks|kts|n|klo|nro|tms|jne|puh|os|vrt|ts|so|em|mml|alk|krs|v|s|t)\.$/i,
  sv: /(?:^|[\s(])(?:t\.?\s?ex|bl\.?\s?a|m\.?\s?m|m\.?\s?fl|d\.?\s?v\.?\s?s|o\.?\s?s\.?\s?v|ca|kl|tim|resp|nr|tel|jfr|s\.?\s?k|f|n|p\.?\s?g\.?\s?a)\.$/i,
  en: /(?:^|[\s(])(?:e\.?\s?g|i\.?\s?e|etc|vs|approx|mr|mrs|ms|dr|no|st|cf)\.$/i,
};

const ORDINAL_OR_DATE = /(?:^|\s)\d{1,2}\.$/;

const segmenters = new Map<Language, Intl.Segmenter>();

/**
 * The sentences in order, without the white space around them. Together they cover all of the text
 * that is not white space.
 */
export function sentencesOf(text: string, language: Language): readonly Span[] {
  if (isPlainlyOne(text)) return trimmed(text, { start: 0, end: text.length });
  const spans: Span[] = [];
  let start = 0;
  for (const { index, segment } of segmenterOf(language).segment(text)) {
    const end = index + segment.length;
    if (end < text.length && isGlued(text.slice(start, end), text.slice(end), language)) continue;
    spans.push({ start, end });
    start = end;
  }
  return onGraphemes(text, spans).flatMap((span) => trimmed(text, span));
}

/** What could end a sentence before the last word. A full stop before a small letter ends none. */
const INNER_END = /(?!\.\p{Zs}+\p{Ll})[^\p{L}\p{M}\p{N}\p{Zs},;:'’"”()/&%+*=-][\s\S]*\S/u;

/** Most short answers: a sentence by a glance, without a look at Unicode's rules. */
function isPlainlyOne(text: string): boolean {
  return !INNER_END.test(text.trimEnd().replace(/(?<=\S)[.!?]$/, ''));
}

function segmenterOf(language: Language): Intl.Segmenter {
  const segmenter =
    segmenters.get(language) ?? new Intl.Segmenter(language, { granularity: 'sentence' });
  segmenters.set(language, segmenter);
  return segmenter;
}

/** Longer than every abbreviation and date, with the space before it. */
const LONGEST_TAIL = 24;

/** A line break always parts; an abbreviation or a number before more of the sentence never does. */
function isGlued(sentence: string, rest: string, language: Language): boolean {
  const words = sentence.trimEnd();
  if (!words.endsWith('.') || sentence.includes('\n', words.length)) return false;
  const tail = words.slice(-LONGEST_TAIL);
  if (ABBREVIATIONS[language].test(tail)) return true;
  return ORDINAL_OR_DATE.test(tail) && /^\p{Ll}/u.test(rest);
}

/** A sentence break inside a grapheme, where Unicode's two rules differ, is no break. */
function onGraphemes(text: string, spans: readonly Span[]): readonly Span[] {
  if (!hasLongGraphemes(text)) return spans;
  const edges = graphemeEdges(text);
  const whole: Span[] = [];
  let start = 0;
  for (const { end } of spans) {
    if (!edges.has(end)) continue;
    whole.push({ start, end });
    start = end;
  }
  return whole;
}

function trimmed(text: string, span: Span): readonly Span[] {
  const written = text.slice(span.start, span.end);
  const start = span.start + written.length - written.trimStart().length;
  const end = span.start + written.trimEnd().length;
  if (start >= end) return [];
  if (!hasLongGraphemes(written)) return [{ start, end }];
  const whole = widenToEdges({ start, end }, graphemeEdges(text));
  return [whole];
}
