import { describe, expect, it } from 'vitest';
import type { Change, ChangeItem } from '#shared/domain/change.ts';
import type { ChangeId } from '#shared/domain/ids.ts';
import { memoryOf } from '#shared/domain/project-memory.ts';
import type { HistoryEntry } from '#renderer/store/database.ts';
import { History, unpacked } from '#renderer/store/history.ts';
import { makeSurvey, makeTheme, PROJECT_ID, stampAt } from '#test/helpers/survey.ts';

function changeOf(name: string, items: readonly ChangeItem[] = []): Change {
  return { id: name as ChangeId, label: { act: 'editTheme' }, stamp: stampAt(1), items };
}

function ids(history: History): [string | undefined, string | undefined] {
  return [history.lastDone?.change.id, history.lastUndone?.change.id];
}

describe('History', () => {
  it('counts its entries from 1 and names what an undo takes back', () => {
    const history = new History(PROJECT_ID);
    expect(ids(history)).toEqual([undefined, undefined]);
    expect(history.add(changeOf('a'), 'do')).toMatchObject({ seq: 1, role: 'do' });
    expect(history.add(changeOf('b'), 'do').of).toBeUndefined();
    expect(history.add(changeOf('undo b'), 'undo')).toMatchObject({ seq: 3, of: 2 });
    expect(ids(history)).toEqual(['a', 'undo b']);
    expect(history.add(changeOf('redo b'), 'redo')).toMatchObject({ seq: 4, of: 3 });
    expect(ids(history)).toEqual(['redo b', undefined]);
  });

  it('lists its acts oldest first, each as it was first done, through undo, redo and restarts', () => {
    const history = new History(PROJECT_ID);
    const label = (act: 'undo' | 'redo') =>
      ({ act, values: { of: 'addTheme', theme: 'b' } }) as const;
    const b = { act: 'addTheme', values: { theme: 'b' } } as const;
    const item = { table: 'themes', after: makeTheme('b') } as const;
    const entries = [
      history.add({ ...changeOf('a'), stamp: stampAt(10) }, 'do'),
      history.add({ ...changeOf('b', [item]), label: b, stamp: stampAt(20) }, 'do'),
      history.add({ ...changeOf('c'), stamp: stampAt(30) }, 'do'),
      history.add({ ...changeOf('undo c'), stamp: stampAt(40) }, 'undo'),
      history.add({ ...changeOf('undo b'), label: label('undo'), stamp: stampAt(50) }, 'undo'),
    ];
    const first = { key: 1, label: { act: 'editTheme' }, atMs: 10, touched: 0, isDone: true };
    const second = { key: 2, label: b, atMs: 20, touched: 1, isDone: false };
    const third = { ...first, key: 3, atMs: 30, isDone: false };
    expect(history.acts()).toEqual([first, second, third]);
    entries.push(history.add({ ...changeOf('redo b'), label: label('redo') }, 'redo'));
    const again = [first, { ...second, isDone: true }, third];
    expect(history.acts()).toEqual(again);
    expect(new History(PROJECT_ID, entries).acts()).toEqual(again);
    expect(history.doneCount).toBe(2);
  });

  it('forgets what was undone once something new is done', () => {
    const history = new History(PROJECT_ID);
    history.add(changeOf('a'), 'do');
    history.add(changeOf('undo a'), 'undo');
    history.add(changeOf('b'), 'do');
    expect(ids(history)).toEqual(['b', undefined]);
  });

  it('stands as it did when rebuilt from its entries, also from the last of them', () => {
    const roles = ['do', 'do', 'undo', 'do', 'do', 'undo', 'undo', 'redo', 'do', 'undo'] as const;
    const history = new History(PROJECT_ID);
    const entries = roles.map((role, at) => history.add(changeOf(`${role} ${at}`), role));
    for (let cut = 0; cut <= 3; cut += 1) {
      const rebuilt = new History(PROJECT_ID, entries.slice(cut));
      expect(ids(rebuilt)).toEqual(ids(history));
      expect(rebuilt.add(changeOf('next'), 'do').seq).toBe(roles.length + 1);
    }
  });

  it('leaves the bodies of imported answers to the blocks, and has them whole when undone', () => {
    const { tables } = makeSurvey(['eka', 'toka'], ['teema']);
    const items: ChangeItem[] = [
      ...tables.answers.map((after): ChangeItem => ({ table: 'answers', after })),
      ...tables.respondents.map((after): ChangeItem => ({ table: 'respondents', after })),
      { table: 'themes', after: tables.themes[0]! },
    ];
    const entry: HistoryEntry = new History(PROJECT_ID).add(changeOf('import', items), 'do');
    expect(entry.change.items.map(({ table }) => table)).toEqual(['themes']);
    const memory = memoryOf(tables);
    const whole = unpacked(entry, (table, id) => memory.stored(table, id));
    expect(new Set(whole.items)).toEqual(new Set(items));
  });

  it('keeps the bodies of answers that were changed, not made', () => {
    const { answers } = makeSurvey(['eka']);
    const item: ChangeItem = {
      table: 'answers',
      before: answers[0]!,
      after: { ...answers[0]!, kind: 'nonAnswer' },
    };
    const entry = new History(PROJECT_ID).add(changeOf('kind', [item]), 'do');
    expect(entry.change.items).toEqual([item]);
    expect(entry.created).toBeUndefined();
    expect(unpacked(entry, () => undefined).items).toEqual([item]);
  });

  it('keeps whole what other tables made', () => {
    const after = makeTheme('teema');
    const entry = new History(PROJECT_ID).add(changeOf('add', [{ table: 'themes', after }]), 'do');
    expect(entry.change.items).toEqual([{ table: 'themes', after }]);
  });
});
