import { describe, expect, it } from 'vitest';
import type { ChangeItem } from '#shared/domain/change.ts';
import type { Coding } from '#shared/domain/coding.ts';
import type { CodingId } from '#shared/domain/ids.ts';
import { Blocks } from '#renderer/store/blocks.ts';
import type { Block } from '#renderer/store/database.ts';
import {
  ANNA,
  BERTIL,
  makeCoding,
  makeSurvey,
  PROJECT_ID,
  stampAt,
  type Who,
} from '#test/helpers/survey.ts';

const texts = Array.from({ length: 1200 }, (_, at) => `vastaus ${at}`);
const { answers, themes, tables } = makeSurvey(texts, ['teema']);

function answerItems(): ChangeItem[] {
  return tables.answers.map((after) => ({ table: 'answers', after }));
}

function codingItem(at: number, who: Who, fields: Partial<Coding> = {}): ChangeItem {
  const id = `${who.coderId}-${at}` as CodingId;
  const after = makeCoding(answers[at]!, themes[0]!, undefined, { id, coderId: who.coderId });
  return { table: 'codings', after: { ...after, ...fields } };
}

/** What the database would hold: the last of each block put. */
class Disk {
  readonly rows = new Map<string, Block>();

  put(blocks: readonly Block[]): string[] {
    for (const block of blocks) this.rows.set(block.key, structuredClone(block));
    return blocks.map(({ key }) => key);
  }

  /** As the database gives them back: by key. */
  stored(): Block[] {
    return [...this.rows.values()].sort((left, right) => (left.key < right.key ? -1 : 1));
  }

  /** Record → the keys of the blocks it lies in. */
  places(): Map<string, string[]> {
    const places = new Map<string, string[]>();
    for (const { key, table, records } of this.rows.values())
      for (const { id } of records) {
        const name = `${table}/${id}`;
        places.set(name, [...(places.get(name) ?? []), key]);
      }
    return places;
  }
}

describe('Blocks', () => {
  it('lays answers in blocks of 500, in their order', () => {
    const disk = new Disk();
    disk.put(new Blocks(PROJECT_ID).take(answerItems()));
    expect(disk.stored().map(({ key, records }) => [key, records.length])).toEqual([
      ['answers/000000', 500],
      ['answers/000001', 500],
      ['answers/000002', 200],
    ]);
    expect(disk.stored().flatMap(({ records }) => records)).toEqual(answers);
  });

  it('lays codings by coder and about 100 answers, and touches one block for one coding', () => {
    const blocks = new Blocks(PROJECT_ID);
    blocks.take(answerItems());
    const keys = (at: number, who: Who) => blocks.take([codingItem(at, who)]).map(({ key }) => key);
    expect(keys(0, ANNA)).toEqual(['codings/coder-anna/000000']);
    expect(keys(99, ANNA)).toEqual(['codings/coder-anna/000000']);
    expect(keys(100, ANNA)).toEqual(['codings/coder-anna/000001']);
    expect(keys(1199, BERTIL)).toEqual(['codings/coder-bertil/000011']);
  });

  it('returns whole blocks, each once', () => {
    const blocks = new Blocks(PROJECT_ID);
    blocks.take(answerItems());
    blocks.take([codingItem(1, ANNA)]);
    const taken = blocks.take([codingItem(2, ANNA), codingItem(3, ANNA)]);
    expect(taken).toHaveLength(1);
    expect(taken[0]?.records).toHaveLength(3);
  });

  it('keeps a record in its block through changes, tombstones and restarts', () => {
    const disk = new Disk();
    let blocks = new Blocks(PROJECT_ID);
    disk.put(blocks.take(answerItems()));
    const all = answers.flatMap((_, at) => [codingItem(at, ANNA), codingItem(at, BERTIL)]);
    for (let at = 0; at < all.length; at += 400) {
      disk.put(blocks.take(all.slice(at, at + 400)));
      blocks = new Blocks(PROJECT_ID, disk.stored());
    }
    const places = disk.places();
    const stamp = stampAt(9);
    const changed = answers.flatMap((_, at) => [
      codingItem(at, ANNA, { stamp, starred: true }),
      codingItem(at, BERTIL, { stamp, deleted: true }),
    ]);
    disk.put(blocks.take(changed.toReversed()));
    const inFirst = answers[3]!;
    const kinds = [inFirst, answers.at(-1)!].map((before): ChangeItem => {
      const after = { ...before, stamp, kind: 'nonAnswer' as const };
      return { table: 'answers', before, after };
    });
    disk.put(blocks.take(kinds));
    expect(disk.places()).toEqual(places);
    expect(places.size).toBe(3600);
    expect([...places.values()].every((keys) => keys.length === 1)).toBe(true);
    const codings = disk.stored().flatMap(({ records }) => records as readonly Coding[]);
    expect(codings.filter(({ starred }) => starred)).toHaveLength(1200);
    expect(codings.filter(({ deleted }) => deleted)).toHaveLength(1200);
  });

  it('lays the many codings of one act together, so that few blocks are written', () => {
    const disk = new Disk();
    let blocks = new Blocks(PROJECT_ID);
    disk.put(blocks.take(answerItems()));
    disk.put(blocks.take([codingItem(5, ANNA), codingItem(705, ANNA)]));
    const many = answers.map((_, at) => codingItem(at, BERTIL));
    const keys = disk.put(blocks.take(many));
    expect(keys).toEqual([0, 1, 2].map((part) => `codings/coder-bertil/many/00000${part}`));
    blocks = new Blocks(PROJECT_ID, disk.stored());
    const removed = answers.map((_, at) => codingItem(at, BERTIL, { deleted: true }));
    expect(disk.put(blocks.take(removed)).toSorted()).toEqual(keys);
    const more = answers.map((_, at) => codingItem(at, BERTIL, { id: `more-${at}` as CodingId }));
    disk.put(blocks.take(more));
    expect(Math.max(...disk.stored().map(({ records }) => records.length))).toBeLessThan(501);
    expect(blocks.take([codingItem(6, BERTIL, { id: 'alone' as CodingId })])[0]?.key).toBe(
      'codings/coder-bertil/000000',
    );
  });

  it('goes on where it was after a restart', () => {
    const disk = new Disk();
    disk.put(new Blocks(PROJECT_ID).take(answerItems()));
    const blocks = new Blocks(PROJECT_ID, disk.stored());
    expect(blocks.take([codingItem(1150, ANNA)])[0]?.key).toBe('codings/coder-anna/000011');
    const more = { ...answers[0]!, id: 'new' as (typeof answers)[0]['id'] };
    const [block] = blocks.take([{ table: 'answers', after: more }]);
    expect([block?.key, block?.records.length]).toEqual(['answers/000002', 201]);
  });

  it('keeps what lies on an answer it does not know', () => {
    const [block] = new Blocks(PROJECT_ID).take([codingItem(700, ANNA)]);
    expect(block?.records).toHaveLength(1);
  });
});
