import type { AnswerKind } from '#shared/domain/answer.ts';
import type { Language } from '#shared/domain/project.ts';
import { answerLanguage, columnLanguage } from '#shared/language/detect-language.ts';
import { answerKind } from '#shared/language/non-answers.ts';

/** What an open question's column is written in, and what each of its answers is. */
export interface ColumnUnderstanding {
  readonly language: Language;
  /** One for each text, in order. */
  readonly answers: readonly { readonly language: Language; readonly kind: AnswerKind }[];
}

/** The column's language first, from its real answers, then each answer's with that as prior. */
export function understandColumn(texts: readonly string[]): ColumnUnderstanding {
  const kinds = texts.map(answerKind);
  const language = columnLanguage(texts.filter((_, index) => kinds[index] === 'text'));
  return {
    language,
    answers: texts.map((text, index) => {
      const kind = kinds[index] ?? 'text';
      return { kind, language: kind === 'text' ? answerLanguage(text, language) : language };
    }),
  };
}
