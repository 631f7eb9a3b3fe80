import { sampleOf, seeded } from '#shared/base/random.ts';
import type { Answer } from '#shared/domain/answer.ts';
import type { Coding } from '#shared/domain/coding.ts';
import type { CoderId, CodingId } from '#shared/domain/ids.ts';
import type { Theme } from '#shared/domain/theme.ts';
import { writeProjectFile } from '#shared/exchange/project-file.ts';
import { tokensOf } from '#shared/language/tokens.ts';
import { surveyWords } from '#test/bench/parts/survey-text.ts';
import type { GivenFile } from '#test/helpers/pages/project-pages.ts';
import { makeSurvey, PROJECT_ID } from '#test/helpers/survey.ts';

export interface LargeProject {
  readonly answers: number;
  /** Words in each answer. */
  readonly words: number;
  /** Spread evenly over the answers, by a coder who is not at this desk. */
  readonly codings: number;
  /** A word that stands in so many answers, spread evenly, and in no other. */
  readonly marked: { readonly word: string; readonly answers: number };
}

const THEMES = 'Talo Ryhmä Palvelu Ohjaaja Kahvila Toiminta Neuvonta Hinta Jono Matka'.split(' ');
/** Codes with the first theme; no command has it. */
export const FIRST_THEME_KEY = 'k';

/** A project file of many answers and codings; the same bytes for the same wishes. */
export function largeProject(wishes: LargeProject): GivenFile {
  const random = seeded(wishes.answers);
  const every = wishes.answers / wishes.marked.answers;
  const texts = Array.from({ length: wishes.answers }, (_, at) => {
    const words = surveyWords(random, wishes.words - 1);
    return [...words, at % every === 0 ? wishes.marked.word : 'ihan'].join(' ');
  });
  const { answers, themes, tables } = makeSurvey(texts, THEMES);
  const [first, ...others] = themes;
  const keyed = first ? [{ ...first, shortcut: FIRST_THEME_KEY }, ...others] : others;
  const codings = codingsOn(answers, others, wishes.codings);
  const file = { projectId: PROJECT_ID, tables: { ...tables, themes: keyed, codings } };
  return { name: 'suuri.sitaatti', bytes: writeProjectFile(file, 0) };
}

/** Quotes of one to four words. */
function codingsOn(
  answers: readonly Answer[],
  themes: readonly Theme[],
  count: number,
): readonly Coding[] {
  const perAnswer = Math.ceil(count / answers.length);
  return answers
    .flatMap((answer) => {
      const tokens = tokensOf(answer.text);
      return sampleOf(themes, perAnswer, answer.row).map((theme, at): Coding => {
        const [start, end] = [tokens[at * 5]?.start ?? 0, tokens[at * 5 + 1 + (at % 4)]?.end ?? 1];
        return {
          id: `coding-${answer.row}-${at}` as CodingId,
          stamp: answer.stamp,
          answerId: answer.id,
          themeId: theme.id,
          coderId: CODER,
          start,
          end,
          excerpt: answer.text.slice(start, end),
          origin: { kind: 'hand' },
        };
      });
    })
    .slice(0, count);
}

const CODER = 'coder-anna' as CoderId;
