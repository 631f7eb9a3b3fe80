export const appScheme = 'app';
const appHostname = 'sitaatti';
export const appUrl = `${appScheme}://${appHostname}/`;

/** True for an address of the app itself. */
export function isOfApp(address: string): boolean {
  const url = URL.canParse(address) ? new URL(address) : undefined;
  return url?.protocol === `${appScheme}:` && url.host === appHostname;
}
