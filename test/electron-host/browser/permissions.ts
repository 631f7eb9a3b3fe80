import { outside } from '#test/electron-host/browser/addresses.ts';
import type { Target } from '#test/electron-host/browser/pipe.ts';
import { session } from '#test/electron-host/modules/session.ts';

/** Electron's name of a permission → Chromium's names of what it covers. */
const permissions: Readonly<Record<string, readonly string[]>> = {
  media: ['camera', 'microphone'],
  geolocation: ['geolocation'],
  notifications: ['notifications'],
  midi: ['midi'],
  'clipboard-read': ['clipboard-read'],
  'clipboard-sanitized-write': ['clipboard-write'],
  'idle-detection': ['idle-detection'],
  'window-management': ['window-management'],
  'persistent-storage': ['persistent-storage'],
};

/** Asks the app's handlers about each permission before the page loads, and sets the browser to their answers. */
export async function applyPermissions(
  browser: Target,
  contents: object,
  address: string,
): Promise<void> {
  const { origin } = new URL(outside(address));
  await Promise.all(
    Object.entries(permissions).map(async ([asked, names]) => {
      const isGranted = await session.defaultSession.hostGrants(contents, asked, address);
      const setting = isGranted ? 'granted' : 'denied';
      for (const name of names) {
        await browser.send('Browser.setPermission', { origin, permission: { name }, setting });
      }
    }),
  );
}
