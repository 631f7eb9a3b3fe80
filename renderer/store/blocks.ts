import type { ChangeItem } from '#shared/domain/change.ts';
import type { ProjectId } from '#shared/domain/ids.ts';
import type { AnyRecord, Records, TableName } from '#shared/domain/tables.ts';
import type { Block } from '#renderer/store/database.ts';

const PER_BLOCK = 500;
/** Codings lie with their coder and their answer, about this many answers together. */
const ANSWERS_PER_CODER_BLOCK = 100;

type OfAnswer = Records['codings' | 'rejections' | 'decisions' | 'memos'];

/** Which stored block each record of the open project lies in. A record never changes its block. */
export class Blocks {
  readonly #projectId: ProjectId;
  readonly #blocks = new Map<string, { table: TableName; records: Map<string, AnyRecord> }>();
  readonly #keys = new Map<string, string>();
  readonly #answerOrdinals = new Map<string, number>();
  readonly #sizes = new Map<TableName, number>();

  constructor(projectId: ProjectId, stored: readonly Block[] = []) {
    this.#projectId = projectId;
    for (const block of stored)
      for (const record of block.records) this.#place(block.table, record, block.key);
  }

  /** Takes in a change and returns the blocks it touched, whole, ready to be put. */
  take(items: readonly ChangeItem[]): Block[] {
    const touched = new Set<string>();
    for (const { table, after } of items) {
      const key = this.#keys.get(`${table}/${after.id}`) ?? this.#keyFor(table, after);
      this.#place(table, after, key);
      touched.add(key);
    }
    return [...touched].map((key) => this.#stored(key));
  }

  #stored(key: string): Block {
    const block = this.#blocks.get(key);
    if (!block) throw new Error(`No block ${key}`);
    return {
      projectId: this.#projectId,
      key,
      table: block.table,
      records: [...block.records.values()],
    };
  }

  #place(table: TableName, record: AnyRecord, key: string): void {
    const block = this.#blocks.get(key) ?? { table, records: new Map<string, AnyRecord>() };
    this.#blocks.set(key, block);
    if (!block.records.has(record.id)) {
      this.#sizes.set(table, this.#size(table) + 1);
      this.#keys.set(`${table}/${record.id}`, key);
      if (table === 'answers') this.#answerOrdinals.set(record.id, this.#answerOrdinals.size);
    }
    block.records.set(record.id, record);
  }

  #keyFor(table: TableName, record: AnyRecord): string {
    if (isOfAnswer(table, record)) {
      const ordinal = this.#answerOrdinals.get(record.answerId) ?? 0;
      return `${table}/${record.coderId}/${padded(ordinal / ANSWERS_PER_CODER_BLOCK)}`;
    }
    return `${table}/${padded(this.#size(table) / PER_BLOCK)}`;
  }

  #size(table: TableName): number {
    return this.#sizes.get(table) ?? 0;
  }
}

function isOfAnswer(table: TableName, record: AnyRecord): record is OfAnswer {
  return (
    'answerId' in record &&
    (table === 'codings' || table === 'rejections' || table === 'decisions' || table === 'memos')
  );
}

/** Keys sort as numbers do, so that answers come back in the order they were stored. */
function padded(value: number): string {
  return String(Math.floor(value)).padStart(6, '0');
}
