import { indexedDB } from 'fake-indexeddb';
import { describe, expect, it, vi } from 'vitest';
import type { HostCopies, Kept } from '#shared/host/copies.ts';
import { Database } from '#renderer/store/database.ts';
import { inspectDatabase } from '#renderer/store/inspect-database.ts';
import { openDatabase } from '#renderer/store/open-database.ts';
import { freshDatabase } from '#test/helpers/database.ts';

const KEPT: Kept = { projectId: 'a', revision: 1, counts: { answers: 1, codings: 0 } };

/** An engine on which opening goes as given: the real one, an error, or no answer ever. */
function engine(...ways: readonly ('real' | 'error' | 'silent')[]) {
  const opens = vi.fn((name: string) => {
    const way = ways[opens.mock.calls.length - 1] ?? 'real';
    if (way === 'real') return indexedDB.open(name);
    const request = new EventTarget();
    if (way === 'error')
      setTimeout(() => {
        Object.assign(request, { error: new DOMException('Internal error', 'UnknownError') });
        request.dispatchEvent(new Event('error', { cancelable: true }));
      });
    return request as IDBOpenDBRequest;
  });
  return { open: opens } as Partial<IDBFactory> as IDBFactory & { readonly open: typeof opens };
}

function hostCopies(fields: Partial<HostCopies>): HostCopies {
  return fields as HostCopies;
}

describe('inspectDatabase', () => {
  it('finds none, and leaves none behind', async () => {
    const { name } = freshDatabase();
    expect(await inspectDatabase(name, indexedDB)).toBe('missing');
    expect((await indexedDB.databases()).map((each) => each.name)).not.toContain(name);
  });

  it('finds one sound, and changes nothing of it', async () => {
    const database = freshDatabase();
    await database.preferences.put({ key: 'a', value: 1 });
    database.close();
    expect(await inspectDatabase(database.name, indexedDB)).toBe('sound');
    expect((await indexedDB.databases()).find(({ name }) => name === database.name)?.version).toBe(
      10,
    );
  });

  it('tells one that a later app made, and changes nothing of it', async () => {
    const { name } = freshDatabase();
    const later = new Database(name);
    later.version(99).stores({ novelties: 'id' });
    await later.open();
    later.close();
    expect(await inspectDatabase(name, indexedDB)).toBe('newer');
    await expect(openDatabase(hostCopies({}), name, indexedDB)).rejects.toMatchObject({
      reason: 'newer',
    });
    expect((await indexedDB.databases()).find((each) => each.name === name)?.version).toBe(990);
  });

  it('tells one that does not open, and opens it once only', async () => {
    const broken = engine('error');
    expect(await inspectDatabase('a', broken)).toBe('unreadable');
    expect(broken.open).toHaveBeenCalledOnce();
  });

  it('does not wait for ever', async () => {
    vi.useFakeTimers();
    const asked = inspectDatabase('a', engine('silent'));
    await vi.advanceTimersByTimeAsync(20_000);
    expect(await asked).toBe('silent');
    vi.useRealTimers();
  });
});

describe('openDatabase', () => {
  it('opens a sound or a new one without a word to the copies', async () => {
    const { name } = freshDatabase();
    const { database, isSetAside } = await openDatabase(hostCopies({}), name, indexedDB);
    expect([database.isOpen(), isSetAside]).toEqual([true, false]);
  });

  it('copies the files of a damaged one aside before it is opened again', async () => {
    const { name } = freshDatabase();
    const setDatabaseAside = vi.fn(async () => 'set-aside' as const);
    const copies = hostCopies({ where: async () => 'disk', setDatabaseAside });
    const { isSetAside } = await openDatabase(copies, name, engine('error'));
    expect(isSetAside).toBe(true);
    expect(setDatabaseAside.mock.calls).toEqual([[{ clearAtStart: false }]]);
  });

  it.each([
    [
      'the disk takes no copy',
      'disk',
      async () => await Promise.reject(new Error('full')),
      [KEPT],
      'disk',
    ],
    ['the browser takes no private file either', 'nowhere', undefined, [KEPT], 'disk'],
    ['the browser holds no copy of anything', 'browser', undefined, [], 'damaged'],
  ] as const)(
    'does not open a damaged one again where %s',
    async (_, where, aside, kept, reason) => {
      const { name } = freshDatabase();
      const copies = hostCopies({
        where: async () => where,
        kept: async () => kept,
        setDatabaseAside: aside ?? (async () => 'unsupported'),
      });
      await expect(openDatabase(copies, name, engine('error'))).rejects.toMatchObject({ reason });
      expect((await indexedDB.databases()).map((each) => each.name)).not.toContain(name);
    },
  );

  it('in a browser goes on from the copies, as a page cannot copy the files', async () => {
    const { name } = freshDatabase();
    const copies = hostCopies({ where: async () => 'browser', kept: async () => [KEPT] });
    const { database, isSetAside } = await openDatabase(copies, name, engine('error'));
    expect([database.isOpen(), isSetAside]).toEqual([true, false]);
  });

  it('asks for a restart where a damaged one does not open even then', async () => {
    const { name } = freshDatabase();
    vi.spyOn(Database.prototype, 'open').mockRejectedValueOnce(new Error('UnknownError'));
    const setDatabaseAside = vi.fn(async () => 'set-aside' as const);
    const copies = hostCopies({ where: async () => 'disk', setDatabaseAside });
    await expect(openDatabase(copies, name, engine('error'))).rejects.toMatchObject({
      reason: 'restart',
    });
    expect(setDatabaseAside).toHaveBeenLastCalledWith({ clearAtStart: true });
  });

  it('in a browser says that the copies are safe where it does not open even then', async () => {
    const { name } = freshDatabase();
    vi.spyOn(Database.prototype, 'open').mockRejectedValueOnce(new Error('UnknownError'));
    const copies = hostCopies({
      where: async () => 'browser',
      kept: async () => [KEPT],
      setDatabaseAside: async () => 'unsupported',
    });
    await expect(openDatabase(copies, name, engine('error'))).rejects.toMatchObject({
      reason: 'stuck',
    });
  });
});
