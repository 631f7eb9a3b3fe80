import { describe, expect, it } from 'vitest';
import type { AnswerId } from '#shared/domain/ids.ts';
import { Store } from '#renderer/app/store.ts';
import { Chosen } from '#renderer/features/code/bulk/chosen.ts';
import type { DeskState } from '#renderer/features/code/desk/desk.ts';

const ids = (letters: string) => letters.split('') as AnswerId[];

/** A list of answers named by letters, with a cursor. */
function listOf(letters: string) {
  const state = new Store<DeskState>({
    mode: 'table',
    filter: { text: '' },
    answerIds: ids(letters),
    at: 0,
  });
  const go = (at: number) => {
    const last = state.get().answerIds.length - 1;
    state.set({ ...state.get(), at: Math.max(0, Math.min(last, at)) });
  };
  const desk = {
    state,
    move: (by: number) => go(state.get().at + by),
    goTo: (id: AnswerId) => go(state.get().answerIds.indexOf(id)),
  };
  const chosen = new Chosen(desk);
  const stop = chosen.start();
  const show = (shown: string) => state.set({ ...state.get(), answerIds: ids(shown), at: 0 });
  return { desk, chosen, stop, show, is: () => chosen.inOrder().join('') };
}

describe('choosing answers', () => {
  it('extends from where the cursor stood, and back over it', () => {
    const { chosen, is } = listOf('abcdef');
    chosen.extend(1);
    chosen.extend(1);
    expect(is()).toBe('abc');
    chosen.extend(-1);
    expect(is()).toBe('ab');
  });

  it('begins a new run after the cursor has moved, and keeps the first', () => {
    const { desk, chosen, is } = listOf('abcdef');
    chosen.extend(1);
    desk.move(2);
    chosen.extend(1);
    expect(is()).toBe('abde');
    chosen.extend(-1);
    chosen.extend(-1);
    expect(is()).toBe('abcd');
  });

  it('takes all to a row, one at a time, or every one', () => {
    const { chosen, is } = listOf('abcdef');
    chosen.extendTo('d' as AnswerId);
    expect(is()).toBe('abcd');
    chosen.toggle('b' as AnswerId);
    chosen.toggle('f' as AnswerId);
    expect(is()).toBe('acdf');
    chosen.all();
    expect(is()).toBe('abcdef');
    chosen.toggle();
    expect(is()).toBe('abcde');
    chosen.clear();
    expect(chosen.size).toBe(0);
  });

  it('lets go of what the filter leaves out, and does not take it back', () => {
    const { chosen, is, show, stop } = listOf('abcdef');
    chosen.extendTo('d' as AnswerId);
    show('bdf');
    expect(is()).toBe('bd');
    show('abcdef');
    expect(is()).toBe('bd');
    stop();
    show('a');
    expect(chosen.size).toBe(2);
  });

  it('stops at the ends of the list, and chooses nothing in an empty one', () => {
    const { chosen, is } = listOf('ab');
    chosen.extend(-1);
    expect(is()).toBe('a');
    const empty = listOf('');
    empty.chosen.extend(1);
    empty.chosen.toggle();
    empty.chosen.all();
    expect(empty.chosen.size).toBe(0);
  });
});
