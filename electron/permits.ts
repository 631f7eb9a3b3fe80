// Asked for so that the system never clears the projects away; missing from Electron's types.
const grantedPermission = 'persistent-storage';
// The app itself, what it made in memory, and the developer tools.
const innerSchemes = /^(?:app|blob|data|devtools):/;

/** The network filter: true for what a window may load. */
export function mayLoad(address: string): boolean {
  return innerSchemes.test(address);
}

/** True for the one permission that a window gets. */
export function isGranted(permission: string): boolean {
  return permission === grantedPermission;
}
