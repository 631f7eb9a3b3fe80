import { assertNever } from '#shared/base/assert-never.ts';
import type { Base, Layer } from '#shared/analysis/scope.ts';
import { variableOf } from '#shared/analysis/variables.ts';
import { coderName } from '#shared/report/coder-name.ts';
import type { ReportSource } from '#shared/report/report-source.ts';
import { variableTitle } from '#shared/report/variable-title.ts';
import type { Translator } from '#shared/i18n/translator.ts';

/** What the figures are of, in words: base, layer and filter. */
export interface Basis {
  readonly base: string;
  readonly layer: string;
  readonly filter: string;
}

export function basisOf(source: ReportSource): Basis {
  const { translator } = source.context;
  return {
    base: baseText(translator, source.scope.base),
    layer: layerText(source, source.scope.layer),
    filter: filterText(source),
  };
}

/** The same as the note of a sheet. */
export function basisNote(source: ReportSource): { readonly title: string; readonly text: string } {
  const { translator } = source.context;
  return {
    title: translator.t('report.column.basis'),
    text: translator.t('report.basis', { ...basisOf(source) }),
  };
}

function baseText(translator: Translator, base: Base): string {
  switch (base) {
    case 'answered':
      return translator.t('report.base.answered');
    case 'respondents':
      return translator.t('report.base.respondents');
    case 'coded':
      return translator.t('report.base.coded');
    default:
      return assertNever(base);
  }
}

function layerText(source: ReportSource, layer: Layer): string {
  if (layer.kind === 'any') return source.context.translator.t('report.layer.any');
  return coderName(source.view, layer.coderId, source.context.translator);
}

function filterText(source: ReportSource): string {
  const { translator } = source.context;
  const filter = source.scope.attribute;
  if (!filter) return translator.t('report.filter.none');
  const variable = variableOf(source.view, filter.attributeId);
  return translator.t('report.filter.value', {
    attribute: variable ? variableTitle(translator, variable) : '',
    value: filter.value === '' ? translator.t('report.missing') : filter.value,
  });
}
