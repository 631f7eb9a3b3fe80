import { mkdir, writeFile } from 'node:fs/promises';
import path from 'node:path';

/** The mark that every Electron program carries before the bytes of its fuses. */
const FUSE_MARK = 'dL7pKGdnNz796PbbjQWNKmHXBZaB9tsX';
const FUSE_VERSION = 1;
/** In the order of Electron's fuses, the first eight the other way than Sitaatti wants them: what is not set shows. */
const FUSES_BEFORE = '101100111';

/**
 * A folder that packs like Electron's for Linux without being it: the files that the packer moves,
 * and a program that is nothing but a row of fuses.
 */
export async function makeStandInRuntime(folder: string): Promise<void> {
  await mkdir(path.join(folder, 'resources'), { recursive: true });
  await mkdir(path.join(folder, 'locales'));
  const fuses = [FUSE_VERSION, FUSES_BEFORE.length];
  const program = Buffer.concat([
    Buffer.from('no program'),
    Buffer.from(FUSE_MARK),
    Buffer.from(fuses),
    Buffer.from(FUSES_BEFORE),
  ]);
  await writeFile(path.join(folder, 'electron'), program, { mode: 0o755 });
  const texts = ['LICENSE', 'LICENSES.chromium.html', 'version', 'chrome-sandbox'];
  for (const name of texts) await writeFile(path.join(folder, name), name);
  for (const language of ['de', 'en-GB', 'en-US', 'fi', 'sv'])
    await writeFile(path.join(folder, 'locales', `${language}.pak`), language);
}
