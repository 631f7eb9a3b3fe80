import { groupNames, valueReader, variablesOf } from '#shared/analysis/variables.ts';
import type { AttributeId } from '#shared/domain/ids.ts';
import type { ProjectView } from '#shared/domain/view.ts';

/** A value of an attribute and how many respondents have it; an empty one stands for none. */
export interface ValueCount {
  readonly value: string;
  readonly respondents: number;
  /** The name of the group it is in. */
  readonly group: string | undefined;
}

/** All values of an attribute, the commonest first; with what was coded into it, where there is such. */
export function valueCounts(view: ProjectView, attributeId: AttributeId): readonly ValueCount[] {
  const forms = variablesOf(view).filter(({ attribute }) => attribute.id === attributeId);
  const coded = forms.find(({ form }) => form === 'coded');
  const valueOf = valueReader(view, coded?.id ?? attributeId);
  const counts = new Map<string, number>();
  for (const { id } of view.all('respondents')) {
    const value = valueOf(id);
    counts.set(value, (counts.get(value) ?? 0) + 1);
  }
  const groups = groupNames(view, attributeId);
  const order = new Intl.Collator(['fi', 'sv', 'en'], { numeric: true });
  return [...counts]
    .map(([value, respondents]) => ({ value, respondents, group: groups.get(value) }))
    .sort(
      (left, right) =>
        right.respondents - left.respondents || order.compare(left.value, right.value),
    );
}
