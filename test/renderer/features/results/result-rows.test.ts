import { describe, expect, it } from 'vitest';
import { countThemes } from '#shared/analysis/counts.ts';
import type { Scope } from '#shared/analysis/scope.ts';
import { ThemeTree } from '#shared/analysis/theme-tree.ts';
import { memoryOf } from '#shared/domain/project-memory.ts';
import { resultRows } from '#renderer/features/results/result-rows.ts';
import { ANNA, makeCoding, makeSurvey, makeTheme } from '#test/helpers/survey.ts';

const { question, answers, tables } = makeSurvey(['tilat ja kirjat', 'kirjat', 'kirjat, ilta']);
const [first, second, third] = answers;
const group = makeTheme('Palvelut', { order: 1, group: true });
const rooms = makeTheme('tilat', { order: 1, parentId: group.id });
const books = makeTheme('kirjat', { order: 2, parentId: group.id });
const hours = makeTheme('ilta', { order: 2 });
const quiet = makeTheme('hiljaisuus', { order: 3 });
const old = makeTheme('vanha', { order: 4, retired: true });
const memory = memoryOf({
  ...tables,
  themes: [group, rooms, books, hours, quiet, old],
  codings: [
    makeCoding(first!, rooms, 'tilat'),
    makeCoding(first!, books, 'kirjat'),
    makeCoding(second!, books, 'kirjat'),
    makeCoding(third!, hours, 'ilta'),
    makeCoding(third!, old, 'kirjat'),
  ],
});
const scope: Scope = {
  questionIds: [question.id],
  layer: { kind: 'coder', coderId: ANNA.coderId },
  base: 'answered',
};
const tree = new ThemeTree(memory.all('themes'));
const counts = countThemes(memory, scope);

describe('the lines of the results', () => {
  it('sorts among siblings by the number, retired themes last', () => {
    const { rows } = resultRows(tree, counts, 'respondents', 'count');
    expect(rows.map(({ theme, depth }) => [theme.name, depth])).toEqual([
      ['Palvelut', 0],
      ['kirjat', 1],
      ['tilat', 1],
      ['ilta', 0],
      ['vanha', 0],
    ]);
  });

  it('keeps the codebook’s order when asked', () => {
    const { rows } = resultRows(tree, counts, 'answers', 'codebook');
    expect(rows.map(({ theme }) => theme.name)).toEqual([
      'Palvelut',
      'tilat',
      'kirjat',
      'ilta',
      'vanha',
    ]);
  });

  it('counts a parent’s distinct answers, not the sum of what is below', () => {
    const [heading] = resultRows(tree, counts, 'answers', 'count').rows;
    expect(heading).toMatchObject({ isHeading: true, count: { answers: 2, respondents: 2 } });
  });

  it('names what nothing mentions apart', () => {
    const { unmentioned } = resultRows(tree, counts, 'answers', 'count');
    expect(unmentioned.map((theme) => theme.name)).toEqual(['hiljaisuus']);
  });
});
