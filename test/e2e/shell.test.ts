import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { doorProbes } from '#test/helpers/shell/door-probes.ts';
import { networkProbes } from '#test/helpers/shell/network-probes.ts';
import {
  openShell,
  prepareShell,
  shellKind,
  whyNoShell,
  type Shell,
} from '#test/helpers/shell/open-shell.ts';
import { pageProbes } from '#test/helpers/shell/page-probes.ts';

const reason = whyNoShell();

describe.skipIf(reason !== undefined)(`the shell, in ${shellKind}`, () => {
  let shell: Shell;
  beforeAll(async () => {
    await prepareShell();
    shell = await openShell();
  });
  afterAll(async () => shell.close());

  for (const probes of [pageProbes, networkProbes, doorProbes]) {
    it.each(Object.entries(probes))('%s', async (_name, probe) => {
      await probe(shell);
      expect(shell.problems).toEqual([]);
    });
  }
});
