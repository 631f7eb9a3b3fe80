import type { ThemeCount, ThemeCounts } from '#shared/analysis/counts.ts';
import type { ThemeId } from '#shared/domain/ids.ts';

/** A bar of the chart of themes. `share` is its length, 0 to 1 of the base. */
export interface Bar {
  readonly themeId: ThemeId;
  readonly depth: number;
  readonly count: number;
  readonly share: number;
}

/** Bars of one unit, longest first; what is mentioned nowhere is left out. */
export function barsOf(counts: ThemeCounts, unit: 'answers' | 'respondents'): readonly Bar[] {
  const share = (each: ThemeCount) =>
    unit === 'answers' ? each.answerShare : each.respondentShare;
  return counts.themes
    .map((each) => ({
      themeId: each.themeId,
      depth: each.depth,
      count: each[unit],
      share: share(each),
    }))
    .filter((each) => each.count > 0)
    .sort((left, right) => right.count - left.count);
}
