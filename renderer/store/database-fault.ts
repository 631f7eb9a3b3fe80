/** Whether the engine refused for want of room. Dexie wraps what it said, at times twice. */
export function isDiskFull(error: unknown): boolean {
  return layersOf(error).some(
    ({ name, message }) =>
      name === 'QuotaExceededError' || /full disk|disk is full|no space/i.test(message),
  );
}

/** Whether the database was closed under this window, or now belongs to a newer app. */
export function isClosed(error: unknown): boolean {
  return layersOf(error).some(
    ({ name }) => name === 'DatabaseClosedError' || name === 'NoDatabaseError',
  );
}

/** The error, and each that it wraps. */
function layersOf(error: unknown): { readonly name: string; readonly message: string }[] {
  const layers = [];
  for (let each = error; each instanceof Object; each = 'inner' in each ? each.inner : undefined)
    layers.push({
      name: 'name' in each ? String(each.name) : '',
      message: 'message' in each ? String(each.message) : '',
    });
  return layers;
}
