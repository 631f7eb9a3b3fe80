import type { HeaderRows } from '#shared/tables/header-rows.ts';
import { noneNormalised, normaliseText } from '#shared/tables/normalise.ts';

const LONGEST_TITLE = 5000;
/** LimeSurvey's "G01Q02. What …" and "Q2[SQ001]. What …": a code, a full stop, the text. */
const CODE = /^[A-Za-z]\w*(?:\[[^\]]*\])*\.\s+(?=\S)/;
/** With a digit in the code, so that a heading such as "Esim. hinta" is none. */
const NUMBERED_CODE = /^(?=[^.\s]*\d)[A-Za-z]\w*(?:\[[^\]]*\])*\.\s+(?=\S)/;

/** The columns' titles: the question's text where the headings have one, else its code. */
export function columnTitles(
  rows: readonly (readonly string[])[],
  headerRows: HeaderRows,
  width: number,
): string[] {
  const [first = [], second = []] = rows.slice(0, headerRows);
  const heads = Array.from({ length: width }, (_each, at) => cleanTitle(first[at] ?? ''));
  if (headerRows === 1) return withoutCodes(heads);
  const texts = heads.map((_each, at) => cleanTitle(second[at] ?? ''));
  return isSubheadings(texts)
    ? joinedTitles(heads, texts)
    : texts.map((text, at) => textOrCode(text, heads[at] ?? ''));
}

function textOrCode(text: string, code: string): string {
  return text === '' || text.startsWith('{') ? code : text;
}

/** Where the lower row only says what kind of answer, or which option, the question is above it. */
function isSubheadings(texts: readonly string[]): boolean {
  return texts.some((text) => /^(?:open-ended response|avoin vastaus|öppet svar)$/i.test(text));
}

/** A question over several columns is written above the first of them only. */
function joinedTitles(heads: readonly string[], texts: readonly string[]): string[] {
  let question = '';
  return texts.map((text, at) => {
    question = heads[at] || question;
    const isKind =
      /^(?:open-ended response|response|avoin vastaus|vastaus|öppet svar|svar)?$/i.test(text);
    return isKind ? question : `${question}: ${text}`;
  });
}

/** Once a few headings are surely coded, the tool's own columns ("id. Response ID") are too. */
function withoutCodes(heads: readonly string[]): string[] {
  const coded = heads.filter((head) => NUMBERED_CODE.test(head)).length;
  const isCoded = coded >= 3 || coded * 2 >= heads.length;
  return isCoded ? heads.map((head) => head.replace(CODE, '')) : [...heads];
}

/** One line, no mark-up that a survey tool left in its question, no longer than a title may be. */
function cleanTitle(cell: string): string {
  const text = normaliseText(cell, noneNormalised()).replaceAll(
    /<\/?(?:p|b|i|u|em|strong|span|div|br|font|a|h\d)(?:\s[^<>]*)?\/?>/gi,
    ' ',
  );
  return text
    .replaceAll(/[\s\u00A0]+/g, ' ')
    .trim()
    .slice(0, LONGEST_TITLE)
    .trim();
}
