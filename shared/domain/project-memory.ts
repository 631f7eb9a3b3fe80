import type { Answer } from '#shared/domain/answer.ts';
import { AnswerVersions } from '#shared/domain/answer-versions.ts';
import type { Change } from '#shared/domain/change.ts';
import { codedValueIdOf } from '#shared/domain/coded-value.ts';
import type { Coding } from '#shared/domain/coding.ts';
import type { Decision } from '#shared/domain/decision.ts';
import type { AnswerId, CoderId, ThemeId } from '#shared/domain/ids.ts';
import { targetOf, type Memo, type MemoTarget } from '#shared/domain/memo.ts';
import type { Rejection } from '#shared/domain/rejection.ts';
import {
  TABLE_NAMES,
  type AnyRecord,
  type ProjectTables,
  type RecordOf,
  type Records,
  type TableName,
} from '#shared/domain/tables.ts';
import type { ProjectView } from '#shared/domain/view.ts';

type Tables = { readonly [Table in TableName]: Map<string, Records[Table]> };

/** Records of one table by the id of what they are about. Lists are replaced, never changed. */
class Index<Item extends { readonly id: string }> {
  readonly #lists = new Map<string, readonly Item[]>();

  of(key: string): readonly Item[] {
    return this.#lists.get(key) ?? NONE;
  }

  add(key: string, item: Item): void {
    this.#lists.set(key, [...this.of(key), item]);
  }

  remove(key: string, item: Item): void {
    const left = this.of(key).filter((each) => each.id !== item.id);
    if (left.length > 0) this.#lists.set(key, left);
    else this.#lists.delete(key);
  }
}

const NONE: readonly never[] = [];

/**
 * A whole project in memory, indexed by answer and theme, and kept in step by `apply` alone. The
 * window and the worker each hold one.
 */
export class ProjectMemory implements ProjectView {
  readonly #tables: Tables = {
    project: new Map(),
    coders: new Map(),
    questions: new Map(),
    attributes: new Map(),
    respondents: new Map(),
    answers: new Map(),
    themes: new Map(),
    codings: new Map(),
    rejections: new Map(),
    decisions: new Map(),
    memos: new Map(),
    attributeGroups: new Map(),
    codedValues: new Map(),
    examples: new Map(),
  };
  /** Tombstones stay, out of every reading, so that undo and merging find them. */
  readonly #buried = new Map<TableName, Map<string, AnyRecord>>();
  /** Earlier versions of answers and what is written on them, out of every reading but by answer. */
  readonly #earlier = new Map<TableName, Map<string, AnyRecord>>();
  readonly #versions = new AnswerVersions();
  readonly #codingsByAnswer = new Index<Coding>();
  /** A theme may hold tens of thousands: a map of maps, where a list would be copied for each. */
  readonly #codingsByTheme = new Map<string, Map<string, Coding>>();
  readonly #rejectionsByAnswer = new Index<Rejection>();
  readonly #decisionsByAnswer = new Index<Decision>();
  readonly #memosByTarget = new Index<Memo>();

  load<Table extends TableName>(table: Table, records: Iterable<Records[Table]>): void {
    for (const record of records) this.#put(table, record);
  }

  apply(change: Pick<Change, 'items'>): void {
    for (const item of change.items) this.#put(item.table, item.after);
  }

  get<Table extends TableName>(table: Table, id: string): RecordOf<Table> | undefined {
    return this.#table(table).get(id);
  }

  /** The record as it stands, tombstones and earlier versions too. */
  stored<Table extends TableName>(table: Table, id: string): RecordOf<Table> | undefined {
    const aside = this.#earlier.get(table)?.get(id) ?? this.#buried.get(table)?.get(id);
    return this.get(table, id) ?? (aside as RecordOf<Table> | undefined);
  }

  all<Table extends TableName>(table: Table): Iterable<RecordOf<Table>> {
    return this.#table(table).values();
  }

  count(table: TableName): number {
    return this.#tables[table].size;
  }

  /** Every record of every table, tombstones and earlier versions too: what a project file holds. */
  everything<Table extends TableName>(table: Table): RecordOf<Table>[] {
    const earlier = this.#earlier.get(table)?.values() ?? NONE;
    const buried = this.#buried.get(table)?.values() ?? NONE;
    return [...this.all(table), ...earlier, ...buried] as RecordOf<Table>[];
  }

  /** All tables whole: what a copy or a project file holds. */
  tables(): ProjectTables {
    return Object.fromEntries(
      TABLE_NAMES.map((table) => [table, this.everything(table)]),
    ) as unknown as ProjectTables;
  }

  answerNow(id: AnswerId): Answer | undefined {
    return this.get('answers', this.#versions.latest(id));
  }

  earlierVersions(id: AnswerId): readonly Answer[] {
    const versions: Answer[] = [];
    let at = this.get('answers', id)?.supersedes;
    while (at) {
      const answer = this.#earlier.get('answers')?.get(at) as Answer | undefined;
      if (!answer || versions.includes(answer)) break;
      versions.push(answer);
      at = answer.supersedes;
    }
    return versions;
  }

  codingsOf(answerId: AnswerId): readonly Coding[] {
    return this.#codingsByAnswer.of(answerId);
  }

  codingsWith(themeId: ThemeId): readonly Coding[] {
    return [...(this.#codingsByTheme.get(themeId)?.values() ?? NONE)];
  }

  rejectionsOf(answerId: AnswerId): readonly Rejection[] {
    return this.#rejectionsByAnswer.of(answerId);
  }

  decisionOf(answerId: AnswerId, coderId: CoderId): Decision | undefined {
    return this.#decisionsByAnswer.of(answerId).find((each) => each.coderId === coderId);
  }

  memoOf(target: MemoTarget, coderId: CoderId): Memo | undefined {
    return this.#memosByTarget.of(target).find((each) => each.coderId === coderId);
  }

  #table<Table extends TableName>(table: Table): Map<string, RecordOf<Table>> {
    return this.#tables[table];
  }

  #put(table: TableName, record: AnyRecord): void {
    const before = this.get(table, record.id) ?? this.#earlier.get(table)?.get(record.id);
    if (before) this.#index(table, before, 'remove');
    if (record.deleted) {
      this.#table(table).delete(record.id);
      this.#earlier.get(table)?.delete(record.id);
      mapIn(this.#buried, table).set(record.id, record);
    } else {
      this.#buried.get(table)?.delete(record.id);
      this.#index(table, record, 'add');
      this.#place(table, record);
    }
    if (table === 'answers') this.#follow(before as Answer | undefined, record as Answer);
  }

  /** Among what is read, or, on an earlier version of an answer, aside. */
  #place(table: TableName, record: AnyRecord): void {
    const answerId = table === 'answers' ? (record.id as AnswerId) : answerIdIn(record);
    const isEarlier = answerId !== undefined && this.#versions.isSuperseded(answerId);
    const live = this.#table(table) as Map<string, AnyRecord>;
    if (isEarlier) mapIn(this.#earlier, table).set(record.id, record);
    else this.#earlier.get(table)?.delete(record.id);
    if (isEarlier) live.delete(record.id);
    else live.set(record.id, record);
    if (table === 'codings') this.#indexByTheme(record as Coding, isEarlier ? 'remove' : 'add');
  }

  /** A version that came or went puts the one before aside or back, with what is written on it. */
  #follow(before: Answer | undefined, after: Answer): void {
    if (before) this.#versions.remove(before);
    if (!after.deleted) this.#versions.add(after);
    for (const id of new Set([before?.supersedes, after.supersedes])) {
      if (!id) continue;
      const answer = this.stored('answers', id);
      if (answer && !answer.deleted) this.#place('answers', answer);
      const coded = this.stored('codedValues', codedValueIdOf(id));
      if (coded && !coded.deleted) this.#place('codedValues', coded);
      for (const each of this.#codingsByAnswer.of(id)) this.#place('codings', each);
      for (const each of this.#rejectionsByAnswer.of(id)) this.#place('rejections', each);
      for (const each of this.#decisionsByAnswer.of(id)) this.#place('decisions', each);
      for (const each of this.#memosByTarget.of(id)) this.#place('memos', each);
    }
  }

  #index(table: TableName, record: AnyRecord, act: 'add' | 'remove'): void {
    if (table === 'codings') {
      const coding = record as Coding;
      this.#codingsByAnswer[act](coding.answerId, coding);
      if (act === 'remove') this.#indexByTheme(coding, act);
    } else if (table === 'rejections') {
      this.#rejectionsByAnswer[act]((record as Rejection).answerId, record as Rejection);
    } else if (table === 'decisions') {
      this.#decisionsByAnswer[act]((record as Decision).answerId, record as Decision);
    } else if (table === 'memos') {
      this.#memosByTarget[act](targetOf(record as Memo), record as Memo);
    }
  }

  #indexByTheme(coding: Coding, act: 'add' | 'remove'): void {
    const codings = this.#codingsByTheme.get(coding.themeId) ?? new Map<string, Coding>();
    if (act === 'add') codings.set(coding.id, coding);
    else codings.delete(coding.id);
    this.#codingsByTheme.set(coding.themeId, codings);
  }
}

function mapIn(maps: Map<TableName, Map<string, AnyRecord>>, table: TableName) {
  const known = maps.get(table) ?? new Map<string, AnyRecord>();
  maps.set(table, known);
  return known;
}

function answerIdIn(record: AnyRecord): AnswerId | undefined {
  return 'answerId' in record ? record.answerId : undefined;
}

/** A memory filled from whole tables, as a file or the database holds them. */
export function memoryOf(tables: {
  readonly [Table in TableName]?: readonly Records[Table][];
}): ProjectMemory {
  const memory = new ProjectMemory();
  for (const table of TABLE_NAMES) memory.load(table, tables[table] ?? []);
  return memory;
}
