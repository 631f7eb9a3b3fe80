import { cleanText } from '#shared/report/clean-text.ts';

const MARKUP = new Map([
  ['&', '&amp;'],
  ['<', '&lt;'],
  ['>', '&gt;'],
  ['"', '&quot;'],
  // A parser would read a bare one as a line feed.
  ['\r', '&#13;'],
]);

/**
 * A text as XML content or attribute. What Excel would read as one of its own escapes ("_x000D_")
 * gets its underscore escaped (ECMA-376 part 1, 22.9.2.19).
 */
export function escapeXml(text: string): string {
  return cleanText(text)
    .replaceAll(/[&<>"\r]/g, (each) => MARKUP.get(each) ?? each)
    .replaceAll(/_(?=x[0-9A-Fa-f]{4}_)/g, '_x005F_');
}
