import { describe, expect, it } from 'vitest';
import { mergeEffect, themeUse } from '#shared/analysis/merge-effect.ts';
import { themeExamples, withoutQuotes, withQuotes } from '#shared/analysis/theme-examples.ts';
import { ThemeTree } from '#shared/analysis/theme-tree.ts';
import type { RejectionId } from '#shared/domain/ids.ts';
import { memoryOf } from '#shared/domain/project-memory.ts';
import { ANNA, BERTIL, makeCoding, makeSurvey, stampAt } from '#test/helpers/survey.ts';

const { answers, themes, tables } = makeSurvey(['Auki illalla', 'Auki aamulla'], ['a', 'b', 'c']);
const [a, b, c] = themes;
const rejection = {
  id: 'r1' as RejectionId,
  stamp: stampAt(1),
  answerId: answers[0]!.id,
  themeId: b!.id,
  coderId: ANNA.coderId,
};
const memory = memoryOf({
  ...tables,
  themes: [a!, { ...b!, mergedInto: a!.id }, c!],
  codings: [
    makeCoding(answers[0]!, b!, 'illalla', { starred: true }),
    makeCoding(answers[0]!, a!, 'Auki', { starred: true, coderId: BERTIL.coderId }),
    makeCoding(answers[1]!, a!, 'Auki'),
    makeCoding(answers[1]!, c!, 'aamulla'),
  ],
  rejections: [
    { ...rejection, counterExample: { start: 0, end: 4, excerpt: 'Auki' } },
    { ...rejection, id: 'r2' as RejectionId, themeId: c!.id },
  ],
});
const tree = new ThemeTree(memory.all('themes'));

describe('themeExamples', () => {
  it('gathers starred and rejected quotes under the theme they mean now', () => {
    const { starred, rejected } = themeExamples(memory, tree, { kind: 'any' });
    expect(starred.get(a!.id)?.map(({ excerpt }) => excerpt)).toEqual(['illalla', 'Auki']);
    expect([...starred.keys(), ...rejected.keys()]).toEqual([a!.id, a!.id]);
    expect(rejected.get(a!.id)?.map(({ id }) => id)).toEqual(['r1']);
  });

  it('keeps to one coder', () => {
    const layer = { kind: 'coder', coderId: BERTIL.coderId } as const;
    const { starred, rejected } = themeExamples(memory, tree, layer);
    expect(starred.get(a!.id)?.map(({ excerpt }) => excerpt)).toEqual(['Auki']);
    expect(rejected.size).toBe(0);
  });
});

describe('withQuotes and withoutQuotes', () => {
  it('add a line for each quote once, and take them away again', () => {
    const long = 'sana '.repeat(200);
    const text = withQuotes('eka\ntoka', ['toka', ' kolmas\n osa', 'kolmas osa', long]);
    const lines = text.split('\n');
    expect(lines.slice(0, 3)).toEqual(['eka', 'toka', 'kolmas osa']);
    expect(lines[3]).toMatch(/^(sana )+sana …$/);
    expect(lines).toHaveLength(4);
    expect(withoutQuotes(text, ['kolmas osa', long])).toBe('eka\ntoka');
    expect(withQuotes('', [])).toBe('');
  });
});

describe('themeUse and mergeEffect', () => {
  it('count codings, answers and coders through merges', () => {
    expect(themeUse(memory, [a!.id])).toEqual({
      codings: 3,
      answers: 2,
      byCoder: [
        { coderId: ANNA.coderId, codings: 2 },
        { coderId: BERTIL.coderId, codings: 1 },
      ],
    });
    expect(mergeEffect(memory, c!.id, a!.id)).toMatchObject({ both: 1, after: 2 });
    expect(mergeEffect(memory, a!.id, c!.id)).toMatchObject({ both: 1, after: 2 });
  });
});
