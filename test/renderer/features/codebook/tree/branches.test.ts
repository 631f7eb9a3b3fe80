import { describe, expect, it } from 'vitest';
import { ThemeTree } from '#shared/analysis/theme-tree.ts';
import {
  branchesOf,
  neighbourOf,
  parentForNew,
} from '#renderer/features/codebook/tree/branches.ts';
import { makeTheme } from '#test/helpers/survey.ts';

const group = makeTheme('Group', { order: 1, group: true });
const first = makeTheme('First', { order: 1, parentId: group.id });
const second = makeTheme('Second', { order: 2, parentId: group.id });
const alone = makeTheme('Alone', { order: 2 });
const retired = makeTheme('Retired', { order: 3, retired: true });
const tree = new ThemeTree([retired, second, alone, group, first]);

describe('the branches on screen', () => {
  it('are the themes in use, with their counts', () => {
    const branches = branchesOf(tree, new Map([[second.id, 4]]));
    expect(branches.map(({ theme }) => theme.name)).toEqual(['Group', 'Alone']);
    expect(branches[0]?.children.map(({ theme, count }) => [theme.name, count])).toEqual([
      ['First', 0],
      ['Second', 4],
    ]);
  });
});

describe('after a theme is gone', () => {
  it('the next, the one before, or the parent is chosen', () => {
    expect(neighbourOf(tree, first.id)).toBe(second.id);
    expect(neighbourOf(tree, second.id)).toBe(first.id);
    expect(neighbourOf(new ThemeTree([group, first]), first.id)).toBe(group.id);
    expect(neighbourOf(new ThemeTree([alone]), alone.id)).toBeUndefined();
  });
});

describe('a new theme', () => {
  it('goes into the chosen group, or beside the chosen theme', () => {
    expect(parentForNew(tree, group)).toBe(group);
    expect(parentForNew(tree, first)).toBe(group);
    expect(parentForNew(tree, alone)).toBeUndefined();
    expect(parentForNew(tree, retired)).toBeUndefined();
    expect(parentForNew(tree, undefined)).toBeUndefined();
  });
});
