import { describe, expect, it } from 'vitest';
import { memoryOf } from '#shared/domain/project-memory.ts';
import { searchesToRun } from '#renderer/features/code/bulk/searches.ts';
import { makeTheme } from '#test/helpers/survey.ts';

const rule = { query: 'jono*', unit: 'sentence' } as const;
const late = makeTheme('jonot', { order: 2, rules: [rule, { ...rule, wholeWords: true }] });
const early = makeTheme('kahvi', { order: 1, rules: [rule] });
const retired = makeTheme('vanha', { retired: true, rules: [rule] });
const view = memoryOf({ themes: [late, retired, early] });

describe('searchesToRun', () => {
  it('is the find box first, then the rules of themes in use, in the codebook’s order', () => {
    const searches = searchesToRun(view, { text: ' tuki ', wholeWords: true });
    expect(searches.map(({ id }) => id)).toEqual([
      'find',
      `${early.id}/0`,
      `${late.id}/0`,
      `${late.id}/1`,
    ]);
    expect(searches[0]?.request).toEqual({ text: 'tuki', wholeWords: true });
    expect(searches[3]).toMatchObject({
      request: { text: 'jono*', wholeWords: true },
      rule: { themeId: late.id, unit: 'sentence' },
    });
  });

  it('leaves the find box out while it is empty', () => {
    expect(searchesToRun(view, { text: ' ' })).toHaveLength(3);
  });
});
