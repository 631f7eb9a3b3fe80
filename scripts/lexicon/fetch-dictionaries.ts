import { execFileSync } from 'node:child_process';
import { readdirSync } from 'node:fs';
import path from 'node:path';
import { FINNISH_FIRST, FINNISH_LAST } from '#scripts/lexicon/finnish-headwords.ts';
import { SWEDISH_FIRST, SWEDISH_LAST } from '#scripts/lexicon/swedish-words.ts';

/** Of Debian's package freedict; the packed data is made from this version. */
const VERSION = '2022.12.07-2';

/**
 * Debian's packages of FreeDict's dictionaries, downloaded and unpacked into the folder, where they
 * are not there yet. Returns the folder of their index and text files.
 */
export function fetchDictionaries(folder: string): string {
  const names = new Set([...FINNISH_FIRST, ...FINNISH_LAST, ...SWEDISH_FIRST, ...SWEDISH_LAST]);
  for (const name of names) {
    const wanted = `dict-freedict-${name}`;
    if (!fileOf(folder, wanted)) {
      execFileSync('apt-get', ['download', `${wanted}=${VERSION}`], { cwd: folder });
      execFileSync('dpkg', ['-x', fileOf(folder, wanted) ?? wanted, '.'], { cwd: folder });
    }
  }
  return path.join(folder, 'usr', 'share', 'dictd');
}

function fileOf(folder: string, name: string): string | undefined {
  return readdirSync(folder).find((file) => file.startsWith(`${name}_`) && file.endsWith('.deb'));
}
