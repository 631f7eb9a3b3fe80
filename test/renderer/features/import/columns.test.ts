import { describe, expect, it } from 'vitest';
import { LANGUAGES } from '#shared/domain/project.ts';
import { createTranslator } from '#shared/i18n/translator.ts';
import { COLUMN_ROLES } from '#shared/tables/column-role.ts';
import type { Column, TableLayout } from '#shared/tables/layout.ts';
import {
  choicesOf,
  formerIds,
  NO_CHOICES,
  tallyOf,
  withKind,
  withRole,
} from '#renderer/features/import/column-choices.ts';
import { slotsOf, withOne } from '#renderer/features/import/column-slots.ts';
import { reasonShown } from '#renderer/features/import/reason-shown.ts';
import { choiceOfLetter, roleLabel, roleOptions } from '#renderer/features/import/role-options.ts';
import { tallySentence } from '#renderer/features/import/tally-sentence.ts';
import { placeOfKey } from '#renderer/features/import/use-column-keys.ts';

function column(index: number, fields: Partial<Column>): Column {
  const own = { index, title: `Sarake ${index}`, ordinal: 1, filled: 3, distinct: 3, samples: [] };
  return { ...own, role: 'attribute', kind: 'text', ...fields };
}

const layout: TableLayout = {
  headerRows: 1,
  columns: [
    column(0, { role: 'respondentId' }),
    column(1, { role: 'question' }),
    column(2, { kind: 'number' }),
    column(3, { role: 'ignore', reason: { key: 'tables.personal.email', values: {} } }),
  ],
};
const roles = (own: typeof NO_CHOICES) => choicesOf(layout, own).map(({ role }) => role);

describe('roles of columns', () => {
  it('are the guesses until a person says otherwise', () => {
    expect(roles(NO_CHOICES)).toEqual(['respondentId', 'question', 'attribute', 'ignore']);
    const own = withRole(choicesOf(layout, NO_CHOICES), NO_CHOICES, 2, 'question');
    expect(roles(own)).toEqual(['respondentId', 'question', 'question', 'ignore']);
  });

  it('leave the former id out when another column becomes it', () => {
    const choices = choicesOf(layout, NO_CHOICES);
    expect(formerIds(choices, 2, 'respondentId').map(({ index }) => index)).toEqual([0]);
    expect(formerIds(choices, 2, 'question')).toEqual([]);
    const own = withRole(choices, NO_CHOICES, 2, 'respondentId');
    expect(roles(own)).toEqual(['ignore', 'question', 'respondentId', 'ignore']);
  });

  it('keep the id where it is chosen again', () => {
    const own = withRole(choicesOf(layout, NO_CHOICES), NO_CHOICES, 0, 'respondentId');
    expect(roles(own)).toEqual(['respondentId', 'question', 'attribute', 'ignore']);
  });

  it('keep an attribute’s kind while it is something else', () => {
    const away = withRole(choicesOf(layout, NO_CHOICES), NO_CHOICES, 2, 'ignore');
    const back = withRole(choicesOf(layout, away), away, 2, 'attribute');
    expect(choicesOf(layout, back)[2]).toMatchObject({ role: 'attribute', kind: 'number' });
    expect(choicesOf(layout, withKind(back, 1, 'date'))[1]).toMatchObject({
      role: 'attribute',
      kind: 'date',
    });
  });

  it('are counted in one sentence', () => {
    const en = createTranslator('en');
    const tally = tallyOf(choicesOf(layout, NO_CHOICES));
    expect(tally).toEqual({ questions: 1, attributes: 1, ignored: 1, hasId: true });
    expect(tallySentence(1200, tally, en)).toBe(
      '1,200 respondents, 1 open question, 1 attribute; 1 column left out',
    );
    expect(tallySentence(1, { ...tally, attributes: 0, ignored: 0 }, en)).toBe(
      '1 respondent, 1 open question',
    );
  });
});

describe('letters of roles', () => {
  it.each(LANGUAGES)('tell the roles apart in %s', (language) => {
    const letters = roleOptions(createTranslator(language)).map(({ letter }) => letter);
    expect(new Set(letters).size).toBe(COLUMN_ROLES.length);
  });

  it('choose a role, small or capital, and go through the kinds of an attribute', () => {
    const fi = createTranslator('fi');
    const question = { role: 'question', kind: 'text' } as const;
    expect(choiceOfLetter('o', question, fi)).toEqual({ role: 'ignore', kind: 'text' });
    const attribute = choiceOfLetter('T', question, fi);
    expect(attribute).toEqual({ role: 'attribute', kind: 'text' });
    expect(choiceOfLetter('t', attribute!, fi)).toEqual({ role: 'attribute', kind: 'number' });
    expect(choiceOfLetter('t', { role: 'attribute', kind: 'scale' }, fi)?.kind).toBe('text');
    expect(choiceOfLetter('q', question, fi)).toBeUndefined();
  });

  it('name an attribute with its kind', () => {
    const { t } = createTranslator('sv');
    expect(roleLabel({ role: 'attribute', kind: 'scale' }, t)).toBe('Bakgrundsuppgift: skala');
    expect(roleLabel({ role: 'question', kind: 'scale' }, t)).toBe('Öppen fråga');
  });
});

describe('a column’s reason', () => {
  const personal = column(0, {
    role: 'ignore',
    reason: { key: 'tables.personal.name', values: {} },
  });
  const technical = column(0, { role: 'ignore', reason: { key: 'tables.technical', values: {} } });

  it('stays in sight for personal data whatever a person chooses', () => {
    expect(reasonShown(personal, 'ignore')?.tone).toBe('needs-you');
    expect(reasonShown(personal, 'attribute')?.tone).toBe('needs-you');
  });

  it('goes for other columns when a person decides otherwise', () => {
    expect(reasonShown(technical, 'ignore')?.tone).toBe('quiet');
    expect(reasonShown(technical, 'attribute')).toBeUndefined();
    expect(reasonShown(column(0, {}), 'attribute')).toBeUndefined();
  });
});

describe('columns that are drawn', () => {
  it('stand where they would among all, with gaps for the rest', () => {
    const drawn = [
      { index: 0, start: 0, end: 100 },
      { index: 5, start: 500, end: 600 },
      { index: 6, start: 600, end: 700 },
    ];
    expect(slotsOf(drawn, 1000)).toEqual([
      { kind: 'column', index: 0, key: '0' },
      { kind: 'gap', width: 400, key: 'gap 100' },
      { kind: 'column', index: 5, key: '5' },
      { kind: 'column', index: 6, key: '6' },
      { kind: 'gap', width: 300, key: 'gap 700' },
    ]);
    expect(slotsOf(drawn.slice(0, 1), 100)).toHaveLength(1);
    expect(slotsOf([], 0)).toEqual([]);
  });

  it('hold the one that has the focus, once and in its order', () => {
    expect(withOne([4, 5, 6], 1)).toEqual([1, 4, 5, 6]);
    expect(withOne([4, 5, 6], 5)).toEqual([4, 5, 6]);
    expect(withOne([4, 5, 6], -1)).toEqual([4, 5, 6]);
  });

  it('are gone between by arrows, Home and End', () => {
    expect(placeOfKey('ArrowLeft', 0, 9)).toBe(0);
    expect(placeOfKey('ArrowRight', 9, 9)).toBe(9);
    expect(placeOfKey('ArrowRight', 3, 9)).toBe(4);
    expect(placeOfKey('End', 3, 9)).toBe(9);
    expect(placeOfKey('Home', 3, 9)).toBe(0);
    expect(placeOfKey('Enter', 3, 9)).toBeUndefined();
  });
});
