import { expect, it, vi } from 'vitest';
import { WorkerClient, type JobRequest } from '#renderer/worker/client.ts';
import { pack } from '#renderer/worker/packed.ts';

/** A worker that answers nothing and notes what it was asked. */
function silentWorker() {
  const asked: JobRequest[] = [];
  const worker = {
    addEventListener: vi.fn<() => void>(),
    postMessage: (request: JobRequest) => asked.push(request),
  };
  return { client: new WorkerClient(worker as unknown as Worker), asked };
}

it('asks what was put off before anything asked after it, and only once', async () => {
  const { client, asked } = silentWorker();
  const input = vi.fn<() => { items: ReturnType<typeof pack<never[]>> }>(() => ({
    items: pack([]),
  }));
  client.later('applyChange', input);
  expect(input).not.toHaveBeenCalled();
  void client.call('suggest', { answerIds: [] });
  expect(asked.map(({ job }) => job)).toEqual(['applyChange', 'suggest']);
  await new Promise((done) => {
    setTimeout(done, 400);
  });
  expect(input).toHaveBeenCalledOnce();
  expect(asked).toHaveLength(2);
});

it('asks by itself soon when nothing else is asked', async () => {
  const { client, asked } = silentWorker();
  client.later('applyChange', () => ({ items: pack([]) }));
  await expect.poll(() => asked.map(({ job }) => job)).toEqual(['applyChange']);
});
