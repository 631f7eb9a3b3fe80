import { variableOf } from '#shared/analysis/variables.ts';
import type { ProjectView } from '#shared/domain/view.ts';
import type { Translator } from '#shared/i18n/translator.ts';
import { variableTitle } from '#shared/report/variable-title.ts';
import type { CodingFilter } from '#renderer/features/code/desk/coding-filter.ts';

/** The parts of a filter that show nowhere else on the screen. */
type FilterPart = 'state' | 'kind' | 'attribute' | 'groupBy' | 'order';

interface FilterInForce {
  readonly part: FilterPart;
  readonly text: string;
}

/** What of a filter differs from everything in import order, in words. */
export function filtersInForce(
  view: ProjectView,
  { state, kind, attribute, groupBy, order }: CodingFilter,
  translator: Translator,
): readonly FilterInForce[] {
  const { t } = translator;
  const only = attribute && variableOf(view, attribute.id);
  const by = groupBy && variableOf(view, groupBy);
  const texts: Record<FilterPart, string | undefined> = {
    state: state && t(`code.state.${state}`),
    kind: kind && t(`code.kind.${kind}`),
    attribute:
      only &&
      `${variableTitle(translator, only)}: ${attribute.value || t('code.attribute.missing')}`,
    groupBy: by && t('code.groupBy.attribute', { attribute: variableTitle(translator, by) }),
    order: order && t(`leftovers.sort.${order}`),
  };
  return (Object.keys(texts) as FilterPart[]).flatMap((part) => {
    const text = texts[part];
    return text ? [{ part, text }] : [];
  });
}
