import { Dexie } from 'dexie';
import { describe, expect, it } from 'vitest';
import { TABLE_NAMES } from '#shared/domain/tables.ts';
import { Database, DATABASE_VERSIONS } from '#renderer/store/database.ts';
import { Library } from '#renderer/store/library.ts';
import { readPlace, readPreferences } from '#renderer/store/preferences.ts';
import { freshDatabase } from '#test/helpers/database.ts';
import { everyRecord } from '#test/helpers/every-record.ts';
import { reopened } from '#test/helpers/library.ts';
import { ANNA, PROJECT_ID, stampAt } from '#test/helpers/survey.ts';

/**
 * The published versions, word for word. People have such databases on their disks: add a version
 * below, never edit one above, and write a test that opens a database of the version before.
 */
const PUBLISHED = [
  {
    version: 1,
    stores: {
      projects: 'id',
      blocks: '[projectId+key]',
      history: '[projectId+seq]',
      preferences: 'key',
    },
  },
];

/** Rows as version 1 wrote them. */
const ROWS_OF_VERSION_1 = {
  projects: [
    { id: PROJECT_ID, name: 'Kirjasto', createdMs: 1, openedMs: 2, answers: 4, decided: 1 },
  ],
  blocks: TABLE_NAMES.map((table) => ({
    projectId: PROJECT_ID,
    key: `${table}/000000`,
    table,
    records: everyRecord()[table],
  })),
  history: [1, 2].map((seq) => ({
    projectId: PROJECT_ID,
    seq,
    role: 'do',
    change: {
      id: `change-${seq}`,
      label: { act: 'renameProject', values: { name: `nimi ${seq}` } },
      stamp: stampAt(seq),
      items: [],
    },
  })),
  preferences: [
    {
      key: 'preferences',
      value: {
        language: 'sv',
        appearance: 'dark',
        density: 'compact',
        coderName: 'Anna',
        ...ANNA,
        keys: { done: 'd' },
        lastProjectId: PROJECT_ID,
      },
    },
    { key: `place/${PROJECT_ID}`, value: { screen: 'code' } },
  ],
};

/** A database as an app that knew only the first `count` versions left it. */
async function leftByVersion(count: number, rows: Readonly<Record<string, readonly unknown[]>>) {
  const { name } = freshDatabase();
  const old = new Dexie(name);
  for (const { version, stores } of PUBLISHED.slice(0, count)) old.version(version).stores(stores);
  for (const [table, each] of Object.entries(rows)) await old.table(table).bulkAdd(each);
  old.close();
  return new Database(name);
}

describe('the versions of the database', () => {
  it('are those published, in their order, each as it was', () => {
    expect(DATABASE_VERSIONS).toEqual(PUBLISHED);
    expect(JSON.stringify(DATABASE_VERSIONS)).toBe(JSON.stringify(PUBLISHED));
    const numbers = PUBLISHED.map(({ version }) => version);
    expect(numbers).toEqual([...new Set(numbers)].sort((left, right) => left - right));
  });

  it('keep every row of version 1', async () => {
    const database = await leftByVersion(1, ROWS_OF_VERSION_1);
    for (const [table, rows] of Object.entries(ROWS_OF_VERSION_1))
      expect(new Set(await database.table(table).toArray())).toEqual(new Set<unknown>(rows));
    expect(database.verno).toBe(PUBLISHED.at(-1)?.version);
  });

  it('open a project, preferences and place of version 1', async () => {
    const database = await leftByVersion(1, ROWS_OF_VERSION_1);
    const project = await reopened(new Library(database, ANNA));
    for (const table of TABLE_NAMES)
      expect(new Set<unknown>(project.everything()[table])).toEqual(
        new Set<unknown>(everyRecord()[table]),
      );
    expect(project.undoLabel).toEqual({ act: 'renameProject', values: { name: 'nimi 2' } });
    expect(await readPreferences(database, [])).toEqual({
      ...ROWS_OF_VERSION_1.preferences[0]?.value,
      coderInitials: '',
      panes: { left: { width: 264, isHidden: false }, right: { width: 320, isHidden: false } },
      answerGroups: { isOn: true, likeness: 0.95 },
    });
    expect(await readPlace(database, PROJECT_ID)).toEqual({ screen: 'code' });
  });
});
