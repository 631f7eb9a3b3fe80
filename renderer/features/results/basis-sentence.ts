import type { ThemeCounts } from '#shared/analysis/counts.ts';
import type { Layer, Scope } from '#shared/analysis/scope.ts';
import { variableOf } from '#shared/analysis/variables.ts';
import type { CoderId } from '#shared/domain/ids.ts';
import type { ProjectView } from '#shared/domain/view.ts';
import type { Translator } from '#shared/i18n/translator.ts';
import { variableTitle } from '#shared/report/variable-title.ts';

interface Counted {
  readonly scope: Scope;
  readonly counts: ThemeCounts;
}

/** What the numbers are of: base, layer and filter, as one line of text. */
export function basisSentence(
  view: ProjectView,
  me: CoderId,
  { scope, counts }: Counted,
  translator: Translator,
): string {
  const { t, number } = translator;
  const { answerBase, respondentBase } = counts;
  const answersKey = scope.base === 'respondents' ? 'results.nPlaces' : 'results.nAnswers';
  const base = t(`results.basis.${scope.base}`, {
    count: respondentBase,
    shown: number(respondentBase),
    answers: t(answersKey, { count: answerBase, shown: number(answerBase) }),
  });
  return t('results.basis', {
    base,
    layer: layerName(view, me, scope.layer, translator),
    filter: filterName(view, scope, translator),
  });
}

function layerName(view: ProjectView, me: CoderId, layer: Layer, { t }: Translator): string {
  if (layer.kind === 'any') return t('results.layer.any');
  if (layer.coderId === me) return t('results.layer.me');
  return view.get('coders', layer.coderId)?.name ?? '';
}

function filterName(view: ProjectView, { attribute }: Scope, translator: Translator): string {
  const { t } = translator;
  if (!attribute) return t('report.filter.none');
  const variable = variableOf(view, attribute.attributeId);
  return t('report.filter.value', {
    attribute: variable ? variableTitle(translator, variable) : '',
    value: attribute.value === '' ? t('report.missing') : attribute.value,
  });
}
