import { describe, expect, it } from 'vitest';
import { LiveCounts } from '#shared/analysis/live-counts.ts';
import type { ThemeId } from '#shared/domain/ids.ts';
import { answer, coding, surveyOf, theme } from '#test/shared/analysis/small-survey.ts';

const ANY = { kind: 'any' } as const;
const first = answer('q1', 1);
const second = answer('q1', 2);

function survey() {
  return surveyOf({
    themes: [theme('top'), theme('child', { parentId: 'top' as ThemeId })],
    answers: [first, second],
    codings: [coding(first, 'child')],
  });
}

describe('LiveCounts', () => {
  it('gives out maps that later changes leave alone', () => {
    const view = survey();
    const live = new LiveCounts(view, ANY, [first.id, second.id]);
    const before = live.counts();
    expect(live.counts()).toBe(before);
    const item = { table: 'codings', after: coding(second, 'top') } as const;
    view.apply({ items: [item] });
    live.apply({ items: [item] });
    expect(before.get('top' as ThemeId)).toBe(1);
    expect(live.counts().get('top' as ThemeId)).toBe(2);
  });

  it('counts anew when a theme moves', () => {
    const view = survey();
    const live = new LiveCounts(view, ANY, [first.id]);
    const item = { table: 'themes', after: theme('child') } as const;
    view.apply({ items: [item] });
    live.apply({ items: [item] });
    expect([...live.counts()]).toEqual([['child', 1]]);
  });

  it('passes over answers out of sight, and counts them when they come into it', () => {
    const view = survey();
    const live = new LiveCounts(view, ANY, []);
    live.update([first.id]);
    expect(live.counts().size).toBe(0);
    live.show([first.id]);
    expect(live.counts().get('child' as ThemeId)).toBe(1);
    live.show([second.id]);
    expect(live.counts().size).toBe(0);
  });

  it('counts the texts of a theme’s answers once, also when equal ones become known later', () => {
    const view = survey();
    const texts = new Map([first, second].map(({ id }) => [id, id as string]));
    const textOf = (id: typeof first.id) => texts.get(id) ?? '';
    const live = new LiveCounts(view, ANY, [first.id, second.id], textOf);
    const item = { table: 'codings', after: coding(second, 'child') } as const;
    view.apply({ items: [item] });
    live.apply({ items: [item] });
    expect(live.textsOf('child' as ThemeId)).toBe(2);
    texts.set(second.id, first.id);
    live.tellTextsApart();
    expect([live.textsOf('child' as ThemeId), live.textsOf('top' as ThemeId)]).toEqual([1, 1]);
    live.show([second.id]);
    expect(live.textsOf('child' as ThemeId)).toBe(1);
    live.show([]);
    expect(live.textsOf('child' as ThemeId)).toBe(0);
  });
});
