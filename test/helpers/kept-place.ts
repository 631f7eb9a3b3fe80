import type { Page } from 'playwright-core';

/**
 * Waits until the window would open where it is now: what was begun to be written of it before is
 * on disk. A read in the same store comes after the writes that were asked for earlier.
 */
export async function placeKept(page: Page): Promise<void> {
  // Twice: a place left during a write is written right after it.
  for (let turn = 0; turn < 2; turn += 1) await page.evaluate(afterEarlierWrites);
}

async function afterEarlierWrites(): Promise<void> {
  const database = await new Promise<IDBDatabase>((resolve, reject) => {
    const opening = indexedDB.open('sitaatti');
    opening.addEventListener('success', () => resolve(opening.result));
    opening.addEventListener('error', () => reject(opening.error ?? new Error('no database')));
  });
  await new Promise((resolve) => {
    const transaction = database.transaction('preferences', 'readwrite');
    transaction.addEventListener('complete', resolve);
    transaction.objectStore('preferences').count();
  });
  database.close();
}
