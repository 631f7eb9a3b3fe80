import { readdir, readFile, writeFile } from 'node:fs/promises';
import path from 'node:path';
import { projectRoot, rendererFolder } from '#scripts/paths.mjs';

const licenceFile = /^(?:licen[cs]e|copying|notice)(?:[.-].*)?$/i;

/** For packages without a licence file of their own: the words that their licence's short name stands for. */
const standardWords = new Map([
  [
    'ISC',
    'Permission to use, copy, modify, and/or distribute this software for any purpose with or ' +
      'without fee is hereby granted, provided that the above copyright notice and this permission ' +
      'notice appear in all copies.\n\n' +
      'THE SOFTWARE IS PROVIDED "AS IS" AND THE AUTHOR DISCLAIMS ALL WARRANTIES WITH REGARD TO THIS ' +
      'SOFTWARE INCLUDING ALL IMPLIED WARRANTIES OF MERCHANTABILITY AND FITNESS. IN NO EVENT SHALL ' +
      'THE AUTHOR BE LIABLE FOR ANY SPECIAL, DIRECT, INDIRECT, OR CONSEQUENTIAL DAMAGES OR ANY ' +
      'DAMAGES WHATSOEVER RESULTING FROM LOSS OF USE, DATA OR PROFITS, WHETHER IN AN ACTION OF ' +
      'CONTRACT, NEGLIGENCE OR OTHER TORTIOUS ACTION, ARISING OUT OF OR IN CONNECTION WITH THE USE ' +
      'OR PERFORMANCE OF THIS SOFTWARE.',
  ],
]);

/**
 * A work in the app and its terms.
 * @typedef {{ name: string, version: string, licence: string, text: string }} Licence
 */

/**
 * The licences of Sitaatti itself and of every package that may go into the window or the main
 * process: the lock file's packages less those for development.
 * Throws where a package's licence text is neither in it nor known.
 * @returns {Promise<Licence[]>} Sitaatti first, then by name
 */
export async function gatherLicences() {
  const lock = JSON.parse(await readFile(path.join(projectRoot, 'package-lock.json'), 'utf8'));
  const folders = Object.keys(lock.packages).filter(
    (folder) => folder !== '' && !isForDevelopment(lock.packages[folder]),
  );
  const works = await Promise.all(folders.map((folder) => licenceIn(folder)));
  const others = works.sort((one, other) => (one.name < other.name ? -1 : 1));
  return [await licenceIn(''), ...others];
}

/** Writes the list that the window's About page reads. */
export async function writeLicences() {
  const licences = await gatherLicences();
  await writeFile(path.join(rendererFolder, 'licences.json'), JSON.stringify(licences));
}

/** @param {{ dev?: boolean, optional?: boolean, devOptional?: boolean }} entry of the lock file */
function isForDevelopment({ dev, optional, devOptional }) {
  return Boolean(dev ?? optional ?? devOptional);
}

/**
 * @param {string} folder from the project's root; empty for the project itself
 * @returns {Promise<Licence>}
 */
async function licenceIn(folder) {
  const whole = path.join(projectRoot, folder);
  const own = JSON.parse(await readFile(path.join(whole, 'package.json'), 'utf8'));
  const files = (await readdir(whole)).filter((name) => licenceFile.test(name)).sort();
  const texts = await Promise.all(files.map((name) => readFile(path.join(whole, name), 'utf8')));
  const licence = own.license;
  const text = texts.length > 0 ? texts.join('\n\n') : await standardText(own);
  return { name: own.productName ?? own.name, version: own.version, licence, text: text.trim() };
}

/** @param {{ name: string, license: string, author?: string | { name: string } }} own */
async function standardText({ name, license, author }) {
  const words = license === 'MIT' ? await mitWords() : standardWords.get(license);
  if (words === undefined) throw new Error(`${name} has no licence text (${license}).`);
  const holder = typeof author === 'object' ? author.name : author;
  return `${license} License\n\nCopyright (c) ${holder ?? `the authors of ${name}`}\n\n${words}`;
}

/** Sitaatti's own licence, less its first lines that say whose it is. */
async function mitWords() {
  const own = await readFile(path.join(projectRoot, 'LICENSE'), 'utf8');
  return own.slice(own.indexOf('Permission is hereby granted'));
}
