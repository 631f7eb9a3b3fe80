import { describe, expect, it } from 'vitest';
import { memoryOf } from '#shared/domain/project-memory.ts';
import {
  plannedImport,
  withoutUnfitKeys,
} from '#renderer/features/codebook/files/planned-import.ts';
import { ANNA, makeTheme } from '#test/helpers/survey.ts';

interface Row {
  readonly name: string;
  readonly keywords?: string[];
  readonly shortcut?: string;
}

function draftOf(...rows: readonly Row[]) {
  const themes = rows.map((row, at) => Object.assign({ line: at + 2 }, row));
  return { fileName: 'codebook.csv', rowsRead: rows.length, refusals: [], themes };
}

describe('a planned import', () => {
  const here = makeTheme('Aukiolo', { keywords: ['auki'] });
  const memory = memoryOf({ themes: [here] });

  it('tells what is added and which fields change, and changes nothing', () => {
    const draft = draftOf({ name: 'Aukiolo', keywords: ['auki', 'ilta'] }, { name: 'Hinta' });
    const { added, updated } = plannedImport(memory, ANNA, draft);
    expect(added.map(({ name }) => name)).toEqual(['Hinta']);
    expect(updated.map(({ theme, fields }) => [theme.name, fields])).toEqual([
      ['Aukiolo', ['keywords']],
    ]);
    expect([...memory.all('themes')]).toEqual([here]);
  });

  it('is empty where the file says nothing new', () => {
    const planned = plannedImport(memory, ANNA, draftOf({ name: 'aukiolo', keywords: ['auki'] }));
    expect(planned).toEqual({ added: [], updated: [] });
  });
});

describe('keys of imported themes', () => {
  it('are left out where they are unfit, and the themes are named', () => {
    const draft = draftOf({ name: 'Hinta', shortcut: 't' }, { name: 'Edut', shortcut: 'k' });
    const freed = withoutUnfitKeys(draft, (key) => key !== 't');
    expect(freed.dropped).toEqual(['Hinta']);
    expect(freed.draft.themes.map(({ name, shortcut }) => [name, shortcut])).toEqual([
      ['Hinta', undefined],
      ['Edut', 'k'],
    ]);
    expect(freed.draft.themes[0]).not.toHaveProperty('shortcut');
  });
});
