import { assertNever } from '#shared/base/assert-never.ts';
import { attributeColumns, type AttributeColumn } from '#shared/analysis/attribute-columns.ts';
import { pickQuotes, type QuoteCandidate } from '#shared/analysis/representative-quotes.ts';
import { answersInScope, codingsInLayer, type Scope } from '#shared/analysis/scope.ts';
import { ThemeTree } from '#shared/analysis/theme-tree.ts';
import { valueReader, variableOf, type VariableId } from '#shared/analysis/variables.ts';
import type { CodingId, RespondentId, ThemeId } from '#shared/domain/ids.ts';
import type { Language } from '#shared/domain/project.ts';
import type { ProjectView } from '#shared/domain/view.ts';

/** How many representative quotes a theme gets, on screen and in files alike. */
export const QUOTES_PER_THEME = 5;

/** A number of the results: a theme's, or a theme's among those with one value of an attribute. */
export interface Figure {
  readonly themeId: ThemeId;
  readonly column?: { readonly attributeId: VariableId; readonly key: string } | undefined;
}

export interface QuotesBehind {
  /** The best first. `share`: of the figure's quotes, those most like this one, 0 to 1. */
  readonly picked: readonly { readonly codingId: CodingId; readonly share: number }[];
  /** The rest: starred ones, then in the order of rows. */
  readonly others: readonly CodingId[];
}

/** What tells a column of a crosstab from the others, also after it was counted anew. */
export function columnKey(column: AttributeColumn): string {
  switch (column.kind) {
    case 'value':
      return `value ${column.value}`;
    case 'range':
      return `range ${column.from} ${column.to}`;
    case 'other':
    case 'missing':
      return column.kind;
    default:
      return assertNever(column);
  }
}

/** The quotes that a number counts, of the theme and of those below it. */
export function quotesBehind(
  view: ProjectView,
  scope: Scope,
  figure: Figure,
  keysOf: (text: string, language: Language) => readonly string[],
): QuotesBehind {
  const candidates = candidatesOf(view, scope, figure, keysOf);
  const picked = pickQuotes(candidates, QUOTES_PER_THEME).map(({ candidate, share }) => ({
    codingId: candidate.coding.id,
    share,
  }));
  const pickedIds = new Set(picked.map((each) => each.codingId));
  const others = candidates
    .map((each) => each.coding)
    .filter((coding) => !pickedIds.has(coding.id))
    .sort((left, right) => Number(right.starred ?? false) - Number(left.starred ?? false));
  return { picked, others: others.map((coding) => coding.id) };
}

function candidatesOf(
  view: ProjectView,
  scope: Scope,
  { themeId, column }: Figure,
  keysOf: (text: string, language: Language) => readonly string[],
): readonly QuoteCandidate[] {
  const tree = new ThemeTree(view.all('themes'));
  const { answers, respondentIds } = answersInScope(view, scope);
  const isIn = column ? membersOf(view, respondentIds, column) : () => true;
  return answers
    .filter((answer) => isIn(answer.respondentId))
    .flatMap((answer) =>
      codingsInLayer(view, scope.layer, answer.id)
        .filter((coding) => tree.lineage(coding.themeId).includes(themeId))
        .map((coding) => ({
          coding,
          answer,
          // Only of those that are compared: of very many quotes most are never asked.
          get keys() {
            return keysOf(coding.excerpt, answer.language);
          },
        })),
    );
}

/** Who stands in a column: the same columns as the crosstab of the same scope has. */
function membersOf(
  view: ProjectView,
  respondentIds: ReadonlySet<RespondentId>,
  { attributeId, key }: NonNullable<Figure['column']>,
): (id: RespondentId) => boolean {
  const valueOf = valueReader(view, attributeId);
  const kind = variableOf(view, attributeId)?.kind ?? 'text';
  const layout = attributeColumns(kind, [...respondentIds].map(valueOf));
  const place = layout.columns.findIndex((each) => columnKey(each) === key);
  return (id) => layout.placeOf(valueOf(id)) === place;
}
