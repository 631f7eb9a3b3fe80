import { describe, expect, it } from 'vitest';
import type { DecisionId } from '#shared/domain/ids.ts';
import { memoryOf } from '#shared/domain/project-memory.ts';
import { createWordKeys } from '#shared/language/word-keys.ts';
import { AnswerCorpus } from '#renderer/worker/answer-corpus.ts';
import { keynessJobs } from '#renderer/worker/keyness-jobs.ts';
import { ANNA, makeCoding, makeSurvey, stampAt } from '#test/helpers/survey.ts';

const texts = [
  'Jonot ovat pitkiä',
  'Pitkät jonot',
  'Jonossa seisoo väkeä',
  'Väki on mukavaa',
  'Mukava väki',
  'Ei osaa sanoa',
  'Kirjat ja lehdet',
  'Lehdet ja kirjat',
];
const { answers, themes, tables } = makeSurvey(texts, ['Jonot', 'Väki']);
const [queues, people] = themes;
const layer = { kind: 'coder', coderId: ANNA.coderId } as const;

function jobsFor(change: Parameters<typeof memoryOf>[0]) {
  const memory = memoryOf({ ...tables, ...change });
  const wordKeys = createWordKeys(undefined);
  const held = { memory: () => memory, wordKeys: async () => wordKeys };
  return keynessJobs({ ...held, answers: new AnswerCorpus(held) });
}

const codings = [
  makeCoding(answers[0]!, queues!),
  makeCoding(answers[1]!, queues!, 'jonot'),
  makeCoding(answers[2]!, queues!),
  makeCoding(answers[3]!, people!),
  makeCoding(answers[4]!, people!),
];

const shown = (found: readonly { readonly shown: string }[]) => found.map((each) => each.shown);

describe('typical words', () => {
  it('of a theme leave out its own name and keywords, and count every other answer as the rest', async () => {
    const found = await jobsFor({ codings }).typicalOfTheme({ themeId: queues!.id, layer });
    expect(found).toMatchObject([{ shown: 'pitkiä', inGroup: 2, inRest: 0 }]);
    const named = { ...queues!, name: 'Odotus' };
    const again = await jobsFor({ codings, themes: [named, people!] }).typicalOfTheme({
      themeId: named.id,
      layer,
    });
    expect(shown(again)).toEqual(['jonot', 'pitkiä']);
  });

  it('of the uncoded leave out what the codebook has, coded and decided answers, and non-answers', async () => {
    const silent = answers.map((each) =>
      each.text === 'Ei osaa sanoa' ? { ...each, kind: 'nonAnswer' as const } : each,
    );
    const jobs = jobsFor({ codings: codings.slice(0, 4), answers: silent });
    const found = await jobs.typicalOfUncoded({ layer });
    expect(found).toMatchObject({ group: 3, rest: 4 });
    expect(shown(found.words)).toEqual(['kirjat', 'lehdet']);
    const decisions = answers.slice(6).map(({ id }) => ({
      id: `decision-${id}` as DecisionId,
      stamp: stampAt(1),
      answerId: id,
      coderId: ANNA.coderId,
    }));
    const rest = jobsFor({ codings: codings.slice(0, 4), answers: silent, decisions });
    expect((await rest.typicalOfUncoded({ layer })).words).toEqual([]);
  });

  it('of chosen answers are held against the others to the same question', async () => {
    const chosen = [answers[6]!.id, answers[7]!.id];
    const found = await jobsFor({ codings }).typicalOfAnswers({ answerIds: chosen });
    expect(shown(found.words)).toEqual(['kirjat', 'lehdet']);
    expect(found).toMatchObject({ group: 2, rest: 6 });
  });
});

it('two sets of answers have their words at the two ends', async () => {
  const found = await jobsFor({ codings }).compareAnswers({
    left: answers.slice(0, 3).map(({ id }) => id),
    right: answers.slice(3, 5).map(({ id }) => id),
  });
  expect(found[0]?.shown).toBe('jonot');
  expect(found.at(-1)?.shown).toBe('väki');
});
