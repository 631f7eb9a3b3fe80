import { describe, expect, it } from 'vitest';
import { fail, ok } from '#shared/base/result.ts';
import type { HostBridge } from '#shared/host/bridge.ts';
import { HostError } from '#shared/host/host-error.ts';
import { electronHost } from '#renderer/host/electron-host.ts';

const bridge: HostBridge = {
  openFile: async () => ok({ name: 'kysely.csv', bytes: new Uint8Array([1]) }),
  saveFile: async () => fail({ kind: 'unwritable', name: 'r.xlsx', cause: 'disk-full' }),
  appendJournal: async () => ok('unsupported'),
};

describe('electronHost', () => {
  it('unwraps what the main process answers', async () => {
    const host = electronHost(bridge);
    expect(await host.openFile({ purpose: 'survey' })).toMatchObject({ name: 'kysely.csv' });
    expect(await host.appendJournal({ projectId: 'a', line: '{}' })).toBe('unsupported');
  });

  it('throws a problem as a HostError', async () => {
    const bytes = new Uint8Array([1]);
    const saving = electronHost(bridge).saveFile({ purpose: 'report', name: 'r.xlsx', bytes });
    await expect(saving).rejects.toThrow(HostError);
    await expect(saving).rejects.toMatchObject({
      problem: { kind: 'unwritable', cause: 'disk-full' },
    });
  });
});
