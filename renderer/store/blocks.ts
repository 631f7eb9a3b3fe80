import type { ChangeItem } from '#shared/domain/change.ts';
import type { AnswerId, ProjectId } from '#shared/domain/ids.ts';
import type { AnyRecord, Records, TableName } from '#shared/domain/tables.ts';
import type { Block } from '#renderer/store/database.ts';

const PER_BLOCK = 500;
/** Codings lie with their coder and their answer, about this many answers together. */
const ANSWERS_PER_CODER_BLOCK = 100;
/**
 * An act that makes more records of a table on answers than this puts them into blocks of their own.
 * Spread over the coder's blocks they would have nearly all of those written anew.
 */
const MANY = 1000;

type OfAnswer = Records['codings' | 'rejections' | 'decisions' | 'memos'] & {
  readonly answerId: AnswerId;
};

interface OpenBlock {
  readonly key: string;
  readonly table: TableName;
  readonly records: Map<string, AnyRecord>;
}

/** Which stored block each record of the open project lies in. A record never changes its block. */
export class Blocks {
  readonly #projectId: ProjectId;
  readonly #blocks = new Map<string, OpenBlock>();
  readonly #placed = new Map<TableName, Map<string, OpenBlock>>();
  readonly #answerOrdinals = new Map<string, number>();

  constructor(projectId: ProjectId, stored: readonly Block[] = []) {
    this.#projectId = projectId;
    for (const { table, key, records } of stored) {
      const block = this.#block(table, key);
      for (const record of records) this.#place(record, block);
    }
  }

  /** Takes in a change and returns the blocks it touched, whole, ready to be put. */
  take(items: readonly ChangeItem[]): Block[] {
    const touched = new Set<OpenBlock>();
    const crowded = this.#crowdedBy(items);
    for (const { table, after } of items) {
      const block =
        this.#placedIn(table).get(after.id) ?? this.#blockFor(table, after, crowded.has(table));
      this.#place(after, block);
      touched.add(block);
    }
    return [...touched].map((block) => this.#stored(block));
  }

  /** Every block as it stands. */
  all(): Block[] {
    return [...this.#blocks.values()].map((block) => this.#stored(block));
  }

  #stored({ key, table, records }: OpenBlock): Block {
    return { projectId: this.#projectId, key, table, records: [...records.values()] };
  }

  #place(record: AnyRecord, block: OpenBlock): void {
    const { table, records } = block;
    if (!records.has(record.id)) {
      this.#placedIn(table).set(record.id, block);
      if (table === 'answers') this.#answerOrdinals.set(record.id, this.#answerOrdinals.size);
    }
    records.set(record.id, record);
  }

  /** The tables of which many records are new. */
  #crowdedBy(items: readonly ChangeItem[]): ReadonlySet<TableName> {
    const made = new Map<TableName, number>();
    if (items.length > MANY)
      for (const { table, after } of items)
        if (!this.#placedIn(table).has(after.id)) made.set(table, (made.get(table) ?? 0) + 1);
    return new Set([...made].filter(([, count]) => count > MANY).map(([table]) => table));
  }

  /** The block a new record goes to. */
  #blockFor(table: TableName, record: AnyRecord, isOneOfMany: boolean): OpenBlock {
    if (isOneOfMany && isOfAnswer(table, record)) {
      const part = padded(this.#placedIn(table).size / PER_BLOCK);
      return this.#block(table, `${table}/${record.coderId}/many/${part}`);
    }
    if (isOfAnswer(table, record)) {
      const ordinal = this.#answerOrdinals.get(record.answerId) ?? 0;
      const part = padded(ordinal / ANSWERS_PER_CODER_BLOCK);
      return this.#block(table, `${table}/${record.coderId}/${part}`);
    }
    return this.#block(table, `${table}/${padded(this.#placedIn(table).size / PER_BLOCK)}`);
  }

  #block(table: TableName, key: string): OpenBlock {
    const known = this.#blocks.get(key);
    if (known) return known;
    const block = { key, table, records: new Map<string, AnyRecord>() };
    this.#blocks.set(key, block);
    return block;
  }

  #placedIn(table: TableName): Map<string, OpenBlock> {
    const known = this.#placed.get(table);
    if (known) return known;
    const placed = new Map<string, OpenBlock>();
    this.#placed.set(table, placed);
    return placed;
  }
}

function isOfAnswer(table: TableName, record: AnyRecord): record is OfAnswer {
  return (
    'answerId' in record &&
    record.answerId !== undefined &&
    (table === 'codings' || table === 'rejections' || table === 'decisions' || table === 'memos')
  );
}

/** Keys sort as numbers do, so that answers come back in the order they were stored. */
function padded(value: number): string {
  return String(Math.floor(value)).padStart(6, '0');
}
