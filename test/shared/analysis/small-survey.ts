import type { Answer } from '#shared/domain/answer.ts';
import type { Attribute } from '#shared/domain/attribute.ts';
import type { Coding } from '#shared/domain/coding.ts';
import type {
  AnswerId,
  AttributeId,
  CoderId,
  CodingId,
  DeviceId,
  QuestionId,
  RespondentId,
  ThemeId,
} from '#shared/domain/ids.ts';
import { memoryOf, type ProjectMemory } from '#shared/domain/project-memory.ts';
import type { Question } from '#shared/domain/question.ts';
import type { Respondent } from '#shared/domain/respondent.ts';
import type { Stamp } from '#shared/domain/stamp.ts';
import type { Theme } from '#shared/domain/theme.ts';

export const ME = 'me' as CoderId;
export const OTHER = 'other' as CoderId;

export const STAMP: Stamp = {
  at: { ms: 1, counter: 0 },
  coderId: ME,
  deviceId: 'device' as DeviceId,
};

export function theme(id: string, more: Partial<Omit<Theme, 'id'>> = {}): Theme {
  return {
    id: id as ThemeId,
    stamp: STAMP,
    name: `Theme ${id}`,
    description: '',
    include: '',
    exclude: '',
    examples: '',
    keywords: [],
    colour: 0,
    order: 0,
    questionIds: [],
    ...more,
  };
}

export function question(id: string, order = 0): Question {
  return { id: id as QuestionId, stamp: STAMP, title: `Question ${id}`, order, language: 'fi' };
}

/** 32 hexadecimal digits, as the schema of respondents wants. */
export function attributeId(digit: string): AttributeId {
  return digit.repeat(32) as AttributeId;
}

export function attribute(digit: string, kind: Attribute['kind'], title = digit): Attribute {
  return { id: attributeId(digit), stamp: STAMP, title, order: 0, kind };
}

export function respondent(row: number, values: Record<string, string> = {}): Respondent {
  return { id: `r${row}` as RespondentId, stamp: STAMP, label: `R${row}`, row, values };
}

export function answer(
  questionId: string,
  row: number,
  text = `Answer ${row} to ${questionId}`,
  more: Partial<Answer> = {},
): Answer {
  return {
    id: `${questionId}-r${row}` as AnswerId,
    stamp: STAMP,
    questionId: questionId as QuestionId,
    respondentId: `r${row}` as RespondentId,
    row,
    text,
    kind: 'text',
    language: 'fi',
    ...more,
  };
}

/** A coding of a whole answer, or of the given part of it. */
export function coding(
  of: Answer,
  themeId: string,
  more: Partial<Coding> & { part?: string; serial?: number } = {},
): Coding {
  const { part = of.text, serial = 0, ...rest } = more;
  const start = of.text.indexOf(part);
  return {
    id: `${of.id}-${themeId}-${rest.coderId ?? ME}-${serial}` as CodingId,
    stamp: STAMP,
    answerId: of.id,
    themeId: themeId as ThemeId,
    coderId: ME,
    start,
    end: start + part.length,
    excerpt: part,
    origin: { kind: 'hand' },
    ...rest,
  };
}

export interface Parts {
  readonly questions?: readonly Question[];
  readonly attributes?: readonly Attribute[];
  readonly respondents?: readonly Respondent[];
  readonly answers?: readonly Answer[];
  readonly themes?: readonly Theme[];
  readonly codings?: readonly Coding[];
}

export function surveyOf(parts: Parts): ProjectMemory {
  return memoryOf({
    coders: [
      { id: ME, stamp: STAMP, name: 'Minä' },
      { id: OTHER, stamp: STAMP, name: 'Toinen' },
    ],
    ...parts,
  });
}
