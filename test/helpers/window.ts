import { vi } from 'vitest';

type Granted = (lock: object | null) => Promise<void> | undefined;

/** Locks as windows of one browser share them: `request` with `ifAvailable` alone. */
class FakeLocks {
  readonly #held = new Set<string>();

  request = async (name: string, _options: object, granted: Granted): Promise<void> => {
    await Promise.resolve();
    if (this.#held.has(name)) return await granted(null);
    this.#held.add(name);
    await granted({ name });
    this.#held.delete(name);
    return undefined;
  };

  get held(): readonly string[] {
    return [...this.#held];
  }
}

/** Gives Node the parts of a browser's `navigator` that the app reads. */
export function stubNavigator(platform = 'Linux x86_64'): FakeLocks {
  const locks = new FakeLocks();
  vi.stubGlobal('navigator', { platform, locks, languages: ['en'] });
  return locks;
}
