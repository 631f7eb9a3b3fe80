import { describe, expect, it } from 'vitest';
import {
  COMMAND_IDS,
  COMMANDS,
  commandsByKey,
  commandWithKey,
  keyOf,
} from '#renderer/app/commands.ts';
import { Store } from '#renderer/app/store.ts';

describe('the given keys', () => {
  it('belong to one command each', () => {
    const given = COMMAND_IDS.map((id): string => COMMANDS[id].key.toLowerCase());
    const keys = given.filter((key) => key !== '');
    expect(keys.filter((key, at) => keys.indexOf(key) !== at)).toEqual([]);
  });

  it('leave the digits to the suggestions', () => {
    expect(COMMAND_IDS.filter((id) => /^\d$/.test(COMMANDS[id].key))).toEqual([]);
  });

  it('that are one letter act while coding and never in a text field', () => {
    const wrong = COMMAND_IDS.filter((id) => {
      const command: { key: string; place: string; inFields?: boolean } = COMMANDS[id];
      return command.key.length === 1 && (command.place !== 'code' || command.inFields);
    });
    expect(wrong).toEqual([]);
  });

  it('have a name each, of their own', () => {
    const labels = COMMAND_IDS.map((id) => COMMANDS[id].label);
    expect(new Set(labels).size).toBe(labels.length);
  });
});

describe('a person’s own keys', () => {
  it('stand before the given ones', () => {
    expect(keyOf('done', { done: 'd' })).toBe('d');
    expect(keyOf('done', { undo: 'u' })).toBe('Space');
    expect(commandWithKey('d', { done: 'd' })).toBe('done');
    expect(commandWithKey('Space', { done: 'd' })).toBeUndefined();
  });

  it('win where a given key is one of them', () => {
    expect(commandsByKey({}).get('F9')).toBe('history');
    expect(commandsByKey({ done: 'F9' }).get('F9')).toBe('done');
    expect(commandsByKey({ undo: '.' }).get('.')).toBe('undo');
    const withKey = COMMAND_IDS.filter((id) => COMMANDS[id].key);
    expect(new Set(commandsByKey({}).values())).toEqual(new Set(withKey));
  });

  it('are found in capitals too', () => {
    expect(commandWithKey('X', {})).toBe('remove');
    expect(commandWithKey('$MOD+Z', {})).toBe('undo');
    expect(commandWithKey('q', {})).toBeUndefined();
  });
});

describe('Store', () => {
  it('tells a new value to who follows, and an equal one to no one', () => {
    const store = new Store(1);
    const seen: number[] = [];
    const stop = store.subscribe(() => seen.push(store.get()));
    store.set(1);
    store.set(2);
    stop();
    store.set(3);
    expect([seen, store.get()]).toEqual([[2], 3]);
  });
});
