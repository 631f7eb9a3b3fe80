import type { Answer, AnswerKind } from '#shared/domain/answer.ts';
import { answerIdOf, type QuestionId } from '#shared/domain/ids.ts';
import type { Language } from '#shared/domain/project.ts';
import type { Question } from '#shared/domain/question.ts';
import type { Draft } from '#shared/tables/draft.ts';
import type { RespondentRow } from '#shared/tables/draft-respondents.ts';
import type { QuestionReport } from '#shared/tables/import-report.ts';
import { normaliseText, type NormalisedCounter } from '#shared/tables/normalise.ts';

/** One question's texts, in their order, understood: `answers` has one for each text. */
export type UnderstandColumn = (texts: readonly string[]) => {
  readonly language: Language;
  readonly answers: readonly { readonly language: Language; readonly kind: AnswerKind }[];
};

export interface AnswerColumn {
  readonly question: Draft<Question>;
  readonly answers: readonly Draft<Answer>[];
  readonly report: QuestionReport;
}

interface QuestionColumn {
  readonly index: number;
  readonly id: QuestionId;
  readonly title: string;
}

/** A question's answers: every cell with text in it, normalised, with its language and kind. */
export function draftAnswers(
  respondents: readonly RespondentRow[],
  { index, id, title }: QuestionColumn,
  understand: UnderstandColumn,
  normalised: NormalisedCounter,
): AnswerColumn {
  const writers: RespondentRow['respondent'][] = [];
  const texts: string[] = [];
  for (const { respondent, cells } of respondents) {
    const text = normaliseText(cells[index] ?? '', normalised);
    if (text === '') continue;
    writers.push(respondent);
    texts.push(text);
  }
  const { language, answers: understood } = understand(texts);
  const answers = writers.map(({ id: respondentId, row }, at): Draft<Answer> => {
    const { kind, language: own } = understood[at] ?? { kind: 'text', language };
    const text = texts[at] ?? '';
    const answerId = answerIdOf(id, respondentId);
    return { id: answerId, questionId: id, respondentId, row, text, kind, language: own };
  });
  const nonAnswers = answers.filter(({ kind }) => kind === 'nonAnswer').length;
  const blanks = respondents.length - answers.length;
  return {
    question: { id, title, order: index, language },
    answers,
    report: { questionId: id, title, language, answers: answers.length, blanks, nonAnswers },
  };
}
