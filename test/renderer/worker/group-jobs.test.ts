import { describe, expect, it } from 'vitest';
import type { ChangeItem } from '#shared/domain/change.ts';
import { memoryOf } from '#shared/domain/project-memory.ts';
import { EQUAL } from '#shared/groups/link-texts.ts';
import { createWordKeys } from '#shared/language/word-keys.ts';
import { AnswerCorpus } from '#renderer/worker/answer-corpus.ts';
import { groupJobs } from '#renderer/worker/group-jobs.ts';
import { makeSurvey } from '#test/helpers/survey.ts';

function jobsOver(texts: readonly string[]) {
  const survey = makeSurvey(texts, []);
  const memory = memoryOf(survey.tables);
  const wordKeys = createWordKeys(undefined);
  const corpus = new AnswerCorpus({ memory: () => memory, wordKeys: async () => wordKeys });
  const jobs = groupJobs({ memory: () => memory, answers: corpus });
  const questionIds = [survey.question.id];
  return {
    ...survey,
    apply: (items: readonly ChangeItem[]) => {
      memory.apply({ items });
      corpus.follow(items);
    },
    groups: async (likeness: number) => await jobs.groupAnswers({ questionIds, likeness }),
    figures: async () => await jobs.likenessFigures({ questionIds }),
  };
}

describe('grouping a question’s answers', () => {
  it('gives the groups of two or more, by the ids of answers', async () => {
    const { answers, groups } = jobsOver([
      'Ei ole',
      'Kirjat',
      'ei ole.',
      'vertaistuki',
      'vertastuki',
    ]);
    const ids = answers.map((answer) => answer.id);
    expect(await groups(EQUAL)).toEqual([{ answerIds: [ids[0], ids[2]], near: [] }]);
    const [, near] = await groups(0.9);
    expect(near?.answerIds).toEqual([ids[3]]);
    expect(near?.near.map((each) => each.answerIds)).toEqual([[ids[4]]]);
  });

  it('follows answers that come and go', async () => {
    const { answers, apply, groups, figures } = jobsOver(['ei ole', 'ei ole', 'tilat']);
    expect((await figures())[0]?.rows).toBe(2);
    const [, second, third] = answers;
    apply([
      { table: 'answers', before: second!, after: { ...second!, deleted: true } },
      { table: 'answers', before: third!, after: { ...third!, text: 'Ei ole' } },
    ]);
    expect(await groups(EQUAL)).toEqual([{ answerIds: [answers[0]!.id, third!.id], near: [] }]);
  });
});
