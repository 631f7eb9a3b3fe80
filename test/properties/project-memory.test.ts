import * as fc from 'fast-check';
import { expect, it } from 'vitest';
import type { ChangeItem } from '#shared/domain/change.ts';
import type { CodingId, DecisionId, MemoId, RejectionId } from '#shared/domain/ids.ts';
import { targetOf } from '#shared/domain/memo.ts';
import { PROJECT_RECORD_ID } from '#shared/domain/project.ts';
import { ProjectMemory } from '#shared/domain/project-memory.ts';
import type { AnyRecord, RecordOf, TableName } from '#shared/domain/tables.ts';
import { ANNA, BERTIL, makeCoding, makeSurvey, stampAt } from '#test/helpers/survey.ts';

const { answers, themes } = makeSurvey(['eka', 'toka', 'kolmas'], ['a', 'b']);
const WHO = [ANNA, BERTIL];

/** Writes of few records, so that they are changed, deleted and brought back over and over. */
const write: fc.Arbitrary<ChangeItem> = fc
  .record({
    table: fc.constantFrom('codings', 'rejections', 'decisions', 'memos'),
    ordinal: fc.nat(7),
    answer: fc.constantFrom(...answers),
    theme: fc.constantFrom(...themes),
    who: fc.constantFrom(...WHO),
    ms: fc.nat(),
    deleted: fc.constantFrom(undefined, undefined, true as const),
  })
  .map(({ table, ordinal, answer, theme, who, ms, deleted }): ChangeItem => {
    const id = `r${ordinal}`;
    const { coderId } = who;
    const own = { stamp: stampAt(ms), deleted, answerId: answer.id, coderId };
    const coding = makeCoding(answer, theme, undefined, { coderId, deleted });
    if (table === 'codings') return { table, after: { ...coding, id: id as CodingId } };
    if (table === 'rejections')
      return { table, after: { ...own, id: id as RejectionId, themeId: theme.id } };
    if (table === 'decisions') return { table, after: { ...own, id: id as DecisionId } };
    const { answerId: _, ...noAnswer } = own;
    const on = [own, { ...noAnswer, themeId: theme.id }, noAnswer][ms % 3];
    return { table, after: { ...noAnswer, ...on, id: id as MemoId, text: String(ms) } };
  });

/** The stupid memory: every record's last state, found by looking at all of them. */
class NaiveMemory {
  readonly #last = new Map<string, { table: TableName; record: AnyRecord }>();

  put({ table, after }: ChangeItem): void {
    this.#last.set(`${table}/${after.id}`, { table, record: after });
  }

  all<Table extends TableName>(table: Table): RecordOf<Table>[] {
    return [...this.#last.values()]
      .filter((each) => each.table === table)
      .map(({ record }) => record as RecordOf<Table>);
  }

  live<Table extends TableName>(table: Table): RecordOf<Table>[] {
    return this.all(table).filter(({ deleted }) => !deleted);
  }
}

function byId<Item extends { readonly id: string }>(records: Iterable<Item>): Item[] {
  return [...records].sort((left, right) => left.id.localeCompare(right.id));
}

function expectSame(memory: ProjectMemory, naive: NaiveMemory): void {
  for (const table of ['codings', 'rejections', 'decisions', 'memos'] as const) {
    expect(byId(memory.all(table))).toEqual(byId(naive.live(table)));
    expect(byId(memory.everything(table))).toEqual(byId(naive.all(table)));
    expect(memory.count(table)).toBe(naive.live(table).length);
    for (const record of naive.all(table)) expect(memory.stored(table, record.id)).toBe(record);
  }
  for (const theme of themes)
    expect(byId(memory.codingsWith(theme.id))).toEqual(
      byId(naive.live('codings').filter(({ themeId }) => themeId === theme.id)),
    );
  for (const { id } of answers) {
    const on = (each: { readonly answerId?: string | undefined }) => each.answerId === id;
    expect(byId(memory.codingsOf(id))).toEqual(byId(naive.live('codings').filter(on)));
    expect(byId(memory.rejectionsOf(id))).toEqual(byId(naive.live('rejections').filter(on)));
    for (const { coderId } of WHO) {
      const own = (each: { readonly coderId: string }) => each.coderId === coderId;
      const decisions = naive.live('decisions').filter(on).filter(own);
      expect(memory.decisionOf(id, coderId) !== undefined).toBe(decisions.length > 0);
      expect([undefined, ...decisions]).toContain(memory.decisionOf(id, coderId));
    }
  }
  const targets = [...answers, ...themes].map(({ id }) => id);
  for (const target of [...targets, PROJECT_RECORD_ID] as const) {
    for (const { coderId } of WHO) {
      const memos = naive
        .live('memos')
        .filter((each) => targetOf(each) === target && each.coderId === coderId);
      expect([undefined, ...memos]).toContain(memory.memoOf(target, coderId));
      expect(memory.memoOf(target, coderId) !== undefined).toBe(memos.length > 0);
    }
  }
}

it('the indexes say what counting everything again says', () => {
  fc.assert(
    fc.property(fc.array(fc.array(write, { maxLength: 4 }), { maxLength: 15 }), (changes) => {
      const memory = new ProjectMemory();
      const naive = new NaiveMemory();
      for (const items of changes) {
        memory.apply({ items });
        for (const item of items) naive.put(item);
        expectSame(memory, naive);
      }
    }),
    { numRuns: 60 },
  );
});

it('what a memory holds, loaded into another, reads the same', () => {
  fc.assert(
    fc.property(fc.array(write, { maxLength: 40 }), (items) => {
      const memory = new ProjectMemory();
      const naive = new NaiveMemory();
      memory.apply({ items });
      for (const item of items) naive.put(item);
      const other = new ProjectMemory();
      for (const table of ['codings', 'rejections', 'decisions', 'memos'] as const)
        other.load(table, memory.everything(table));
      expectSame(other, naive);
    }),
    { numRuns: 40 },
  );
});
