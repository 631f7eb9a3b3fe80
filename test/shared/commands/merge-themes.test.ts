import { describe, expect, it } from 'vitest';
import { countThemes } from '#shared/analysis/counts.ts';
import { ThemeTree } from '#shared/analysis/theme-tree.ts';
import { codeAnswer } from '#shared/commands/code-answer.ts';
import { addTheme, retireTheme } from '#shared/commands/edit-codebook.ts';
import { invertChange } from '#shared/commands/invert-change.ts';
import { mergeTheme, unmergeTheme } from '#shared/commands/merge-themes.ts';
import type { ThemeId } from '#shared/domain/ids.ts';
import { Desk } from '#test/helpers/desk.ts';
import { BERTIL, HAND, makeCoding, makeSurvey, makeTheme } from '#test/helpers/survey.ts';

const gone = 'none' as ThemeId;
const { answers, question, tables } = makeSurvey(['Auki illalla', 'Auki aamulla', 'Halvempi']);
const hours = makeTheme('Aukiolo', { order: 1, keywords: ['auki'], questionIds: [question.id] });
const evenings = makeTheme('Illat', {
  order: 2,
  keywords: ['ilta', 'auki'],
  shortcut: 'i',
  questionIds: [question.id],
});
const late = makeTheme('Myöhään', { order: 1, parentId: evenings.id });
const group = makeTheme('Palvelu', { order: 3, group: true });

function openDesk(): Desk {
  return new Desk({
    ...tables,
    themes: [hours, evenings, late, group],
    codings: [
      makeCoding(answers[0]!, evenings, 'illalla'),
      makeCoding(answers[1]!, evenings, 'aamulla', { coderId: BERTIL.coderId }),
      makeCoding(answers[1]!, hours, 'Auki'),
    ],
  });
}

function answersOf(desk: Desk, themeId: ThemeId): number | undefined {
  const counts = countThemes(desk.memory, {
    questionIds: [question.id],
    layer: { kind: 'any' },
    base: 'answered',
  });
  return counts.themes.find((each) => each.themeId === themeId)?.answers;
}

describe('mergeTheme', () => {
  it('makes an alias: counts follow, no coding of anyone is rewritten', () => {
    const desk = openDesk();
    const codings = [...desk.memory.all('codings')];
    const change = desk.do(mergeTheme, evenings.id, hours.id);
    expect(change.label).toEqual({
      act: 'mergeTheme',
      values: { theme: 'Illat', into: 'Aukiolo' },
    });
    expect(change.items.map(({ table }) => table)).toEqual(['themes', 'themes']);
    expect([...desk.memory.all('codings')]).toEqual(codings);
    expect(answersOf(desk, hours.id)).toBe(2);
    expect(answersOf(desk, evenings.id)).toBeUndefined();
    expect(desk.memory.get('themes', hours.id)).toMatchObject({
      keywords: ['auki', 'ilta'],
      questionIds: [question.id],
    });
    expect(desk.memory.get('themes', evenings.id)?.shortcut).toBeUndefined();
    const tree = new ThemeTree(desk.memory.all('themes'));
    expect(tree.children(hours.id).map(({ id }) => id)).toEqual([late.id]);
  });

  it('is one act that undo takes back whole', () => {
    const desk = openDesk();
    const before = desk.memory.get('themes', evenings.id);
    const change = desk.do(mergeTheme, evenings.id, hours.id);
    desk.memory.apply(invertChange(desk.acting(), change, 'undo').change);
    expect({ ...desk.memory.get('themes', evenings.id), stamp: 0 }).toEqual({
      ...before,
      stamp: 0,
    });
    expect(answersOf(desk, evenings.id)).toBe(2);
  });

  it('into a theme below it lifts that one to its place', () => {
    const desk = openDesk();
    desk.do(mergeTheme, evenings.id, late.id);
    const tree = new ThemeTree(desk.memory.all('themes'));
    expect(tree.children().map(({ id }) => id)).toEqual([hours.id, late.id, group.id]);
    expect(answersOf(desk, late.id)).toBe(2);
  });

  it('leaves no way to code the same words twice with one meaning', () => {
    const desk = openDesk();
    desk.do(mergeTheme, evenings.id, hours.id);
    const span = { start: 5, end: 12 };
    const input = { answerId: answers[0]!.id, themeId: hours.id, span, origin: HAND };
    expect(desk.refusal(codeAnswer, input)).toBe('alreadyCoded');
    expect(desk.refusal(codeAnswer, { ...input, themeId: evenings.id })).toBe('themeGone');
  });

  it('and retiring the other retires what came below it', () => {
    const desk = openDesk();
    desk.do(mergeTheme, evenings.id, hours.id);
    desk.do(retireTheme, hours.id);
    expect(desk.memory.get('themes', late.id)?.retired).toBe(true);
    expect(desk.memory.get('themes', evenings.id)?.retired).toBeUndefined();
  });

  it('refuses', () => {
    const desk = openDesk();
    expect(desk.refusal(mergeTheme, hours.id, hours.id)).toBe('mergeIntoItself');
    expect(desk.refusal(mergeTheme, gone, hours.id)).toBe('themeGone');
    expect(desk.refusal(mergeTheme, hours.id, group.id)).toBe('themeIsGroup');
    expect(desk.refusal(mergeTheme, group.id, hours.id)).toBe('themeIsGroup');
    desk.do(addTheme, { name: 'myöhään', parentId: hours.id });
    expect(desk.refusal(mergeTheme, evenings.id, hours.id)).toBe('nameTaken');
    desk.do(retireTheme, evenings.id);
    expect(desk.refusal(mergeTheme, hours.id, evenings.id)).toBe('themeRetired');
    expect(desk.refusal(mergeTheme, evenings.id, hours.id)).toBeUndefined();
  });
});

describe('unmergeTheme', () => {
  it('gives the theme its codings back', () => {
    const desk = openDesk();
    desk.do(mergeTheme, evenings.id, hours.id);
    desk.do(unmergeTheme, evenings.id);
    expect(answersOf(desk, evenings.id)).toBe(2);
    expect(answersOf(desk, hours.id)).toBe(1);
    expect(desk.refusal(unmergeTheme, evenings.id)).toBe('nothingNew');
    expect(desk.refusal(unmergeTheme, gone)).toBe('themeGone');
  });

  it('refuses where another theme has taken its name', () => {
    const desk = openDesk();
    desk.do(mergeTheme, evenings.id, hours.id);
    desk.do(addTheme, { name: 'illat' });
    expect(desk.refusal(unmergeTheme, evenings.id)).toBe('nameTaken');
  });
});
