import { describe, expect, it } from 'vitest';
import {
  readPlace,
  readPreferences,
  writePlace,
  writePreferences,
} from '#renderer/store/preferences.ts';
import { freshDatabase } from '#test/helpers/database.ts';
import { PROJECT_ID } from '#test/helpers/survey.ts';

async function storedAs(value: unknown) {
  const database = freshDatabase();
  await database.preferences.put({ key: 'preferences', value });
  return await readPreferences(database, ['sv-FI']);
}

describe('readPreferences', () => {
  it('makes first ones once and gives the same person back after', async () => {
    const database = freshDatabase();
    const first = await readPreferences(database, ['fi']);
    expect(first).toMatchObject({ language: 'fi', appearance: 'system', keys: {}, coderName: '' });
    expect(await readPreferences(database, ['en'])).toEqual(first);
  });

  it.each([
    [['fi-FI', 'en'], 'fi'],
    [['SV-fi'], 'sv'],
    [['de', 'sv'], 'sv'],
    [['en-GB', 'fi'], 'en'],
    [['fil-PH'], 'en'],
    [['de'], 'en'],
    [[''], 'en'],
    [[], 'en'],
  ])('speaks as the machine does: %j → %s', async (languages, language) => {
    expect((await readPreferences(freshDatabase(), languages)).language).toBe(language);
  });

  it('keeps what was written', async () => {
    const database = freshDatabase();
    const first = await readPreferences(database, []);
    const changed = { ...first, density: 'roomy' as const, keys: { done: 'd' } };
    await writePreferences(database, { ...changed, lastProjectId: PROJECT_ID });
    expect(await readPreferences(database, [])).toEqual({ ...changed, lastProjectId: PROJECT_ID });
  });

  it.each([null, 'odd', 12, [], {}, { coderId: 'a b' }])(
    'falls back where the stored is %j',
    async (value) => {
      const read = await storedAs(value);
      expect(read).toMatchObject({ language: 'sv', density: 'normal' });
      expect(read.coderId).toMatch(/^[\w-]{36}$/);
    },
  );

  it('falls back for a broken field alone: the coder stays who they are', async () => {
    const read = await storedAs({
      coderId: 'coder-anna',
      deviceId: 'device-anna',
      coderName: 'Anna',
      appearance: 'purple',
      keys: { done: 12 },
      panes: { left: { width: 'wide', isHidden: false } },
      lastProjectId: 'a b',
      ofNewerVersion: true,
    });
    expect(read).toEqual({
      language: 'sv',
      appearance: 'system',
      density: 'normal',
      coderName: 'Anna',
      coderInitials: '',
      coderId: 'coder-anna',
      deviceId: 'device-anna',
      keys: {},
      panes: { left: { width: 264, isHidden: false }, right: { width: 320, isHidden: false } },
      answerGroups: { isOn: true, likeness: 0.95 },
    });
  });

  it('writes the mended down, so that the next start finds the same person', async () => {
    const database = freshDatabase();
    await database.preferences.put({ key: 'preferences', value: 'odd' });
    const first = await readPreferences(database, []);
    expect((await readPreferences(database, [])).coderId).toBe(first.coderId);
  });
});

it('a place is kept beside its project, in any shape', async () => {
  const database = freshDatabase();
  expect(await readPlace(database, PROJECT_ID)).toBeUndefined();
  await writePlace(database, PROJECT_ID, { screen: 'code' });
  expect(await readPlace(database, PROJECT_ID)).toEqual({ screen: 'code' });
});
