import * as fc from 'fast-check';
import type { Answer } from '#shared/domain/answer.ts';
import type { Coding } from '#shared/domain/coding.ts';
import { codedValueIdOf } from '#shared/domain/coded-value.ts';
import {
  attributeIdOf,
  type AttributeGroupId,
  type CodingId,
  type DecisionId,
  type MemoId,
  type RejectionId,
  type ThemeId,
} from '#shared/domain/ids.ts';
import type { Rejection } from '#shared/domain/rejection.ts';
import type { ProjectTables } from '#shared/domain/tables.ts';
import type { Theme } from '#shared/domain/theme.ts';
import { ANNA, BERTIL, makeCoding, makeSurvey, makeTheme, stampAt } from '#test/helpers/survey.ts';

const text = fc.string({ unit: 'grapheme', minLength: 1, maxLength: 30 });

/** What a record on an answer is made of; `answer`, `theme`, `from` and `length` point round and round. */
const mark = fc.record({
  answer: fc.nat(9),
  theme: fc.nat(9),
  from: fc.nat(40),
  length: fc.nat(40),
  note: text,
  who: fc.constantFrom(ANNA, BERTIL),
  ms: fc.nat(),
  deleted: fc.constantFrom(undefined, undefined, true as const),
});
type Mark = typeof mark extends fc.Arbitrary<infer Value> ? Value : never;

const marks = fc.array(mark, { maxLength: 8 });

const TOWN = attributeIdOf('Kotikunta', 1);

/** Whole projects: odd texts, nested themes, quotes anywhere, several coders, tombstones. */
export const arbitraryProject: fc.Arbitrary<ProjectTables> = fc
  .record({
    texts: fc.array(text, { minLength: 1, maxLength: 6 }),
    names: fc.array(text, { minLength: 1, maxLength: 4 }),
    codings: marks,
    decisions: marks,
    memos: marks,
    rejections: marks,
    towns: fc.array(text, { minLength: 1, maxLength: 4 }),
    coded: fc.uniqueArray(fc.nat(5)),
  })
  .map(({ texts, names, codings, decisions, memos, rejections, towns, coded }) => {
    const { answers, tables } = makeSurvey(texts);
    const themes = names.map(nestedTheme);
    const of = (each: Mark) => ofAnswer(each, answers);
    return Object.assign(tables, {
      themes,
      questions: tables.questions.map((each) => Object.assign(each, { otherOf: TOWN })),
      attributes: [{ id: TOWN, stamp: stampAt(1), title: 'Kotikunta', order: 1, kind: 'text' }],
      attributeGroups: towns.map((name, at) => ({
        id: `group-${at}` as AttributeGroupId,
        stamp: stampAt(at),
        attributeId: TOWN,
        name,
        values: towns.slice(at),
      })),
      codedValues: answers
        .filter((_, at) => coded.includes(at))
        .map(({ id }, at) => ({
          id: codedValueIdOf(id),
          stamp: stampAt(at),
          answerId: id,
          value: towns[at % towns.length]!,
        })),
      codings: codings.map((each, at) => codingOf(each, at, answers, themes)),
      decisions: decisions.map((each, at) =>
        Object.assign(of(each), { id: `decision-${at}` as DecisionId }),
      ),
      memos: memos.map((each, at) =>
        Object.assign(of(each), memoOn(each, themes), {
          id: `memo-${at}` as MemoId,
          text: each.note,
        }),
      ),
      rejections: rejections.map((each, at) => rejectionOf(each, at, answers, themes)),
    });
  });

/** Each theme lies under the one before it. */
function nestedTheme(name: string, at: number): Theme {
  const [parentId, id] = [at - 1, at].map((ordinal) => `theme-${ordinal}` as ThemeId);
  return makeTheme(name, {
    id,
    ...(at > 0 ? { parentId } : {}),
    ...(at % 2 === 1 ? { counterExamples: name, polar: true } : {}),
  });
}

function ofAnswer({ answer, who, ms, deleted }: Mark, answers: readonly Answer[]) {
  return {
    stamp: stampAt(ms, who),
    answerId: answers[answer % answers.length]!.id,
    coderId: who.coderId,
    ...(deleted ? { deleted } : {}),
  };
}

/** A memo is on an answer, on a theme or on the project. */
function memoOn({ from, theme }: Mark, themes: readonly Theme[]) {
  if (from % 3 === 0) return {};
  const answerId = undefined;
  return from % 3 === 1 ? { answerId } : { answerId, themeId: themes[theme % themes.length]!.id };
}

/** A bare rejection, or one that keeps the words that were coded. */
function rejectionOf(
  each: Mark,
  at: number,
  answers: readonly Answer[],
  themes: readonly Theme[],
): Rejection {
  const { start, end, excerpt } = codingOf(each, at, answers, themes);
  return {
    ...ofAnswer(each, answers),
    id: `rejection-${at}` as RejectionId,
    themeId: themes[each.theme % themes.length]!.id,
    counterExample: each.length % 2 === 0 ? { start, end, excerpt } : undefined,
  };
}

function codingOf(
  each: Mark,
  at: number,
  answers: readonly Answer[],
  themes: readonly Theme[],
): Coding {
  const answer = answers[each.answer % answers.length]!;
  const start = each.from % answer.text.length;
  const end = start + 1 + (each.length % (answer.text.length - start));
  return {
    ...makeCoding(answer, themes[each.theme % themes.length]!),
    ...ofAnswer(each, answers),
    id: `coding-${at}` as CodingId,
    start,
    end,
    excerpt: answer.text.slice(start, end),
    polarity: ([undefined, '+', '-'] as const)[each.length % 3],
    whole: start === 0 && end === answer.text.length ? true : undefined,
  };
}
