import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { SaveQueue } from '#renderer/store/save-queue.ts';

/** A write whose end the test decides. */
function heldWrite() {
  const ends: (() => void)[] = [];
  const promise = new Promise<void>((resolve) => ends.push(resolve));
  const end = () => ends.forEach((each) => each());
  return { write: vi.fn<() => Promise<void>>(async () => await promise), end };
}

const saves = async () => await Promise.resolve();

describe('SaveQueue', () => {
  beforeEach(() => {
    vi.useFakeTimers();
  });
  afterEach(() => {
    vi.useRealTimers();
  });

  it('begins saved', async () => {
    const queue = new SaveQueue();
    expect(queue.state).toEqual({ kind: 'saved' });
    await expect(queue.settled()).resolves.toBeUndefined();
    await expect(queue.saved()).resolves.toBeUndefined();
  });

  it('writes one after another, in the order they were added', async () => {
    const queue = new SaveQueue();
    const log: string[] = [];
    const first = heldWrite();
    queue.add(async () => {
      log.push('first begins');
      await first.write();
      log.push('first ends');
    });
    queue.add(async () => {
      log.push('second');
      await saves();
    });
    await vi.advanceTimersByTimeAsync(0);
    expect(log).toEqual(['first begins']);
    expect(queue.state.kind).toBe('saving');
    first.end();
    await queue.settled();
    expect(log).toEqual(['first begins', 'first ends', 'second']);
    expect(queue.state).toEqual({ kind: 'saved' });
  });

  it('writes again after it was idle, and also what a listener adds', async () => {
    const queue = new SaveQueue();
    queue.add(saves);
    await queue.settled();
    const late = vi.fn<typeof saves>(saves);
    const stop = queue.subscribe(() => {
      if (queue.state.kind !== 'saved') return;
      stop();
      queue.add(late);
    });
    queue.add(saves);
    await vi.advanceTimersByTimeAsync(0);
    await queue.saved();
    expect(late).toHaveBeenCalledOnce();
  });

  it('keeps a failed write first in line until it is tried again', async () => {
    const queue = new SaveQueue();
    const log: string[] = [];
    let full = true;
    queue.add(async () => {
      log.push('first');
      await saves();
      if (full) throw new Error('The disk is full.');
    });
    queue.add(async () => {
      log.push('second');
      await saves();
    });
    await expect(queue.settled()).rejects.toThrow('The disk is full.');
    expect(queue.state).toEqual({ kind: 'failed', cause: 'full', message: 'The disk is full.' });
    queue.add(async () => {
      log.push('third');
      await saves();
    });
    await vi.advanceTimersByTimeAsync(4_000);
    expect(log).toEqual(['first']);
    queue.retry();
    await expect(queue.settled()).rejects.toThrow('The disk is full.');
    full = false;
    queue.retry();
    await queue.settled();
    expect(log).toEqual(['first', 'first', 'first', 'second', 'third']);
  });

  it('tries a failed write again by itself, ever more seldom, until it is saved', async () => {
    const queue = new SaveQueue();
    let full = true;
    const write = vi.fn(async () => await (full ? Promise.reject(new Error('full')) : saves()));
    queue.add(write);
    const callsAfter = async (ms: number) => {
      await vi.advanceTimersByTimeAsync(ms);
      return write.mock.calls.length;
    };
    expect(await callsAfter(4_999)).toBe(1);
    expect(await callsAfter(1)).toBe(2);
    expect(await callsAfter(9_999)).toBe(2);
    expect(await callsAfter(1)).toBe(3);
    expect(await callsAfter(600_000)).toBeLessThan(15);
    full = false;
    await callsAfter(60_000);
    expect(queue.state.kind).toBe('saved');
    expect(await callsAfter(600_000)).toBe(write.mock.calls.length);
  });

  it.each([
    [Object.assign(new Error('no'), { name: 'QuotaExceededError' }), 'full'],
    [
      Object.assign(new Error('abort'), {
        inner: Object.assign(new Error('no'), { name: 'QuotaExceededError' }),
      }),
      'full',
    ],
    [new Error('Encountered full disk while opening backing store.'), 'full'],
    [new Error('closed'), 'other'],
    ['odd', 'other'],
  ])('tells why: %o → %s', async (error, cause) => {
    const queue = new SaveQueue();
    queue.add(vi.fn<() => Promise<void>>().mockRejectedValue(error));
    await vi.advanceTimersByTimeAsync(0);
    expect(queue.state).toMatchObject({ kind: 'failed', cause });
  });

  it('tells at once that it has failed, also to who asks later', async () => {
    const queue = new SaveQueue();
    queue.add(async () => await Promise.reject(new Error('full')));
    await vi.advanceTimersByTimeAsync(0);
    await expect(queue.settled()).rejects.toThrow('full');
  });

  it('is saved after a refusal only once that is confirmed, also what came meanwhile', async () => {
    const queue = new SaveQueue();
    const confirm = heldWrite();
    queue.confirmBy(confirm.write);
    queue.add(saves);
    await queue.saved();
    expect(confirm.write).not.toHaveBeenCalled();
    let full = true;
    queue.add(async () => {
      if (full) throw new Error('full');
      await saves();
    });
    await expect(queue.settled()).rejects.toThrow('full');
    full = false;
    queue.retry();
    await queue.written();
    await vi.advanceTimersByTimeAsync(0);
    expect(confirm.write).toHaveBeenCalledOnce();
    expect(queue.state).toEqual({ kind: 'saving', waiting: 0 });
    queue.add(saves);
    confirm.end();
    await queue.saved();
    queue.add(saves);
    await queue.saved();
    expect(confirm.write).toHaveBeenCalledOnce();
  });

  it('fails, and asks again, where it is not confirmed', async () => {
    const queue = new SaveQueue();
    queue.confirmBy(vi.fn<typeof saves>(saves).mockRejectedValueOnce(new Error('no copy')));
    queue.add(vi.fn<typeof saves>(saves).mockRejectedValueOnce(new Error('full')));
    await expect(queue.settled()).rejects.toThrow('full');
    queue.retry();
    await expect(queue.settled()).rejects.toThrow('no copy');
    queue.retry();
    await expect(queue.settled()).resolves.toBeUndefined();
  });

  it('waits with saved() through failures until all is written', async () => {
    const queue = new SaveQueue();
    let full = true;
    queue.add(async () => await (full ? Promise.reject(new Error('full')) : saves()));
    let done = false;
    const saved = queue.saved().then(() => (done = true));
    await vi.advanceTimersByTimeAsync(60_000);
    expect(done).toBe(false);
    full = false;
    queue.retry();
    await saved;
    expect(queue.state.kind).toBe('saved');
  });

  it('takes a write that throws at once as failed', async () => {
    const queue = new SaveQueue();
    queue.add(() => {
      throw new Error('closed');
    });
    await expect(queue.settled()).rejects.toThrow('closed');
  });

  it('tells a slow write after ten seconds, and is saved when it ends after all', async () => {
    const queue = new SaveQueue();
    const slow = heldWrite();
    queue.add(slow.write);
    const next = vi.fn<typeof saves>(saves);
    await vi.advanceTimersByTimeAsync(9_999);
    expect(queue.state.kind).toBe('saving');
    await vi.advanceTimersByTimeAsync(1);
    expect(queue.state.kind).toBe('failed');
    queue.add(next);
    expect(next).not.toHaveBeenCalled();
    slow.end();
    await queue.saved();
    expect(slow.write).toHaveBeenCalledOnce();
    expect(next).toHaveBeenCalledOnce();
  });

  it('asks again for a write that the disk never answered', async () => {
    const queue = new SaveQueue();
    const silent = heldWrite();
    const write = vi.fn<typeof saves>(saves).mockImplementationOnce(silent.write);
    queue.add(write);
    await vi.advanceTimersByTimeAsync(10_000);
    queue.retry();
    await queue.saved();
    expect(write).toHaveBeenCalledTimes(2);
  });

  it('is not led astray when the disk answers after all, once another try has gone on', async () => {
    const queue = new SaveQueue();
    const silent = heldWrite();
    const [second, third] = [heldWrite(), heldWrite()];
    queue.add(vi.fn<typeof saves>(saves).mockImplementationOnce(silent.write));
    queue.add(second.write);
    queue.add(third.write);
    await vi.advanceTimersByTimeAsync(10_000);
    queue.retry();
    await vi.advanceTimersByTimeAsync(0);
    silent.end();
    await vi.advanceTimersByTimeAsync(0);
    expect([second, third].map(({ write }) => write.mock.calls.length)).toEqual([1, 0]);
    second.end();
    await vi.advanceTimersByTimeAsync(0);
    expect(queue.state).toEqual({ kind: 'saving', waiting: 1 });
    third.end();
    await queue.saved();
    expect([second, third].map(({ write }) => write.mock.calls.length)).toEqual([1, 1]);
  });

  it('does not begin a write twice when asked to retry while it saves', async () => {
    const queue = new SaveQueue();
    const held = heldWrite();
    queue.add(held.write);
    queue.retry();
    queue.retry();
    expect(held.write).toHaveBeenCalledOnce();
    held.end();
    await queue.settled();
  });

  it('tells each state to its listeners until they stop', async () => {
    const queue = new SaveQueue();
    const states: string[] = [];
    const stop = queue.subscribe(() => states.push(queue.state.kind));
    queue.add(saves);
    await queue.settled();
    stop();
    queue.add(saves);
    await queue.settled();
    expect(states).toEqual(['saving', 'saved']);
  });
});
