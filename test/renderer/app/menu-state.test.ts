import { describe, expect, it } from 'vitest';
import { menuRequestSchema } from '#shared/host/menu.ts';
import { COMMAND_IDS } from '#renderer/app/commands.ts';
import type { Handlers } from '#renderer/app/use-commands.ts';
import { stubNavigator } from '#test/helpers/window.ts';

stubNavigator();
const { menuOf } = await import('#renderer/app/menu-state.ts');
const { CommandBoard } = await import('#renderer/app/use-commands.ts');

const facts = {
  language: 'sv',
  keys: {},
  hasProject: true,
  answered: new Set(COMMAND_IDS),
} as const;

describe('menuOf', () => {
  it('tells the language and every key, the person’s own before the given', () => {
    const menu = menuOf({ ...facts, keys: { done: 'Enter' } });
    expect(menuRequestSchema.parse(menu)).toEqual(menu);
    expect(menu).toMatchObject({ language: 'sv', keys: { done: 'Enter', undo: '$mod+z' } });
    expect(menu.disabled).toEqual([]);
  });

  it('leaves what needs no project', () => {
    const { disabled } = menuOf({ ...facts, hasProject: false });
    expect(disabled).toContain('goCode');
    expect(disabled).toContain('saveProjectFile');
    const left = [
      'openProjectFile',
      'goProjects',
      'goImport',
      'settings',
      'help',
      'about',
    ] as const;
    expect(left.filter((command) => disabled.includes(command))).toEqual([]);
  });

  it('leaves what a part on screen answers, while it is there', () => {
    const board = new CommandBoard();
    const disabled = () => menuOf({ ...facts, answered: board.answered() }).disabled;
    const seen: number[] = [];
    board.subscribe(() => seen.push(board.answered().size));
    const handlers: { current: Handlers } = { current: { printPdf: () => undefined } };
    const leave = board.add(handlers, { current: () => false });
    expect(disabled()).not.toContain('printPdf');
    expect(disabled()).toContain('memo');
    leave();
    expect(disabled()).toContain('printPdf');
    expect(seen).toEqual([1, 0]);
  });
});
