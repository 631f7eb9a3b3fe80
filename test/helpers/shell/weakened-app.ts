import { cp, mkdir, mkdtemp, readFile, symlink, writeFile } from 'node:fs/promises';
import os from 'node:os';
import path from 'node:path';
import { outFolder, projectRoot } from '#scripts/paths.mjs';
import type { Mutant } from '#test/helpers/shell/mutants.ts';

/**
 * A copy of the built app, with the weakness in it when one is given. The copy has its own shell
 * and the built window. Throws when the weakness has no place, or more than one.
 */
export async function copyOfApp(mutant?: Mutant): Promise<string> {
  const folder = await mkdtemp(path.join(os.tmpdir(), 'sitaatti-copy-'));
  await mkdir(path.join(folder, 'out'));
  await cp(path.join(projectRoot, 'package.json'), path.join(folder, 'package.json'));
  await cp(path.join(outFolder, 'electron'), path.join(folder, 'out', 'electron'), {
    recursive: true,
  });
  await symlink(path.join(outFolder, 'renderer'), path.join(folder, 'out', 'renderer'));
  if (mutant) await weaken(path.join(folder, 'out', 'electron', mutant.file ?? 'main.cjs'), mutant);
  return folder;
}

async function weaken(file: string, { name, from, to }: Mutant): Promise<void> {
  const parts = (await readFile(file, 'utf8')).split(from);
  if (parts.length !== 2) throw new Error(`“${name}” has ${parts.length - 1} places: ${from}`);
  await writeFile(file, parts.join(to));
}
