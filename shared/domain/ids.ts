import { sha256 } from '@noble/hashes/sha2.js';
import { bytesToHex, utf8ToBytes } from '@noble/hashes/utils.js';
import { z } from 'zod';
import type { Brand } from '#shared/base/brand.ts';

export type ProjectId = Brand<'ProjectId'>;
export type QuestionId = Brand<'QuestionId'>;
export type AttributeId = Brand<'AttributeId'>;
export type AttributeGroupId = Brand<'AttributeGroupId'>;
export type CodedValueId = Brand<'CodedValueId'>;
export type RespondentId = Brand<'RespondentId'>;
export type AnswerId = Brand<'AnswerId'>;
export type ThemeId = Brand<'ThemeId'>;
export type CodingId = Brand<'CodingId'>;
export type RejectionId = Brand<'RejectionId'>;
export type DecisionId = Brand<'DecisionId'>;
export type MemoId = Brand<'MemoId'>;
export type ExampleId = Brand<'ExampleId'>;
export type CoderId = Brand<'CoderId'>;
export type DeviceId = Brand<'DeviceId'>;
export type ChangeId = Brand<'ChangeId'>;

/** A fresh UUID, fit for any record whose id is not derived. */
export type NewId = Brand<
  | 'AttributeGroupId'
  | 'ThemeId'
  | 'CodingId'
  | 'RejectionId'
  | 'DecisionId'
  | 'MemoId'
  | 'ExampleId'
  | 'CoderId'
  | 'DeviceId'
  | 'ChangeId'
  | 'ProjectId'
>;

/** The schema of an id as it comes from a file: 1–64 letters, digits or hyphens. */
export function idSchema<Id extends string>(): z.ZodType<Id> {
  const pattern = /^[\w-]{1,64}$/;
  return z.custom<Id>((value) => typeof value === 'string' && pattern.test(value), 'not an id');
}

/**
 * Ids that two machines derive alike without talking: the first 128 bits of SHA-256 over the kind
 * and the parts, as 32 hexadecimal digits. Parts are joined by U+0000, which no imported text holds.
 */
function derivedId(kind: string, parts: readonly (string | number)[]): string {
  const hash = sha256(utf8ToBytes([kind, ...parts].join('\u0000')));
  return bytesToHex(hash.subarray(0, 16));
}

/** A question is its column title; `ordinal` (from 1) tells equal titles apart. */
export function questionIdOf(title: string, ordinal: number): QuestionId {
  return derivedId('question', ordinal === 1 ? [title] : [title, ordinal]) as QuestionId;
}

/** An attribute is its column title; `ordinal` (from 1) tells equal titles apart. */
export function attributeIdOf(title: string, ordinal: number): AttributeId {
  return derivedId('attribute', ordinal === 1 ? [title] : [title, ordinal]) as AttributeId;
}

/** A respondent is the value of the id column, or the row's ordinal where there is none. */
export function respondentIdOf(key: { value: string } | { row: number }): RespondentId {
  return (
    'value' in key
      ? derivedId('respondent', ['id', key.value])
      : derivedId('respondent', ['row', key.row])
  ) as RespondentId;
}

/**
 * An answer is one respondent's text to one question: half of its id is the question's, half the
 * respondent's. Hashing each pair anew would cost an import more than reading the file.
 */
export function answerIdOf(question: QuestionId, respondent: RespondentId): AnswerId {
  return (question.slice(0, 16) + respondent.slice(0, 16)) as AnswerId;
}

/**
 * A later version of an answer is the version before and its text, so that two machines which take
 * in the same file make the same record, and two which take in different ones never share an id.
 */
export function laterAnswerIdOf(before: AnswerId, text: string): AnswerId {
  return derivedId('answer', [before, text]) as AnswerId;
}
