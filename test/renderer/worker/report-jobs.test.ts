import { describe, expect, it } from 'vitest';
import type { Scope } from '#shared/analysis/scope.ts';
import { attributeIdOf } from '#shared/domain/ids.ts';
import { memoryOf } from '#shared/domain/project-memory.ts';
import { createWordKeys } from '#shared/language/word-keys.ts';
import { columnKey } from '#renderer/worker/quotes-behind.ts';
import { reportJobs, type ReportPart } from '#renderer/worker/report-jobs.ts';
import { ANNA, makeCoding, makeRespondent, makeSurvey, stampAt } from '#test/helpers/survey.ts';

const area = {
  id: attributeIdOf('Alue', 1),
  stamp: stampAt(1),
  title: 'Alue',
  order: 0,
  kind: 'text',
} as const;
const texts = [
  'Lisää hiljaisia tiloja lukemiseen ja työntekoon',
  'Hiljaisia tiloja opiskeluun iltaisinkin',
  '=hiljaiset tilat',
  'Kirjat ovat hyviä',
];
const { question, answers, themes, tables } = makeSurvey(texts, ['Palvelut', 'Tilat', 'Kirjat']);
const [services, rooms, books] = themes;
const below = { ...rooms!, parentId: services!.id };
const codings = [
  makeCoding(answers[0]!, rooms!, 'hiljaisia tiloja'),
  makeCoding(answers[1]!, rooms!, 'Hiljaisia tiloja opiskeluun', { starred: true }),
  makeCoding(answers[2]!, rooms!),
  makeCoding(answers[3]!, books!, 'Kirjat'),
];
const memory = memoryOf({
  ...tables,
  attributes: [area],
  respondents: ['Etelä', 'Itä', 'Etelä', ''].map((value, at) =>
    makeRespondent(at + 1, { values: value === '' ? {} : { [area.id]: value } }),
  ),
  themes: [services!, below, books!],
  codings,
});
const jobs = reportJobs({ memory: () => memory, wordKeys: async () => createWordKeys(undefined) });
const scope: Scope = {
  questionIds: [question.id],
  layer: { kind: 'coder', coderId: ANNA.coderId },
  base: 'answered',
};

function idsOf(quotes: Awaited<ReturnType<typeof jobs.quotesBehind>>): string[] {
  return [...quotes.picked.map((each) => each.codingId), ...quotes.others].sort();
}

describe('the quotes behind a number', () => {
  it('are a parent’s own and those below it, starred ones first', async () => {
    const quotes = await jobs.quotesBehind({ scope, figure: { themeId: services!.id } });
    expect(idsOf(quotes)).toEqual(
      codings
        .slice(0, 3)
        .map((each) => each.id)
        .sort(),
    );
    expect(quotes.picked[0]?.codingId).toBe(codings[1]?.id);
  });

  it('are as many in each cell as the cell counts', async () => {
    const { table } = jobs.countResults({ scope, attributeId: area.id });
    const row = table?.rows.find((each) => each.themeId === rooms!.id);
    expect(table?.columns.map(columnKey)).toEqual(['value Etelä', 'value Itä', 'missing']);
    for (const [at, column] of table?.columns.entries() ?? []) {
      const cell = { attributeId: area.id, key: columnKey(column) };
      const quotes = await jobs.quotesBehind({
        scope,
        figure: { themeId: rooms!.id, column: cell },
      });
      expect(idsOf(quotes)).toHaveLength(row?.cells[at]?.answers ?? -1);
    }
  });

  it('are none where the column is gone', async () => {
    const column = { attributeId: area.id, key: 'value Länsi' };
    const quotes = await jobs.quotesBehind({ scope, figure: { themeId: rooms!.id, column } });
    expect(idsOf(quotes)).toEqual([]);
  });
});

describe('a written report', () => {
  const write = (part: ReportPart, language: 'fi' | 'en' = 'fi') =>
    jobs.writeReport({
      part,
      scope,
      language,
      projectName: 'Kirjastokysely',
      appVersion: '0.0.0',
      dateMs: 0,
    });
  const textOf = (bytes: Uint8Array) => new TextDecoder('utf-8', { ignoreBOM: true }).decode(bytes);

  it('is a workbook, which tells the texts that look like formulas', async () => {
    const { bytes, fitted } = await write({ kind: 'xlsx' });
    expect(textOf(bytes.slice(0, 2))).toBe('PK');
    expect(fitted.defused).toBeGreaterThan(0);
  });

  it('is one sheet as CSV, in the language’s own way of writing numbers', async () => {
    const finnish = textOf((await write({ kind: 'counts' })).bytes);
    expect(finnish.startsWith('\uFEFFKysymys;Ryhmä;Teema')).toBe(true);
    expect(finnish).toContain(';Palvelut;Tilat;3;4;0,75;');
    const british = textOf((await write({ kind: 'counts' }, 'en')).bytes);
    expect(british).toContain(',Palvelut,Tilat,3,4,0.75,');
  });

  it('is by the one attribute that was asked for', async () => {
    const { bytes } = await write({ kind: 'attribute', attributeId: area.id });
    expect(textOf(bytes)).toContain('Etelä: Vastaajia');
  });

  it('counts only what its own sheet had to change', async () => {
    const { fitted, bytes } = await write({ kind: 'matrix' });
    expect(fitted.defused).toBe(1);
    expect(textOf(bytes)).toContain("'=hiljaiset tilat");
    expect((await write({ kind: 'codebook' })).fitted.defused).toBe(0);
  });
});
