import type { Part } from '#shared/tables/xlsx/unpack.ts';
import { walkXml } from '#shared/tables/xlsx/xml.ts';

/** How a cell's number was shown. Decimals and thousands are left as the number itself has them. */
export type NumberLook = 'plain' | 'date' | 'time' | 'dateTime' | 'percent';

/** The number format of each cell style, by the style's number. */
export function readStyles(part: Part | undefined): NumberLook[] {
  if (!part) return [];
  const formats = new Map<string, string>();
  const looks: NumberLook[] = [];
  let inCellStyles = false;
  walkXml(part, {
    open(name, { numFmtId = '0', formatCode = '' }) {
      if (name === 'numFmt') formats.set(numFmtId, formatCode);
      else if (name === 'cellXfs') inCellStyles = true;
      else if (name === 'xf' && inCellStyles)
        looks.push(lookOf(Number(numFmtId), formats.get(numFmtId)));
    },
    close(name) {
      if (name === 'cellXfs') inCellStyles = false;
    },
  });
  return looks;
}

function lookOf(id: number, code: string | undefined): NumberLook {
  return code === undefined ? builtInLook(id) : codeLook(code);
}

/** ECMA-376 part 1, 18.8.30. */
function builtInLook(id: number): NumberLook {
  if (id === 9 || id === 10) return 'percent';
  if (id >= 14 && id <= 17) return 'date';
  if ((id >= 18 && id <= 21) || (id >= 45 && id <= 47)) return 'time';
  return id === 22 ? 'dateTime' : 'plain';
}

/** Text in quotes, escaped characters and colours or locales in brackets say nothing of the kind. */
function codeLook(code: string): NumberLook {
  const bare =
    code.replaceAll(/"[^"]*"|\\.|_.|\[(?!h+\]|m+\]|s+\])[^\]]*\]/gi, '').split(';')[0] ?? '';
  if (bare.includes('%')) return 'percent';
  const hasDate = /[dy]/i.test(bare);
  const hasTime = /[hs]/i.test(bare);
  if (hasDate && hasTime) return 'dateTime';
  if (hasDate || (/m/i.test(bare) && !hasTime)) return 'date';
  return hasTime && !/general/i.test(bare) ? 'time' : 'plain';
}
