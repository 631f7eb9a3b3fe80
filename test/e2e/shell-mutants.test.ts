import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { rm } from 'node:fs/promises';
import path from 'node:path';
import { text } from 'node:stream/consumers';
import { afterEach, beforeAll, describe, expect, it } from 'vitest';
import { allProbes, MUTANTS, type Mutant } from '#test/helpers/shell/mutants.ts';
import {
  openShell,
  prepareShell,
  shellCommand,
  shellKind,
  whyNoShell,
  type Shell,
} from '#test/helpers/shell/open-shell.ts';
import { copyOfApp } from '#test/helpers/shell/weakened-app.ts';

const reason = whyNoShell();
/** For one copy, which takes about two seconds. */
const limitMs = 40_000;

/** Whether the tests of the shell would notice if it were weaker. */
describe.skipIf(reason !== undefined)(`weakened copies of the shell, in ${shellKind}`, () => {
  const opened: { folder: string; shell?: Shell }[] = [];
  beforeAll(prepareShell);
  afterEach(async () => {
    for (const { folder, shell } of opened.splice(0)) {
      await shell?.close();
      await rm(folder, { recursive: true, maxRetries: 5 });
    }
  });

  async function openCopy(mutant?: Mutant): Promise<Shell> {
    const copy: (typeof opened)[0] = { folder: await copyOfApp(mutant) };
    opened.push(copy);
    copy.shell = await openShell({ appFolder: copy.folder });
    return copy.shell;
  }

  /** What is said by a copy that must not come as far as a window. */
  async function outcomeOfStart(mutant: Mutant): Promise<string> {
    const folder = await copyOfApp(mutant);
    opened.push({ folder });
    const profile = path.join(folder, 'profile');
    const { program, args, env } = shellCommand(profile, { appFolder: folder });
    const started = spawn(program, args, { env, stdio: ['ignore', 'ignore', 'pipe'] });
    const ended = once(started, 'exit');
    const said = await text(started.stderr);
    expect(await ended).toEqual([1, null]);
    return said;
  }

  it('pass every probe when nothing was weakened', async () => {
    const shell = await openCopy();
    const names = new Set(MUTANTS.map(({ caughtBy }) => caughtBy));
    for (const name of names) await allProbes[name](shell);
  });

  it.each(MUTANTS.map((mutant) => [mutant.name, mutant] as const))(
    '%s',
    async (_name, mutant) => {
      if (mutant.isRefusedByHost && shellKind !== 'Electron') {
        expect(await outcomeOfStart(mutant)).toMatch(/electron-host: .* is not implemented/);
        return;
      }
      const shell = await openCopy(mutant);
      const noticed = allProbes[mutant.caughtBy](shell);
      await expect(noticed).rejects.toMatchObject({ name: 'AssertionError' });
    },
    limitMs,
  );
});
