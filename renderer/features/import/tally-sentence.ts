import type { Translator } from '#shared/i18n/translator.ts';
import type { Tally } from '#renderer/features/import/column-choices.ts';

/** "65 respondents, 4 open questions, 4 attributes; 1 column left out". */
export function tallySentence(
  respondents: number,
  { questions, attributes, ignored }: Tally,
  { t, number }: Translator,
): string {
  const part = (
    key: 'import.sum.respondents' | 'import.sum.questions' | 'import.sum.attributes',
    count: number,
  ) => t(key, { count, shown: number(count) });
  const kept = [
    part('import.sum.respondents', respondents),
    part('import.sum.questions', questions),
    ...(attributes > 0 ? [part('import.sum.attributes', attributes)] : []),
  ].join(', ');
  if (ignored === 0) return kept;
  return `${kept}; ${t('import.sum.ignored', { count: ignored, shown: number(ignored) })}`;
}
