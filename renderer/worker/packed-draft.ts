import { groupBy } from '#shared/base/collections.ts';
import type { Answer } from '#shared/domain/answer.ts';
import { answerIdOf } from '#shared/domain/ids.ts';
import type { Draft } from '#shared/tables/draft.ts';
import type { ImportDraft } from '#shared/tables/draft-import.ts';
import { pack, unpack, type Packed } from '#renderer/worker/packed.ts';

/** An import on its way to the window: of each answer only what its question and respondent do not tell. */
export type PackedDraft = Packed<DraftColumns>;

interface DraftColumns extends Omit<ImportDraft, 'answers'> {
  /** One for each question, in its order. */
  readonly columns: readonly AnswerColumn[];
}

/** The answers to one question side by side, in the order of the respondents. */
interface AnswerColumn {
  /** Places among the draft's respondents. */
  readonly writers: readonly number[];
  readonly texts: readonly string[];
  readonly kinds: readonly Answer['kind'][];
  readonly languages: readonly Answer['language'][];
}

export function packDraft({ answers, ...rest }: ImportDraft): PackedDraft {
  const placeOf = new Map(rest.respondents.map(({ id }, place) => [id, place]));
  const byQuestion = groupBy(answers, ({ questionId }) => questionId);
  const columns = rest.questions.map(({ id }): AnswerColumn => {
    const own = byQuestion.get(id) ?? [];
    return {
      writers: own.map(({ respondentId }) => placeOf.get(respondentId) ?? -1),
      texts: own.map(({ text }) => text),
      kinds: own.map(({ kind }) => kind),
      languages: own.map(({ language }) => language),
    };
  });
  return pack({ ...rest, columns });
}

export function unpackDraft(packed: PackedDraft): ImportDraft {
  const { columns, ...rest } = unpack(packed);
  const answers = rest.questions.flatMap(({ id }, at) => answersOf(id, columns[at], rest));
  return { ...rest, answers };
}

function answersOf(
  questionId: Answer['questionId'],
  column: AnswerColumn | undefined,
  { respondents }: Pick<ImportDraft, 'respondents'>,
): Draft<Answer>[] {
  const answers: Draft<Answer>[] = [];
  column?.writers.forEach((place, at) => {
    const writer = respondents[place];
    const text = column.texts[at];
    const kind = column.kinds[at];
    const language = column.languages[at];
    if (!writer || text === undefined || !kind || !language) return;
    const { id: respondentId, row } = writer;
    const id = answerIdOf(questionId, respondentId);
    answers.push({ id, questionId, respondentId, row, text, kind, language });
  });
  return answers;
}
