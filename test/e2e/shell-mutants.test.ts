import { rm } from 'node:fs/promises';
import { afterEach, beforeAll, describe, expect, it } from 'vitest';
import { allProbes, MUTANTS, type Mutant } from '#test/helpers/shell/mutants.ts';
import {
  openShell,
  prepareShell,
  shellKind,
  whyNoShell,
  type Shell,
} from '#test/helpers/shell/open-shell.ts';
import { copyOfApp } from '#test/helpers/shell/weakened-app.ts';

const reason = whyNoShell();

/** Whether the tests of the shell would notice if it were weaker. */
describe.skipIf(reason !== undefined)(`weakened copies of the shell, in ${shellKind}`, () => {
  const opened: { folder: string; shell?: Shell }[] = [];
  beforeAll(prepareShell);
  afterEach(async () => {
    for (const { folder, shell } of opened.splice(0)) {
      await shell?.close();
      await rm(folder, { recursive: true });
    }
  });

  async function openCopy(mutant?: Mutant): Promise<Shell> {
    const copy: (typeof opened)[0] = { folder: await copyOfApp(mutant) };
    opened.push(copy);
    copy.shell = await openShell({ appFolder: copy.folder });
    return copy.shell;
  }

  it('pass every probe when nothing was weakened', async () => {
    const shell = await openCopy();
    const names = new Set(MUTANTS.map(({ caughtBy }) => caughtBy));
    for (const name of names) await allProbes[name](shell);
  });

  it.each(MUTANTS.map((mutant) => [mutant.name, mutant] as const))('%s', async (_name, mutant) => {
    if (mutant.isRefusedByHost && shellKind !== 'Electron') {
      await expect(openCopy(mutant)).rejects.toThrow();
      return;
    }
    const shell = await openCopy(mutant);
    const noticed = allProbes[mutant.caughtBy](shell);
    await expect(noticed).rejects.toMatchObject({ name: 'AssertionError' });
  });
});
