import { describe, expect, it } from 'vitest';
import { starCoding } from '#shared/commands/change-coding.ts';
import { codeAnswer } from '#shared/commands/code-answer.ts';
import { editTheme, retireTheme } from '#shared/commands/edit-codebook.ts';
import { invertChange } from '#shared/commands/invert-change.ts';
import type { Change } from '#shared/domain/change.ts';
import { Desk } from '#test/helpers/desk.ts';
import { HAND, makeSurvey, makeTheme } from '#test/helpers/survey.ts';

const { answers, tables } = makeSurvey(['Lisää valoa']);
const parent = makeTheme('tilat');
const child = makeTheme('valo', { parentId: parent.id, shortcut: 'v' });

function openDesk() {
  return new Desk({ ...tables, themes: [parent, child] });
}

function invert(desk: Desk, change: Change, act: 'undo' | 'redo' = 'undo') {
  const inversion = invertChange(desk.acting(), change, act);
  desk.memory.apply(inversion.change);
  return inversion;
}

describe('invertChange', () => {
  it('makes a tombstone of what was new, and redo brings it back', () => {
    const desk = openDesk();
    const answerId = answers[0]!.id;
    const coded = desk.do(codeAnswer, { answerId, themeId: child.id, origin: HAND });
    const before = desk.memory.codingsOf(answerId);
    const undone = invert(desk, coded);
    expect(desk.memory.codingsOf(answerId)).toEqual([]);
    expect(undone).toMatchObject({
      skipped: 0,
      change: { label: { act: 'undo', values: { of: 'codeAnswer' } } },
    });
    invert(desk, undone.change, 'redo');
    const [after] = desk.memory.codingsOf(answerId);
    expect({ ...after, stamp: undefined }).toEqual({ ...before[0], stamp: undefined });
  });

  it('stamps anew what it restores', () => {
    const desk = openDesk();
    const edited = desk.do(editTheme, child.id, { description: 'Lamput' });
    const { change } = invert(desk, edited);
    const restored = desk.memory.get('themes', child.id);
    expect(restored).toEqual({ ...child, stamp: change.stamp });
    expect(change.stamp.at.ms).toBeGreaterThan(edited.stamp.at.ms);
  });

  it('leaves what was changed since, and counts it', () => {
    const desk = openDesk();
    const retired = desk.do(retireTheme, parent.id);
    desk.do(editTheme, child.id, { description: 'muualta' });
    const { change, skipped } = invert(desk, retired);
    expect([change.items.length, skipped]).toEqual([1, 1]);
    expect(desk.memory.get('themes', parent.id)?.retired).toBeUndefined();
    expect(desk.memory.get('themes', child.id)).toMatchObject({
      retired: true,
      description: 'muualta',
    });
  });

  it('undoes where the record was changed and changed back', () => {
    const desk = openDesk();
    const edited = desk.do(editTheme, child.id, { colour: 3 });
    const answerId = answers[0]!.id;
    desk.do(codeAnswer, { answerId, themeId: child.id, origin: HAND });
    const { id } = desk.memory.codingsOf(answerId)[0]!;
    desk.do(starCoding, id);
    desk.do(editTheme, child.id, { colour: 4 });
    desk.do(editTheme, child.id, { colour: 3 });
    expect(invert(desk, edited).skipped).toBe(0);
    expect(desk.memory.get('themes', child.id)?.colour).toBe(0);
  });

  it('leaves what is not there at all', () => {
    const desk = openDesk();
    const edited = desk.do(editTheme, child.id, { colour: 3 });
    const { change, skipped } = invertChange(new Desk({}).acting(), edited, 'undo');
    expect([change.items, skipped]).toEqual([[], 1]);
  });
});
