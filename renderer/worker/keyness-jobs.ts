import { themesMentioned } from '#shared/analysis/mentions.ts';
import { answersInScope, type Layer } from '#shared/analysis/scope.ts';
import { ThemeTree } from '#shared/analysis/theme-tree.ts';
import type { Answer } from '#shared/domain/answer.ts';
import type { AnswerId, QuestionId, ThemeId } from '#shared/domain/ids.ts';
import type { ProjectMemory } from '#shared/domain/project-memory.ts';
import type { Theme } from '#shared/domain/theme.ts';
import { compareGroups, type ComparedWord } from '#shared/keyness/compare-groups.ts';
import { runKey, runsOfPhrases } from '#shared/keyness/lemma-runs.ts';
import { sidesOf } from '#shared/keyness/sides.ts';
import { typicalPhrases } from '#shared/keyness/typical-phrases.ts';
import { typicalWords } from '#shared/keyness/typical-words.ts';
import type { Typical } from '#shared/keyness/typical.ts';
import type { AnswerCorpus } from '#renderer/worker/answer-corpus.ts';

/** What a group of answers has more of than the others, the most typical first. */
export interface TypicalOf {
  readonly words: readonly Typical[];
  readonly phrases: readonly Typical[];
  /** Answers of the group, and of those it was held against. */
  readonly group: number;
  readonly rest: number;
}

interface Held {
  readonly memory: () => ProjectMemory;
  readonly answers: AnswerCorpus;
}

interface Groups {
  readonly group: readonly AnswerId[];
  readonly rest: readonly AnswerId[];
}

const MOST_WORDS = 20;
const MOST_PHRASES = 10;

/** The words and phrases that set answers of the open project apart. Non-answers stay out of it. */
export function keynessJobs({ memory, answers }: Held) {
  /** `known`: themes whose names and keywords are no news. */
  async function typicalWordsOf(groups: Groups, known: Iterable<Theme>) {
    const indexed = await answers.indexed();
    const sides = sidesOf(indexed.corpus, groups);
    const runs = runsOfPhrases(indexed, phrasesOf(known));
    const isNews = (lemmas: readonly number[]): boolean => !runs.has(runKey(lemmas));
    const words = typicalWords(indexed, sides).filter(({ lemma }) => isNews([lemma]));
    return { indexed, sides, isNews, words: words.slice(0, MOST_WORDS).map(shownOf) };
  }

  async function typical(groups: Groups, known: Iterable<Theme>): Promise<TypicalOf> {
    const { indexed, sides, isNews, words } = await typicalWordsOf(groups, known);
    const phrases = typicalPhrases(indexed, sides).filter(({ lemmas }) => isNews(lemmas));
    return {
      words,
      phrases: phrases.slice(0, MOST_PHRASES).map(shownOf),
      group: sides.group,
      rest: sides.rest,
    };
  }

  return {
    /**
     * Words of the answers with a theme (or one below it), against all others to the same questions;
     * without the theme's own name and keywords.
     */
    async typicalOfTheme(input: {
      readonly themeId: ThemeId;
      readonly layer: Layer;
    }): Promise<readonly Typical[]> {
      const { themeId, layer } = input;
      const view = memory();
      const tree = new ThemeTree(view.all('themes'));
      const theme = tree.get(themeId);
      const mentions = ({ id }: Answer) => themesMentioned(view, tree, layer, id).has(themeId);
      return (await typicalWordsOf(parted(inWords(view), mentions), theme ? [theme] : [])).words;
    },
    /** Of some answers, against all others to the same questions. */
    async typicalOfAnswers(input: { readonly answerIds: readonly AnswerId[] }): Promise<TypicalOf> {
      const chosen = new Set(input.answerIds);
      return await typical(
        parted(inWords(memory()), ({ id }) => chosen.has(id)),
        [],
      );
    },
    /**
     * Of the answers that are neither coded nor decided, against those that are; without the names
     * and keywords that the codebook has already.
     */
    async typicalOfUncoded(input: {
      readonly questionId?: QuestionId | undefined;
      readonly layer: Layer;
    }): Promise<TypicalOf> {
      const { questionId, layer } = input;
      const view = memory();
      const questionIds =
        questionId === undefined ? Array.from(view.all('questions'), ({ id }) => id) : [questionId];
      const scope = { questionIds, layer, base: 'coded' } as const;
      const coded = new Set(answersInScope(view, scope).answers.map(({ id }) => id));
      const asked = inWords(view).filter((answer) => questionIds.includes(answer.questionId));
      return await typical(
        parted(asked, ({ id }) => !coded.has(id)),
        view.all('themes'),
      );
    },
    /** The words that tell two sets of answers apart: the left one's first, the right one's last. */
    async compareAnswers(input: {
      readonly left: readonly AnswerId[];
      readonly right: readonly AnswerId[];
    }): Promise<readonly ComparedWord[]> {
      return compareGroups(await answers.indexed(), input);
    },
  };
}

function inWords(memory: ProjectMemory): readonly Answer[] {
  return [...memory.all('answers')].filter(({ kind }) => kind === 'text');
}

/** The others are those to the questions of the group: words of another question tell nothing. */
function parted(answers: readonly Answer[], isOfGroup: (answer: Answer) => boolean): Groups {
  const group = answers.filter(isOfGroup);
  const isIn = new Set(group);
  const questions = new Set(group.map(({ questionId }) => questionId));
  const rest = answers.filter((each) => questions.has(each.questionId) && !isIn.has(each));
  return { group: group.map(({ id }) => id), rest: rest.map(({ id }) => id) };
}

function phrasesOf(themes: Iterable<Theme>): readonly string[] {
  return Array.from(themes, ({ name, keywords }) => [name, ...keywords]).flat();
}

function shownOf({ shown, inGroup, inRest, score }: Typical): Typical {
  return { shown, inGroup, inRest, score };
}
