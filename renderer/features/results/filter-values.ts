import { numberIn } from '#shared/analysis/attribute-columns.ts';
import type { AttributeId } from '#shared/domain/ids.ts';
import type { ProjectView } from '#shared/domain/view.ts';

/** An attribute with more distinct values than this names people rather than groups. */
const MOST_VALUES = 60;

/** The values to filter by, numbers in their order, no value last; undefined where there are too many. */
export function filterValues(
  view: ProjectView,
  attributeId: AttributeId,
): readonly string[] | undefined {
  const values = new Set<string>();
  for (const respondent of view.all('respondents')) {
    values.add(respondent.values[attributeId] ?? '');
    if (values.size > MOST_VALUES) return undefined;
  }
  const order = new Intl.Collator(['fi', 'sv', 'en'], { numeric: true });
  return [...values].sort((left, right) => {
    if (left === '' || right === '') return left === '' ? 1 : -1;
    const [a, b] = [numberIn(left), numberIn(right)];
    return a !== undefined && b !== undefined ? a - b : order.compare(left, right);
  });
}
