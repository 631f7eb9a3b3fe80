import { groupBy } from '#shared/base/collections.ts';
import { themesMentioned } from '#shared/analysis/mentions.ts';
import {
  answersInScope,
  type Layer,
  type Scope,
  type ScopedAnswers,
} from '#shared/analysis/scope.ts';
import { ThemeTree } from '#shared/analysis/theme-tree.ts';
import type { ThemeId } from '#shared/domain/ids.ts';
import type { ProjectView } from '#shared/domain/view.ts';

/** How many answers and respondents; shares are of the bases, 0 to 1, and 0 where a base is empty. */
export interface Count {
  readonly answers: number;
  readonly respondents: number;
  readonly answerShare: number;
  readonly respondentShare: number;
}

export interface ThemeCount extends Count {
  readonly themeId: ThemeId;
  readonly depth: number;
  readonly retired: boolean;
}

export interface ThemeCounts {
  readonly answerBase: number;
  readonly respondentBase: number;
  /** Answers and respondents that mention any theme at all. */
  readonly anyTheme: Count;
  /** Every theme in use in the codebook's order, then retired ones that are still mentioned. */
  readonly themes: readonly ThemeCount[];
}

/** Distinct answers and respondents for each theme. A parent counts what is below it once, too. */
export function countThemes(view: ProjectView, scope: Scope): ThemeCounts {
  const tree = new ThemeTree(view.all('themes'));
  return countThemesAmong(view, tree, scope.layer, answersInScope(view, scope));
}

/** The same among answers gathered before. */
export function countThemesAmong(
  view: ProjectView,
  tree: ThemeTree,
  layer: Layer,
  scoped: ScopedAnswers,
): ThemeCounts {
  const tally = tallyMentions(view, tree, layer, scoped);
  const inUse = tree
    .depthFirst()
    .map(({ theme, depth }) => themeCount(tally, scoped, theme.id, depth, false));
  const retired = tree
    .retired()
    .filter((each) => tally.answers.has(each.id))
    .map((each) => themeCount(tally, scoped, each.id, 0, true));
  return {
    answerBase: scoped.answerBase,
    respondentBase: scoped.respondentBase,
    anyTheme: countOf(tally, scoped, ANY_THEME),
    themes: [...inUse, ...retired],
  };
}

export function shareOf(part: number, base: number): number {
  return base === 0 ? 0 : part / base;
}

const ANY_THEME = Symbol('any theme');
type Key = ThemeId | typeof ANY_THEME;

interface Tally {
  readonly answers: Map<Key, number>;
  readonly respondents: Map<Key, number>;
}

function tallyMentions(
  view: ProjectView,
  tree: ThemeTree,
  layer: Layer,
  scoped: ScopedAnswers,
): Tally {
  const tally: Tally = { answers: new Map(), respondents: new Map() };
  for (const own of groupBy(scoped.answers, (each) => each.respondentId).values()) {
    const ofRespondent = new Set<Key>();
    for (const answer of own) {
      for (const key of keysOf(themesMentioned(view, tree, layer, answer.id))) {
        addOne(tally.answers, key);
        ofRespondent.add(key);
      }
    }
    for (const key of ofRespondent) addOne(tally.respondents, key);
  }
  return tally;
}

function keysOf(mentioned: ReadonlySet<ThemeId>): readonly Key[] {
  return mentioned.size > 0 ? [...mentioned, ANY_THEME] : [];
}

function addOne(counts: Map<Key, number>, key: Key): void {
  counts.set(key, (counts.get(key) ?? 0) + 1);
}

function themeCount(
  tally: Tally,
  scoped: ScopedAnswers,
  themeId: ThemeId,
  depth: number,
  retired: boolean,
): ThemeCount {
  return { themeId, depth, retired, ...countOf(tally, scoped, themeId) };
}

function countOf(tally: Tally, scoped: ScopedAnswers, key: Key): Count {
  const answers = tally.answers.get(key) ?? 0;
  const respondents = tally.respondents.get(key) ?? 0;
  return {
    answers,
    respondents,
    answerShare: shareOf(answers, scoped.answerBase),
    respondentShare: shareOf(respondents, scoped.respondentBase),
  };
}
