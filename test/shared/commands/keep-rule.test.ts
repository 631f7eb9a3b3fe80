import { describe, expect, it } from 'vitest';
import { dropRule, keepRule } from '#shared/commands/keep-rule.ts';
import type { ThemeId } from '#shared/domain/ids.ts';
import { LONGEST_QUERY } from '#shared/domain/search-rule.ts';
import { Desk } from '#test/helpers/desk.ts';
import { makeSurvey } from '#test/helpers/survey.ts';

const { themes, tables } = makeSurvey(['Kiva kurssi'], ['kurssit']);
const themeId = themes[0]!.id;
const rule = { query: 'kurssi*', unit: 'hit' } as const;

describe('a theme’s search rules', () => {
  it('are kept in their order, each once, and taken off again', () => {
    const desk = new Desk(tables);
    desk.do(keepRule, { themeId, rule });
    desk.do(keepRule, { themeId, rule: { ...rule, wholeWords: true } });
    expect(desk.memory.get('themes', themeId)?.rules).toEqual([
      rule,
      { ...rule, wholeWords: true },
    ]);
    expect(desk.refusal(keepRule, { themeId, rule })).toBe('nothingNew');
    desk.do(dropRule, { themeId, rule });
    desk.do(dropRule, { themeId, rule: { ...rule, wholeWords: true } });
    expect(desk.memory.get('themes', themeId)?.rules).toBeUndefined();
    expect(desk.refusal(dropRule, { themeId, rule })).toBe('nothingNew');
  });

  it('must fit a record, and have a theme', () => {
    const desk = new Desk(tables);
    const long = { ...rule, query: 'a'.repeat(LONGEST_QUERY + 1) };
    expect(desk.refusal(keepRule, { themeId, rule: long })).toBe('tooLong');
    expect(desk.refusal(keepRule, { themeId: 'theme-gone' as ThemeId, rule })).toBe('themeGone');
  });
});
