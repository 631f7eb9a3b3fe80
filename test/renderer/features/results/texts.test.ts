import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { countThemes } from '#shared/analysis/counts.ts';
import { memoryOf } from '#shared/domain/project-memory.ts';
import { createTranslator } from '#shared/i18n/translator.ts';
import { APP_VERSION } from '#renderer/app/app-version.ts';
import { basisSentence } from '#renderer/features/results/basis-sentence.ts';
import { FIRST_CHOICES, scopeOf } from '#renderer/features/results/choices.ts';
import { exportName, savedMessage } from '#renderer/features/results/export-texts.ts';
import { ANNA, makeSurvey } from '#test/helpers/survey.ts';

const english = createTranslator('en');
const NOTHING = { cut: 0, cleaned: 0, defused: 0, droppedRows: 0, droppedColumns: 0 };
const NAME = 'Kysely – results 2026-03-31.xlsx';

describe('the sentence above the numbers', () => {
  const { tables } = makeSurvey(['Kirjoja', 'Tiloja']);
  const view = memoryOf(tables);

  it('says base, layer and filter', () => {
    const scope = scopeOf(view, { ...FIRST_CHOICES, layer: ANNA.coderId }, ANNA.coderId);
    const counts = countThemes(view, scope);
    expect(basisSentence(view, ANNA.coderId, { scope, counts }, english)).toBe(
      'Base: the 2 respondents who answered (2 answers; blanks and non-answers are left out). Codings: my own. Filter: no filter.',
    );
  });

  it('names another base', () => {
    const choices = { ...FIRST_CHOICES, base: 'respondents', layer: 'any' } as const;
    const scope = scopeOf(view, choices, ANNA.coderId);
    const sentence = basisSentence(
      view,
      ANNA.coderId,
      { scope, counts: countThemes(view, scope) },
      english,
    );
    expect(sentence).toContain('all 2 respondents, also those who left blanks');
    expect(sentence).toContain('Codings: any coder’s.');
  });
});

describe('an exported file', () => {
  it('is named by project, content and day', () => {
    const dateMs = new Date(2026, 2, 31, 23, 59).getTime();
    expect(exportName({ project: 'Kysely', what: 'results', dateMs, ending: 'xlsx' })).toBe(NAME);
  });

  it('keeps its day where an attribute’s title is very long', () => {
    const what = 'Kuinka todennäköisesti '.repeat(20);
    expect(exportName({ project: 'Kysely', what, dateMs: 0, ending: 'csv' })).toMatch(
      /^Kysely – Kuinka .{1,48} \d{4}-\d\d-\d\d\.csv$/,
    );
  });

  it('is told plainly where nothing had to be changed', () => {
    expect(savedMessage(NAME, NOTHING, english)).toEqual({
      tone: 'info',
      key: 'results.saved',
      values: { name: NAME, notes: '' },
    });
  });

  it('is told with what was cut and what looked like a formula', () => {
    const told = savedMessage(NAME, { ...NOTHING, cut: 2, defused: 1 }, english);
    expect(told.tone).toBe('needs-you');
    expect(told.values?.['notes']).toContain(
      '2 texts were cut to Excel’s limit (32,767 characters)',
    );
    expect(told.values?.['notes']).toContain('1 text that looks like a formula is marked as plain');
    const csv = savedMessage('a.csv', { ...NOTHING, defused: 3 }, english);
    expect(csv).toMatchObject({ tone: 'info' });
    expect(csv.values?.['notes']).toContain('An apostrophe was put before 3 texts');
  });

  it('carries the version of package.json', () => {
    const manifest: unknown = JSON.parse(readFileSync('package.json', 'utf8'));
    expect(manifest).toMatchObject({ version: APP_VERSION });
  });
});
