/** What code may ask of any object without meaning it: promises, inspection, bundlers. */
const askedInPassing = new Set(['then', 'toJSON', '__esModule', 'default', 'inspect', '$$typeof']);

export function notImplemented(what: string): never {
  throw new Error(`electron-host: ${what} is not implemented`);
}

/** The object, with a refusal for every property that it lacks: nothing passes by being undefined. */
export function strict<Value extends object>(value: Value, name: string): Value {
  return new Proxy(value, {
    get(target, key, receiver): unknown {
      const isKnown = key in target || typeof key === 'symbol' || askedInPassing.has(key);
      return isKnown ? Reflect.get(target, key, receiver) : notImplemented(`${name}.${key}`);
    },
  });
}

/** Refuses options that the host would silently drop. */
export function refuseOthers(options: object, known: readonly string[], name: string): void {
  const other = Object.keys(options).find((key) => !known.includes(key));
  if (other !== undefined) notImplemented(`${name}: ${other}`);
}
