import { describe, expect, it, vi } from 'vitest';
import type { AnswerId, QuestionId } from '#shared/domain/ids.ts';
import { EQUAL } from '#shared/groups/link-texts.ts';
import { AnswerGroups } from '#renderer/features/code/groups/answer-groups.ts';
import type { JobInput, JobOutput } from '#renderer/worker/client.ts';
import type { JobName } from '#renderer/worker/jobs.ts';

const ids = (letters: string) => letters.split('') as AnswerId[];
const questionIds = ['q' as QuestionId];

/** A worker that says what it was asked, and answers when it is let. */
function slowWorker() {
  const asked: number[] = [];
  const waiting: (() => void)[] = [];
  const call = async <Name extends JobName>(job: Name, input: JobInput<Name>) => {
    const { likeness } = input as JobInput<'groupAnswers'>;
    if (job === 'likenessFigures') return [] as unknown as JobOutput<Name>;
    asked.push(likeness);
    await new Promise<void>((done) => waiting.push(done));
    const near = likeness < EQUAL ? [{ answerIds: ids('c'), likeness }] : [];
    return [{ answerIds: ids('ab'), near }] as unknown as JobOutput<Name>;
  };
  const answer = async () => {
    waiting.shift()?.();
    await new Promise((done) => setTimeout(done));
  };
  return { worker: { call }, asked, answer };
}

function open() {
  const { worker, asked, answer } = slowWorker();
  const onGrouped = vi.fn();
  const groups = new AnswerGroups(worker, onGrouped);
  groups.show(ids('abcd'));
  return { groups, asked, answer, onGrouped };
}

const rowsOf = (groups: AnswerGroups) => groups.grouped.rows.join('');

describe('answer groups', () => {
  it('list every answer until the worker has compared them', async () => {
    const { groups, answer, onGrouped } = open();
    groups.group({ questionIds, isOn: true, likeness: 0.9 });
    expect(rowsOf(groups)).toBe('abcd');
    await answer();
    expect([rowsOf(groups), onGrouped.mock.calls.length]).toEqual(['ad', 1]);
    expect(groups.othersOf('a' as AnswerId)).toEqual(ids('bc'));
    expect(groups.rowOf('c' as AnswerId)).toBe('a');
  });

  it('are not asked for twice, nor for what was changed meanwhile', async () => {
    const { groups, asked, answer } = open();
    groups.group({ questionIds, isOn: true, likeness: 0.9 });
    groups.group({ questionIds, isOn: true, likeness: 0.9 });
    groups.group({ questionIds, isOn: true, likeness: 0.8 });
    groups.group({ questionIds, isOn: true, likeness: EQUAL });
    await answer();
    expect(rowsOf(groups)).toBe('abcd');
    await answer();
    expect([asked, rowsOf(groups)]).toEqual([[0.9, EQUAL], 'acd']);
    groups.again();
    expect(asked).toHaveLength(3);
  });

  it('fold nothing while they are off, but know how many texts there are', async () => {
    const { groups, answer } = open();
    groups.group({ questionIds, isOn: false, likeness: 0.9 });
    await answer();
    expect([rowsOf(groups), groups.grouped.texts]).toEqual(['abcd', 3]);
    expect(groups.othersOf('a' as AnswerId)).toEqual([]);
  });

  it('act alone on each answer while open', async () => {
    const { groups, answer } = open();
    groups.group({ questionIds, isOn: true, likeness: EQUAL });
    await answer();
    const group = groups.groupOf('a' as AnswerId);
    if (group) groups.toggle(group);
    expect([rowsOf(groups), groups.othersOf('a' as AnswerId)]).toEqual(['abcd', []]);
    const opened = groups.groupOf('b' as AnswerId);
    if (opened) groups.toggle(opened);
    expect(rowsOf(groups)).toBe('acd');
  });
});
