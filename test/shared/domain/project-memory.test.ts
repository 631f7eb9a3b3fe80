import { describe, expect, it } from 'vitest';
import type { DecisionId, MemoId } from '#shared/domain/ids.ts';
import { memoryOf } from '#shared/domain/project-memory.ts';
import { ANNA, BERTIL, makeCoding, makeSurvey, stampAt } from '#test/helpers/survey.ts';

const { answers, themes, tables } = makeSurvey(['aukioloajat ja hyllyt', 'hiljaisuus'], ['tilat']);
const [first, second] = answers;
const [theme] = themes;
const coding = makeCoding(first!, theme!, 'hyllyt');

function filled() {
  return memoryOf({ ...tables, codings: [coding] });
}

describe('ProjectMemory', () => {
  it('reads what was loaded by id, by table and by what it is about', () => {
    const memory = filled();
    expect(memory.get('answers', first!.id)).toBe(first);
    expect([...memory.all('answers')]).toEqual(answers);
    expect(memory.count('answers')).toBe(2);
    expect(memory.codingsOf(first!.id)).toEqual([coding]);
    expect(memory.codingsOf(second!.id)).toEqual([]);
    expect(memory.codingsWith(theme!.id)).toEqual([coding]);
    expect(memory.get('answers', 'none')).toBeUndefined();
  });

  it('takes a tombstone out of every reading but keeps it', () => {
    const memory = filled();
    const deleted = { ...coding, deleted: true as const };
    memory.apply({ items: [{ table: 'codings', before: coding, after: deleted }] });
    expect(memory.get('codings', coding.id)).toBeUndefined();
    expect(memory.codingsOf(first!.id)).toEqual([]);
    expect(memory.codingsWith(theme!.id)).toEqual([]);
    expect(memory.count('codings')).toBe(0);
    expect(memory.stored('codings', coding.id)).toEqual(deleted);
    expect(memory.everything('codings')).toEqual([deleted]);
    expect(memory.everything('answers')).toEqual(answers);
  });

  it('brings a record back over its tombstone, once', () => {
    const memory = filled();
    memory.apply({ items: [{ table: 'codings', after: { ...coding, deleted: true } }] });
    memory.apply({ items: [{ table: 'codings', after: coding }] });
    expect(memory.everything('codings')).toEqual([coding]);
    expect(memory.codingsOf(first!.id)).toEqual([coding]);
  });

  it('never changes a list it has handed out', () => {
    const memory = filled();
    const before = memory.codingsOf(first!.id);
    const withTheme = memory.codingsWith(theme!.id);
    memory.apply({ items: [{ table: 'codings', after: { ...coding, deleted: true } }] });
    expect(before).toEqual([coding]);
    expect(withTheme).toEqual([coding]);
  });

  it("finds a coder's own decision and memo", () => {
    const memory = filled();
    const answerId = first!.id;
    const decision = { id: 'd' as DecisionId, stamp: stampAt(2), answerId, coderId: ANNA.coderId };
    const memo = { ...decision, id: 'm' as MemoId, text: 'ks. rivi 2' };
    memory.load('decisions', [decision]);
    memory.load('memos', [memo]);
    expect(memory.decisionOf(answerId, ANNA.coderId)).toBe(decision);
    expect(memory.decisionOf(answerId, BERTIL.coderId)).toBeUndefined();
    expect(memory.decisionOf(second!.id, ANNA.coderId)).toBeUndefined();
    expect(memory.memoOf(answerId, ANNA.coderId)).toBe(memo);
    expect(memory.memoOf(answerId, BERTIL.coderId)).toBeUndefined();
  });

  it('keeps ids of unlike tables apart, also odd ones', () => {
    const memory = filled();
    const odd = { ...coding, id: '__proto__' as typeof coding.id };
    memory.apply({ items: [{ table: 'codings', after: odd }] });
    expect(memory.get('codings', '__proto__')).toBe(odd);
    expect(memory.get('themes', '__proto__')).toBeUndefined();
    expect(memory.stored('rejections', '__proto__')).toBeUndefined();
  });
});
