import type { LemmaIndex } from '#shared/corpus/lemma-index.ts';
import type { Answer } from '#shared/domain/answer.ts';
import type { AnswerId, QuestionId } from '#shared/domain/ids.ts';
import type { ProjectMemory } from '#shared/domain/project-memory.ts';
import {
  groupsAt,
  LIKENESSES,
  likenessFigures,
  textsIn,
  type LikenessFigures,
} from '#shared/groups/answer-groups.ts';
import {
  linkTexts,
  type KeyedText,
  type LinkedTexts,
  type Wording,
} from '#shared/groups/link-texts.ts';
import type { AnswerCorpus, IndexedAnswers } from '#renderer/worker/answer-corpus.ts';

/** Answers of one wording that is like the one that their group stands for. */
export interface NearAnswers {
  readonly answerIds: readonly AnswerId[];
  readonly likeness: number;
}

/** Answers to one question that may be coded as one: two or more. */
export interface AnswerGroup {
  /** Equal answers in the order of the file: the wording that the group stands for. */
  readonly answerIds: readonly AnswerId[];
  /** The most alike first. */
  readonly near: readonly NearAnswers[];
}

interface Held {
  readonly memory: () => ProjectMemory;
  readonly answers: AnswerCorpus;
}

/** The answers to one question, and what of them is alike. */
interface Linked {
  readonly answerIds: readonly AnswerId[];
  readonly texts: LinkedTexts;
}

/** Answers to a question that may be coded as one. They are compared once, until answers change. */
export function groupJobs({ memory, answers }: Held) {
  const kept = new Map<QuestionId, Linked>();
  let keptFor: { readonly lemmas: LemmaIndex; readonly revision: number } | undefined;

  async function linked(questionId: QuestionId): Promise<Linked> {
    const indexed = await answers.indexed();
    const { lemmas, corpus } = indexed;
    if (keptFor?.lemmas !== lemmas || keptFor.revision !== corpus.revision) kept.clear();
    keptFor = { lemmas, revision: corpus.revision };
    const known = kept.get(questionId) ?? link(answersTo(memory(), questionId), indexed);
    kept.set(questionId, known);
    return known;
  }

  async function groupsOf(questionId: QuestionId, likeness: number): Promise<AnswerGroup[]> {
    const { answerIds, texts } = await linked(questionId);
    const idsOf = (places: Wording) => places.flatMap((place) => answerIds[place] ?? []);
    return groupsAt(texts, likeness)
      .filter((group) => textsIn(group) > 1)
      .map(({ places, near }) => ({
        answerIds: idsOf(places),
        near: near.map((each) => ({ answerIds: idsOf(each.places), likeness: each.likeness })),
      }));
  }

  return {
    /** @param input.likeness one of LIKENESSES: what is less alike stays apart. */
    async groupAnswers(input: {
      readonly questionIds: readonly QuestionId[];
      readonly likeness: number;
    }): Promise<readonly AnswerGroup[]> {
      const groups: AnswerGroup[] = [];
      for (const id of input.questionIds) groups.push(...(await groupsOf(id, input.likeness)));
      return groups;
    },
    /** What each stop of the slider would give, over all the questions. */
    async likenessFigures(input: {
      readonly questionIds: readonly QuestionId[];
    }): Promise<readonly LikenessFigures[]> {
      const figures: (readonly LikenessFigures[])[] = [];
      for (const id of input.questionIds) figures.push(likenessFigures((await linked(id)).texts));
      return LIKENESSES.map((likeness, stop) =>
        sumOf(
          likeness,
          figures.map((each) => each[stop]),
        ),
      );
    },
  };
}

function sumOf(
  likeness: number,
  figures: readonly (LikenessFigures | undefined)[],
): LikenessFigures {
  const sum = (field: 'groups' | 'grouped' | 'rows') =>
    figures.reduce((total, each) => total + (each?.[field] ?? 0), 0);
  return { likeness, groups: sum('groups'), grouped: sum('grouped'), rows: sum('rows') };
}

function answersTo(memory: ProjectMemory, questionId: QuestionId): readonly Answer[] {
  return [...memory.all('answers')]
    .filter((answer) => answer.questionId === questionId)
    .sort((left, right) => left.row - right.row);
}

function link(answers: readonly Answer[], { corpus, lemmas }: IndexedAnswers): Linked {
  const texts = answers.map(({ id, text, language }): KeyedText => {
    const words = corpus.wordsAt(corpus.placeOf(id) ?? -1);
    const keys = Array.from(words, (word) => lemmas.keyAt(lemmas.lemmaOf(word)));
    return { text, language, keys };
  });
  return { answerIds: answers.map(({ id }) => id), texts: linkTexts(texts) };
}
