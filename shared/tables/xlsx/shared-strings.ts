import type { Part } from '#shared/tables/xlsx/unpack.ts';
import { walkXml } from '#shared/tables/xlsx/xml.ts';

/** The workbook's texts by number. Runs of rich text are joined; reading aids (`rPh`) are left out. */
export function readSharedStrings(part: Part | undefined): string[] {
  const strings: string[] = [];
  if (!part) return strings;
  let runs: string[] = [];
  let inText = false;
  let inAid = false;
  walkXml(part, {
    open(name) {
      if (name === 'si') runs = [];
      else if (name === 'rPh') inAid = true;
      else if (name === 't') inText = !inAid;
    },
    text(text) {
      if (inText) runs.push(text);
    },
    close(name) {
      if (name === 't') inText = false;
      else if (name === 'rPh') inAid = false;
      else if (name === 'si') strings.push(unescapeText(runs.join('')));
    },
  });
  return strings;
}

/** Excel writes characters that XML forbids as `_x000D_` (ECMA-376 part 1, 22.9.2.19). */
export function unescapeText(text: string): string {
  if (!text.includes('_x')) return text;
  return text.replaceAll(/_x(?<code>[0-9A-Fa-f]{4})_/g, (_all, code: string) =>
    String.fromCharCode(Number.parseInt(code, 16)),
  );
}
