import type { Translator } from '#shared/i18n/translator.ts';
import type { DoneState } from '#renderer/features/import/import-state.ts';

/** Headings first: respondent, column, the text here, the text in the file. */
export function changedRows(
  { changedTexts, changedValues }: Pick<DoneState, 'changedTexts' | 'changedValues'>,
  { t }: Translator,
): string[][] {
  const headings = [
    t('import.respondent'),
    t('tables.column.column'),
    t('import.here'),
    t('import.inTheFile'),
  ];
  return [
    headings,
    ...changedTexts.map((each) => [each.respondent, each.question, each.here, each.inFile]),
    ...changedValues.map((each) => [each.respondent, each.attribute, each.here, each.inFile]),
  ];
}
