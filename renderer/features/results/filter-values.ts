import { inValueOrder } from '#shared/analysis/value-order.ts';
import { valueReader, type VariableId } from '#shared/analysis/variables.ts';
import type { ProjectView } from '#shared/domain/view.ts';

/** An attribute with more distinct values than this names people rather than groups. */
const MOST_VALUES = 60;

/** The values to filter by, numbers in their order, no value last; undefined where there are too many. */
export function filterValues(
  view: ProjectView,
  attributeId: VariableId,
): readonly string[] | undefined {
  const valueOf = valueReader(view, attributeId);
  const values = new Set<string>();
  for (const { id } of view.all('respondents')) {
    values.add(valueOf(id));
    if (values.size > MOST_VALUES) return undefined;
  }
  return inValueOrder(values);
}
