import type { AnswerId, CoderId, ThemeId } from '#shared/domain/ids.ts';
import type { Answer } from '#shared/domain/answer.ts';
import type { Coding } from '#shared/domain/coding.ts';
import type { Decision } from '#shared/domain/decision.ts';
import type { Memo, MemoTarget } from '#shared/domain/memo.ts';
import type { Rejection } from '#shared/domain/rejection.ts';
import type { RecordOf, TableName } from '#shared/domain/tables.ts';

/**
 * The open project as commands and analysis read it: live records only, never tombstones, and no
 * earlier versions of answers, nor what was written on them.
 */
export interface ProjectView {
  get<Table extends TableName>(table: Table, id: string): RecordOf<Table> | undefined;
  all<Table extends TableName>(table: Table): Iterable<RecordOf<Table>>;
  /** The version of an answer that counts now, by the id of any of its versions. */
  answerNow(id: AnswerId): Answer | undefined;
  /** The versions before an answer, the newest first. What was written on one is asked for by its id. */
  earlierVersions(id: AnswerId): readonly Answer[];
  codingsOf(answerId: AnswerId): readonly Coding[];
  codingsWith(themeId: ThemeId): readonly Coding[];
  rejectionsOf(answerId: AnswerId): readonly Rejection[];
  decisionOf(answerId: AnswerId, coderId: CoderId): Decision | undefined;
  memoOf(target: MemoTarget, coderId: CoderId): Memo | undefined;
}
