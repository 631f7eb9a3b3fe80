import { extractAll, extractFile, listPackage } from '@electron/asar';
import { execFile } from 'node:child_process';
import { mkdir, rm } from 'node:fs/promises';
import path from 'node:path';
import { promisify } from 'node:util';
import { outFolder, projectRoot } from '#scripts/paths.mjs';
import { makeStandInRuntime } from '#test/helpers/stand-in-runtime.ts';

const run = promisify(execFile);

export interface PackedApp {
  /** The unpacked program's folder, as an installer would lay it. */
  readonly folder: string;
  readonly asar: string;
  /** The files in app.asar, by their paths from its root, without a leading slash. */
  readonly files: readonly string[];
  read(file: string): Buffer;
  /**
   * app.asar's content as a folder: what Electron, or a host in its place, is started with to run
   * the app as it is shipped. Its package.json names the main file.
   */
  extract(): Promise<string>;
}

/** Packs the build by `npm run pack` for Linux, on a stand-in for Electron's program. */
export async function packApp(): Promise<PackedApp> {
  const place = path.join(outFolder, 'packed-for-tests');
  const runtime = path.join(place, 'runtime');
  await rm(place, { recursive: true, force: true });
  await mkdir(place, { recursive: true });
  await makeStandInRuntime(runtime);
  const packing = ['scripts/with-packages.mjs', 'pack', '--linux', 'dir'];
  await run(process.execPath, [...packing, `-c.directories.output=${place}`], {
    cwd: projectRoot,
    env: { ...process.env, ELECTRON_OVERRIDE_DIST_PATH: runtime },
  });
  const folder = path.join(place, 'linux-unpacked');
  const asar = path.join(folder, 'resources', 'app.asar');
  const isFolder = (listed: string) => extractable(asar, listed) === undefined;
  const files = listPackage(asar, { isPack: false })
    .map((listed) => listed.split(path.sep).filter(Boolean).join('/'))
    .filter((listed) => !isFolder(listed));
  return {
    folder,
    asar,
    files,
    read: (file) => extractFile(asar, path.normalize(file)),
    extract: async () => {
      const extracted = path.join(place, 'app');
      await rm(extracted, { recursive: true, force: true });
      extractAll(asar, extracted);
      return extracted;
    },
  };
}

/** A file's bytes; undefined for a folder. */
function extractable(asar: string, listed: string): Buffer | undefined {
  try {
    return extractFile(asar, path.normalize(listed));
  } catch {
    return undefined;
  }
}
