import { answerSchema, type Answer } from '#shared/domain/answer.ts';
import { attributeGroupSchema, type AttributeGroup } from '#shared/domain/attribute-group.ts';
import { attributeSchema, type Attribute } from '#shared/domain/attribute.ts';
import { codedValueSchema, type CodedValue } from '#shared/domain/coded-value.ts';
import { coderSchema, type Coder } from '#shared/domain/coder.ts';
import { codingSchema, type Coding } from '#shared/domain/coding.ts';
import { decisionSchema, type Decision } from '#shared/domain/decision.ts';
import { exampleSchema, type Example } from '#shared/domain/example.ts';
import { memoSchema, type Memo } from '#shared/domain/memo.ts';
import { projectSchema, type Project } from '#shared/domain/project.ts';
import { questionSchema, type Question } from '#shared/domain/question.ts';
import { rejectionSchema, type Rejection } from '#shared/domain/rejection.ts';
import { respondentSchema, type Respondent } from '#shared/domain/respondent.ts';
import { themeSchema, type Theme } from '#shared/domain/theme.ts';

/** Every table of a project and the record it holds. */
export interface Records {
  project: Project;
  coders: Coder;
  questions: Question;
  attributes: Attribute;
  respondents: Respondent;
  answers: Answer;
  themes: Theme;
  codings: Coding;
  rejections: Rejection;
  decisions: Decision;
  memos: Memo;
  attributeGroups: AttributeGroup;
  codedValues: CodedValue;
  examples: Example;
}

export type TableName = keyof Records;
export type RecordOf<Table extends TableName> = Records[Table];
/** Whole tables, tombstones too: what a project file or a copy holds. */
export type ProjectTables = { readonly [Table in TableName]: readonly Records[Table][] };
export type AnyRecord = Records[TableName];

/** The schema of each table, in the order in which a project is read and shown to be whole. */
export const TABLE_SCHEMAS = {
  project: projectSchema,
  coders: coderSchema,
  questions: questionSchema,
  attributes: attributeSchema,
  respondents: respondentSchema,
  answers: answerSchema,
  themes: themeSchema,
  codings: codingSchema,
  rejections: rejectionSchema,
  decisions: decisionSchema,
  memos: memoSchema,
  attributeGroups: attributeGroupSchema,
  codedValues: codedValueSchema,
  examples: exampleSchema,
} as const;

export const TABLE_NAMES = Object.keys(TABLE_SCHEMAS) as TableName[];
