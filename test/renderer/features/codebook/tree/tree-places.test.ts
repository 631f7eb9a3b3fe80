import { describe, expect, it } from 'vitest';
import { ThemeTree } from '#shared/analysis/theme-tree.ts';
import { moveTheme } from '#shared/commands/edit-codebook.ts';
import type { Theme } from '#shared/domain/theme.ts';
import {
  placeAfterStep,
  placeOfDrop,
  type Place,
  type Step,
} from '#renderer/features/codebook/tree/tree-places.ts';
import { Desk } from '#test/helpers/desk.ts';
import { makeTheme } from '#test/helpers/survey.ts';

const group = makeTheme('Group', { order: 1, group: true });
const first = makeTheme('First', { order: 1, parentId: group.id });
const second = makeTheme('Second', { order: 2, parentId: group.id });
const below = makeTheme('Below', { order: 1, parentId: second.id });
const last = makeTheme('Last', { order: 2 });
const themes = [group, first, second, below, last];

const START = ['Group', '·First', '·Second', '··Below', 'Last'];

function shape(all: Iterable<Theme>): string[] {
  return new ThemeTree(all).depthFirst().map(({ theme, depth }) => '·'.repeat(depth) + theme.name);
}

/** The tree once the place has been taken by the very command. */
function shapeAfter(themeId: Theme['id'], place: Place | undefined): string[] {
  const desk = new Desk({ themes });
  if (place) desk.do(moveTheme, themeId, place);
  return shape(desk.memory.all('themes'));
}

function step(theme: Theme, which: Step): string[] {
  return shapeAfter(theme.id, placeAfterStep(new ThemeTree(themes), theme.id, which));
}

describe('a step in the tree', () => {
  it('goes up and down among its siblings', () => {
    const swapped = ['Group', '·Second', '··Below', '·First', 'Last'];
    expect(step(second, 'up')).toEqual(swapped);
    expect(step(first, 'down')).toEqual(swapped);
  });

  it('goes under the theme above, and back out after its parent', () => {
    expect(step(second, 'nest')).toEqual(['Group', '·First', '··Second', '···Below', 'Last']);
    expect(step(below, 'unnest')).toEqual(['Group', '·First', '·Second', '·Below', 'Last']);
    expect(step(first, 'unnest')).toEqual(['Group', '·Second', '··Below', 'First', 'Last']);
  });

  it('goes nowhere at an edge', () => {
    const tree = new ThemeTree(themes);
    expect(placeAfterStep(tree, first.id, 'up')).toBeUndefined();
    expect(placeAfterStep(tree, first.id, 'nest')).toBeUndefined();
    expect(placeAfterStep(tree, second.id, 'down')).toBeUndefined();
    expect(placeAfterStep(tree, last.id, 'unnest')).toBeUndefined();
  });
});

function drop(theme: Theme, dropPosition: 'on' | 'before' | 'after', key: Theme) {
  return placeOfDrop(new ThemeTree(themes), theme.id, { key: key.id, dropPosition });
}

describe('a drop on the tree', () => {
  it('puts the theme on, before or after another', () => {
    expect(shapeAfter(last.id, drop(last, 'on', group))).toEqual([
      'Group',
      '·First',
      '·Second',
      '··Below',
      '·Last',
    ]);
    expect(shapeAfter(last.id, drop(last, 'before', second))).toEqual([
      'Group',
      '·First',
      '·Last',
      '·Second',
      '··Below',
    ]);
    expect(shapeAfter(below.id, drop(below, 'after', group))).toEqual([
      'Group',
      '·First',
      '·Second',
      'Below',
      'Last',
    ]);
  });

  it('does nothing where the theme is already, or inside itself', () => {
    expect(drop(second, 'after', first)).toBeUndefined();
    expect(drop(first, 'before', second)).toBeUndefined();
    expect(drop(first, 'after', first)).toBeUndefined();
    expect(drop(group, 'on', below)).toBeUndefined();
    expect(drop(group, 'before', first)).toBeUndefined();
    expect(shapeAfter(first.id, undefined)).toEqual(START);
  });
});
