/**
 * What `npm start` knows before it opens the app.
 * @typedef {object} Facts
 * @property {boolean} browserForced `--browser` was given
 * @property {boolean} openNothing `--no-open` was given
 * @property {string} platform as Node names it: linux, darwin, win32 …
 * @property {boolean} isRoot
 * @property {boolean} hasDisplay always true outside Linux and its kin
 * @property {'present' | 'absent' | 'unfetchable' | 'broken'} electron absent: a fetch may be tried
 * @property {string | undefined} chromium an installed Chromium, Chrome or Edge
 * @property {string | undefined} opener the command that opens an address in the default browser
 */

/**
 * @typedef {{ way: 'electron' } | { way: 'fetch-electron' } | { way: 'browser', open: Opening, why: string }} Way
 * @typedef {{ how: 'app-window', command: string } | { how: 'default-browser', command: string } | { how: 'print', why: string }} Opening
 */

/**
 * Electron where it can run; else the browser; else the address alone.
 * @param {Facts} facts
 * @returns {Way}
 */
export function chooseWay(facts) {
  const why = whyNotElectron(facts);
  if (why !== undefined) return { way: 'browser', open: chooseOpening(facts), why };
  return { way: facts.electron === 'present' ? 'electron' : 'fetch-electron' };
}

/**
 * @param {Facts} facts
 * @returns {string | undefined}
 */
function whyNotElectron(facts) {
  if (facts.browserForced) return '--browser was asked for';
  if (facts.isRoot && facts.platform !== 'win32') {
    return 'as root Electron would run without its sandbox';
  }
  if (!facts.hasDisplay) return 'there is no display';
  if (facts.electron === 'unfetchable') return 'Electron is not here and could not be fetched';
  if (facts.electron === 'broken') return 'Electron would not start';
  return undefined;
}

/**
 * @param {Facts} facts
 * @returns {Opening}
 */
function chooseOpening({ openNothing, hasDisplay, isRoot, platform, chromium, opener }) {
  if (openNothing) return { how: 'print', why: '--no-open was asked for' };
  if (!hasDisplay) return { how: 'print', why: 'there is no display' };
  if (isRoot && platform !== 'win32') {
    return { how: 'print', why: 'a browser should not run as root' };
  }
  if (chromium !== undefined) return { how: 'app-window', command: chromium };
  if (opener !== undefined) return { how: 'default-browser', command: opener };
  return { how: 'print', why: 'no browser was found' };
}
