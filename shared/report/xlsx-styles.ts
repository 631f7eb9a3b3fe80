/** The places of the cell formats below. */
export const STYLES = {
  plain: 0,
  title: 1,
  text: 2,
  quoted: 3,
  clipped: 4,
  quotedClipped: 5,
  integer: 6,
  share: 7,
  number: 8,
  note: 9,
  numberTitle: 10,
} as const;

/** Number formats that every spreadsheet has and shows in its own language: #,##0 and 0%. */
const INTEGER = 3;
const PERCENT = 9;

const WRAPPED = '<alignment vertical="top" wrapText="1"/>';
const WRAPPED_RIGHT = '<alignment horizontal="right" vertical="top" wrapText="1"/>';
const TOP = '<alignment vertical="top"/>';

function format(parts: {
  numFmt?: number;
  font?: number;
  fill?: number;
  border?: number;
  quoted?: boolean;
  alignment: string;
}): string {
  const { numFmt = 0, font = 0, fill = 0, border = 0, quoted = false, alignment } = parts;
  return (
    `<xf numFmtId="${numFmt}" fontId="${font}" fillId="${fill}" borderId="${border}" xfId="0"` +
    ' applyNumberFormat="1" applyFont="1" applyFill="1" applyBorder="1" applyAlignment="1"' +
    `${quoted ? ' quotePrefix="1"' : ''}>${alignment}</xf>`
  );
}

const FORMATS = [
  format({ alignment: TOP }),
  format({ font: 1, fill: 2, border: 1, alignment: WRAPPED }),
  format({ alignment: WRAPPED }),
  format({ quoted: true, alignment: WRAPPED }),
  format({ alignment: TOP }),
  format({ quoted: true, alignment: TOP }),
  format({ numFmt: INTEGER, alignment: TOP }),
  format({ numFmt: PERCENT, alignment: TOP }),
  format({ alignment: TOP }),
  format({ font: 2, alignment: TOP }),
  format({ font: 1, fill: 2, border: 1, alignment: WRAPPED_RIGHT }),
];

/** Titles bold on grey over a thin line, the note in grey italics, everything else plain. */
export const STYLES_XML = [
  '<styleSheet xmlns="http://schemas.openxmlformats.org/spreadsheetml/2006/main">',
  '<fonts count="3">',
  '<font><sz val="11"/><name val="Calibri"/><family val="2"/></font>',
  '<font><b/><sz val="11"/><name val="Calibri"/><family val="2"/></font>',
  '<font><i/><sz val="10"/><color rgb="FF5A5A5A"/><name val="Calibri"/><family val="2"/></font>',
  '</fonts>',
  '<fills count="3"><fill><patternFill patternType="none"/></fill>',
  '<fill><patternFill patternType="gray125"/></fill>',
  '<fill><patternFill patternType="solid"><fgColor rgb="FFF0F0ED"/></patternFill></fill></fills>',
  '<borders count="2"><border><left/><right/><top/><bottom/><diagonal/></border>',
  '<border><left/><right/><top/><bottom style="thin"><color rgb="FF8C8C88"/></bottom><diagonal/></border></borders>',
  '<cellStyleXfs count="1"><xf numFmtId="0" fontId="0" fillId="0" borderId="0"/></cellStyleXfs>',
  `<cellXfs count="${FORMATS.length}">`,
  ...FORMATS,
  '</cellXfs>',
  '<cellStyles count="1"><cellStyle name="Normal" xfId="0" builtinId="0"/></cellStyles>',
  '</styleSheet>',
].join('');
