import type { Variable } from '#shared/analysis/variables.ts';
import type { Translator } from '#shared/i18n/translator.ts';

/** An attribute's title, and which form of it is meant where it is not the imported one. */
export function variableTitle({ t }: Translator, { attribute, form }: Variable): string {
  if (form === 'imported') return attribute.title;
  return t(`report.variable.${form}`, { attribute: attribute.title });
}
