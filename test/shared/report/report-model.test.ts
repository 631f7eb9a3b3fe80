import { describe, expect, it } from 'vitest';
import { createTranslator } from '#shared/i18n/translator.ts';
import { CELL_LIMIT, CUT_MARK } from '#shared/report/cell-limit.ts';
import { buildReport, sheetsInOrder } from '#shared/report/report-model.ts';
import type { Cell, ReportSheet } from '#shared/report/sheet.ts';
import { awkwardSurvey, context, LONG, SCOPE } from '#test/shared/report/report-survey.ts';

const report = buildReport(awkwardSurvey(), SCOPE, context());

function column(sheet: ReportSheet, title: string): Cell[] {
  const at = sheet.columns.findIndex((each) => each.title === title);
  expect(at, title).toBeGreaterThanOrEqual(0);
  return sheet.rows.map((row) => row[at] ?? null);
}

describe('buildReport', () => {
  it('counts all questions together, then each, with base and share', () => {
    const { counts } = report;
    expect(counts.rows).toHaveLength(3 * 4);
    expect(counts.rows[0]).toEqual(['Kaikki kysymykset', '', 'Vaikutukset', 4, 5, 0.8, 4, 3, 3, 1]);
    expect(counts.rows[1]).toEqual([
      'Kaikki kysymykset',
      'Vaikutukset',
      'Vertaistuki',
      3,
      5,
      0.6,
      3,
      3,
      3,
      1,
    ]);
    expect(counts.rows[5]?.slice(2)).toEqual(['Vertaistuki', 2, 3, 2 / 3, 2, 2, 3, 2 / 3]);
    expect(counts.note?.text).toContain('kysymykseen vastanneet');
  });

  it('makes a sheet for each attribute, with the bases of its values', () => {
    const [organisation, score] = report.byAttribute;
    expect(organisation?.columns.map((each) => each.title).slice(3, 5)).toEqual([
      '@alue: Vastaajia',
      '@alue: Osuus vastaajista',
    ]);
    expect(organisation?.rows[0]?.slice(2)).toEqual([
      'Pohja',
      1,
      null,
      2,
      null,
      1,
      null,
      2,
      null,
      1,
      null,
      1,
      null,
    ]);
    expect(score?.columns[3]?.title).toBe('-1,5: Vastaajia');
    expect(
      report.byAttribute.every((sheet) =>
        sheet.rows.every((row) => row.length === sheet.columns.length),
      ),
    ).toBe(true);
  });

  it('lists every quote of every theme, the representative ones first', () => {
    const { quotes } = report;
    expect(column(quotes, 'Teema')).toEqual([
      'Vertaistuki',
      'Vertaistuki',
      'Vertaistuki',
      '__proto__',
      '<img onerror=alert(1)>',
      '<img onerror=alert(1)>',
    ]);
    expect(column(quotes, 'Edustavuus').slice(0, 4)).toEqual([1, 2, null, 1]);
    expect(column(quotes, 'Tähti').slice(0, 2)).toEqual(['★', null]);
    expect(column(quotes, 'Alkuperä')[3]).toBe('hyväksytty ehdotus (avainsanat)');
    expect(column(quotes, 'Suositus')[3]).toBe(-1.5);
    expect(column(quotes, 'Vastaus')[1]).toMatch(/^Vertaistuki äitien/);
  });

  it('makes a row of 0 and 1 for each answer, parents included', () => {
    const { matrix } = report;
    expect(matrix.rows).toHaveLength(5);
    const flags = (row: number) => matrix.rows[row]?.slice(-4);
    expect(flags(0)).toEqual([1, 1, 0, 0]);
    expect(flags(1)).toEqual([0, 0, 0, 1]);
    expect(column(matrix, 'Vastaaja')).toEqual(['R1', 'R1', 'R2', 'R2', 'R3']);
  });

  it('writes the codebook with groups on rows of their own', () => {
    const { codebook } = report;
    expect(codebook.columns.slice(0, 4).map((each) => each.title)).toEqual([
      'Ryhmä',
      'Teema',
      'Kuvaus',
      'Avainsanat',
    ]);
    expect(codebook.rows[0]?.slice(0, 2)).toEqual(['Vaikutukset', null]);
    expect(codebook.rows[1]?.slice(0, 4)).toEqual([
      'Vaikutukset',
      'Vertaistuki',
      'Saman kokeneet tukevat toisiaan.',
      'vertaistuki, ryhmä',
    ]);
    expect(codebook.rows).toHaveLength(4);
  });

  it('cuts what a cell cannot hold, and says so', () => {
    const cut = column(report.matrix, 'Vastaus')[4];
    expect(String(cut).length).toBeLessThanOrEqual(CELL_LIMIT);
    expect(String(cut).endsWith(CUT_MARK)).toBe(true);
    expect(LONG.startsWith(String(cut).slice(0, -CUT_MARK.length))).toBe(true);
    expect(report.fitted).toMatchObject({ cut: 3, cleaned: 3, droppedRows: 0, droppedColumns: 0 });
    const about = new Map(report.about.rows.map(([key, text]) => [key, String(text)]));
    expect(about.get('Lyhennetyt solut')).toMatch(/^3 solua .*32.767/);
    expect(about.get('Kaavoilta näyttävät tekstit')).toMatch(
      new RegExp(`^${report.fitted.defused} solun`),
    );
    expect(about.get('Edustavat sitaatit')).toContain('Lin & Bilmes 2011');
  });

  it('tells base, layer, filter, date and version in every language', () => {
    const filter = { attributeId: context().attributeIds[0]!, value: 'kunta' };
    for (const language of ['fi', 'sv', 'en'] as const) {
      const translator = createTranslator(language);
      const { about } = buildReport(
        awkwardSurvey(),
        { ...SCOPE, attribute: filter },
        context({ translator }),
      );
      const texts = about.rows.map((row) => String(row[1]));
      expect(texts).toContain('Organisaatio: [a/b] = kunta');
      expect(texts).toContain(`${translator.t('app.name')} 0.1.0`);
      expect(texts).toContain(translator.date(context().dateMs));
      expect(texts.join()).not.toMatch(/report\.|\{\{/);
    }
  });

  it('puts the sheets in order and gives every row a cell for each column', () => {
    const sheets = sheetsInOrder(report);
    expect(sheets.map((each) => each.name)).toEqual([
      'Määrät',
      'Organisaatio: [a/b]',
      'Suositus',
      'Sitaatit',
      'Koodikirja',
      '0-1-matriisi',
      'Tietoja',
    ]);
    for (const sheet of sheets) {
      for (const row of sheet.rows) expect(row).toHaveLength(sheet.columns.length);
    }
  });

  it('holds nothing but words where nothing was coded', () => {
    const empty = buildReport(awkwardSurvey(), { ...SCOPE, questionIds: [] }, context());
    expect(empty.quotes.rows).toEqual([]);
    expect(empty.matrix.rows).toEqual([]);
    expect(empty.counts.rows[0]?.slice(3)).toEqual([0, 0, null, 0, 0, 0, null]);
  });
});
