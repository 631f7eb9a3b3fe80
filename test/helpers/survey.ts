import type { Answer } from '#shared/domain/answer.ts';
import type { Coder } from '#shared/domain/coder.ts';
import type { Coding, Origin } from '#shared/domain/coding.ts';
import {
  answerIdOf,
  questionIdOf,
  respondentIdOf,
  type CoderId,
  type CodingId,
  type DeviceId,
  type ProjectId,
  type ThemeId,
} from '#shared/domain/ids.ts';
import { PROJECT_RECORD_ID, type Project } from '#shared/domain/project.ts';
import type { Question } from '#shared/domain/question.ts';
import type { Respondent } from '#shared/domain/respondent.ts';
import type { Stamp } from '#shared/domain/stamp.ts';
import type { ProjectTables } from '#shared/domain/tables.ts';
import type { Theme } from '#shared/domain/theme.ts';

/** Two coders, each at a desk of their own. */
export const ANNA = { coderId: 'coder-anna' as CoderId, deviceId: 'device-anna' as DeviceId };
export const BERTIL = { coderId: 'coder-bertil' as CoderId, deviceId: 'device-bertil' as DeviceId };
export type Who = typeof ANNA;

export const PROJECT_ID = 'project-of-tests' as ProjectId;
export const HAND: Origin = { kind: 'hand' };

/** A stamp at `ms` milliseconds, Anna's unless said. */
export function stampAt(ms: number, who: Who = ANNA): Stamp {
  return { at: { ms, counter: 0 }, ...who };
}

const STAMP = stampAt(1);

export function makeProject(fields: Partial<Project> = {}): Project {
  return { id: PROJECT_RECORD_ID, stamp: STAMP, name: 'Kirjastokysely', ...fields };
}

export function makeCoder(who: Who, name: string): Coder {
  return { id: who.coderId, stamp: STAMP, name };
}

export function makeQuestion(title: string, fields: Partial<Question> = {}): Question {
  return { id: questionIdOf(title, 1), stamp: STAMP, title, order: 0, language: 'fi', ...fields };
}

/** The respondent of a row, from 1. */
export function makeRespondent(row: number, fields: Partial<Respondent> = {}): Respondent {
  return {
    id: respondentIdOf({ row }),
    stamp: STAMP,
    label: String(row),
    row,
    values: {},
    ...fields,
  };
}

/** The answer of the respondent of a row, from 1. */
export function makeAnswer(
  question: Question,
  row: number,
  text: string,
  fields: Partial<Answer> = {},
): Answer {
  const respondentId = respondentIdOf({ row });
  const id = answerIdOf(question.id, respondentId);
  const own = { id, stamp: STAMP, questionId: question.id, respondentId, row, text };
  return { ...own, kind: 'text', language: 'fi', ...fields };
}

/** A theme whose id is `theme-<name>`, without what an id cannot hold. */
export function makeTheme(name: string, fields: Partial<Theme> = {}): Theme {
  return {
    id: `theme-${name.normalize('NFD').replaceAll(/[^\w-]/g, '')}` as ThemeId,
    stamp: STAMP,
    name,
    description: '',
    include: '',
    exclude: '',
    examples: '',
    keywords: [],
    colour: 0,
    order: 1,
    questionIds: [],
    ...fields,
  };
}

/** A coding of `words` (their first place in the answer), or of the whole answer without them. */
export function makeCoding(
  answer: Answer,
  theme: Theme,
  words?: string,
  fields: Partial<Coding> = {},
): Coding {
  const start = words === undefined ? 0 : answer.text.indexOf(words);
  if (start < 0) throw new Error(`“${words}” is not in “${answer.text}”`);
  const excerpt = words ?? answer.text;
  return {
    id: `coding-${answer.row}-${theme.id}-${start}` as CodingId,
    stamp: STAMP,
    answerId: answer.id,
    themeId: theme.id,
    coderId: ANNA.coderId,
    start,
    end: start + excerpt.length,
    excerpt,
    ...(words === undefined ? { whole: true as const } : {}),
    origin: HAND,
    ...fields,
  };
}

/** One question, a respondent and an answer for each text, a theme for each name; nothing is coded. */
export function makeSurvey(texts: readonly string[], themeNames: readonly string[] = []) {
  const question = makeQuestion('Mitä toivot kirjastolta?');
  const answers = texts.map((text, at) => makeAnswer(question, at + 1, text));
  const themes = themeNames.map((name, at) => makeTheme(name, { order: at + 1, colour: at % 12 }));
  const tables: ProjectTables = {
    ...emptyTables(),
    project: [makeProject()],
    coders: [makeCoder(ANNA, 'Anna'), makeCoder(BERTIL, 'Bertil')],
    questions: [question],
    respondents: texts.map((_, at) => makeRespondent(at + 1)),
    answers,
    themes,
  };
  return { question, answers, themes, tables };
}

export function emptyTables(): ProjectTables {
  return {
    project: [],
    coders: [],
    questions: [],
    attributes: [],
    respondents: [],
    answers: [],
    themes: [],
    codings: [],
    rejections: [],
    decisions: [],
    memos: [],
    attributeGroups: [],
    codedValues: [],
    examples: [],
  };
}
