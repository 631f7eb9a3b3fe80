import {
  attributeColumns,
  type AttributeColumn,
  type AttributeColumns,
} from '#shared/analysis/attribute-columns.ts';
import { countThemesAmong, type Count, type ThemeCounts } from '#shared/analysis/counts.ts';
import { answersInScope, partOf, type Scope, type ScopedAnswers } from '#shared/analysis/scope.ts';
import { ThemeTree } from '#shared/analysis/theme-tree.ts';
import { valueReader, variableOf, type VariableId } from '#shared/analysis/variables.ts';
import type { RespondentId, ThemeId } from '#shared/domain/ids.ts';
import type { ProjectView } from '#shared/domain/view.ts';

/** A column with its own bases: its shares are shares of these. */
export type CrosstabColumn = AttributeColumn & {
  readonly answerBase: number;
  readonly respondentBase: number;
};

export interface CrosstabRow {
  readonly themeId: ThemeId;
  readonly depth: number;
  readonly retired: boolean;
  /** One for each column, in the columns' order. */
  readonly cells: readonly Count[];
}

export interface Crosstab {
  readonly attributeId: VariableId;
  readonly columns: readonly CrosstabColumn[];
  readonly rows: readonly CrosstabRow[];
}

/**
 * Themes by the values of an attribute: distinct answers and respondents in each. The columns are
 * those of `columnScope`, so that tables of several questions can stand under the same ones; it has
 * to take in every respondent of `scope`.
 */
export function crosstab(
  view: ProjectView,
  scope: Scope,
  attributeId: VariableId,
  columnScope: Scope = scope,
): Crosstab {
  const tree = new ThemeTree(view.all('themes'));
  const whole = answersInScope(view, scope);
  const valueOf = valueReader(view, attributeId);
  const kind = variableOf(view, attributeId)?.kind ?? 'text';
  const wide = columnScope === scope ? whole : answersInScope(view, columnScope);
  const layout = attributeColumns(kind, [...wide.respondentIds].map(valueOf));
  const parts = partsOf(scope, whole, layout, valueOf);
  const counts = parts.map((part) => cellsOf(countThemesAmong(view, tree, scope.layer, part)));
  const overall = countThemesAmong(view, tree, scope.layer, whole);
  return {
    attributeId,
    columns: layout.columns.map((column, at) => withBases(column, parts[at])),
    rows: overall.themes.map(({ themeId, depth, retired }) => ({
      themeId,
      depth,
      retired,
      cells: counts.map((cells) => cells.get(themeId) ?? NOTHING),
    })),
  };
}

function partsOf(
  scope: Scope,
  whole: ScopedAnswers,
  layout: AttributeColumns,
  valueOf: (id: RespondentId) => string,
): readonly ScopedAnswers[] {
  const places = new Map([...whole.respondentIds].map((id) => [id, layout.placeOf(valueOf(id))]));
  return layout.columns.map((_, at) => partOf(scope, whole, (id) => places.get(id) === at));
}

function withBases(column: AttributeColumn, part: ScopedAnswers | undefined): CrosstabColumn {
  const { answerBase = 0, respondentBase = 0 } = part ?? {};
  return { ...column, answerBase, respondentBase };
}

const NOTHING: Count = { answers: 0, respondents: 0, answerShare: 0, respondentShare: 0 };

function cellsOf(counts: ThemeCounts): ReadonlyMap<ThemeId, Count> {
  return new Map(
    counts.themes.map(({ themeId, answers, respondents, answerShare, respondentShare }) => [
      themeId,
      { answers, respondents, answerShare, respondentShare },
    ]),
  );
}
