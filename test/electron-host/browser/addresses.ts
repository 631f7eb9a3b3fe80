/**
 * Chromium knows no scheme of the app's own, so that each gets an https origin: app://sitaatti/x is
 * https://sitaatti.app.electron-host.test/x to the page. The ending is reserved and resolves nowhere.
 */
const ending = 'electron-host.test';

const schemes = new Map<string, Electron.Privileges>();

export function addScheme(scheme: string, privileges: Electron.Privileges): void {
  schemes.set(scheme, privileges);
}

/** An address as the page has it. */
export function outside(address: string): string {
  const url = parse(address);
  const scheme = url?.protocol.slice(0, -1);
  if (!url || !scheme || !schemes.has(scheme)) return address;
  return `https://${url.host}.${scheme}.${ending}${url.pathname || '/'}${url.search}${url.hash}`;
}

/** An address as the app has it. */
export function inside(address: string): string {
  const isBlob = address.startsWith('blob:');
  const url = parse(isBlob ? address.slice('blob:'.length) : address);
  if (url?.protocol !== 'https:' || !url.host.endsWith(`.${ending}`)) return address;
  const parts = url.host.slice(0, -ending.length - 1).split('.');
  const scheme = parts.pop();
  const own = `${scheme}://${parts.join('.')}${url.pathname}${url.search}${url.hash}`;
  return isBlob ? `blob:${own}` : own;
}

/** The scheme of the app's own that an address has; undefined for any other. */
export function ownScheme(address: string): string | undefined {
  const scheme = parse(address)?.protocol.slice(0, -1);
  return scheme !== undefined && schemes.has(scheme) ? scheme : undefined;
}

function parse(address: string): URL | undefined {
  return URL.canParse(address) ? new URL(address) : undefined;
}
