const modifiers = new Map([
  ['$mod', 'CommandOrControl'],
  ['Control', 'Control'],
  ['Meta', 'Super'],
  ['Alt', 'Alt'],
  ['Shift', 'Shift'],
]);

const named = new Map([
  ['ArrowUp', 'Up'],
  ['ArrowDown', 'Down'],
  ['ArrowLeft', 'Left'],
  ['ArrowRight', 'Right'],
  ...['Space', 'Enter', 'Escape', 'Tab', 'Home', 'End', 'PageUp', 'PageDown', 'Insert'].map(
    (key): [string, string] => [key, key],
  ),
  ...['Delete', 'Backspace'].map((key): [string, string] => [key, key]),
]);

/**
 * A key of the window ("$mod+z") as Electron writes it ("CommandOrControl+Z"); undefined for one
 * that Electron's menus cannot name, such as Ö.
 */
export function acceleratorOf(key: string): string | undefined {
  const parts = key.split('+');
  const base = baseOf(parts.at(-1) ?? '');
  const held = parts.slice(0, -1).map((part) => modifiers.get(part));
  if (base === undefined || held.includes(undefined)) return undefined;
  return [...held, base].join('+');
}

function baseOf(key: string): string | undefined {
  if (/^[a-z0-9.,;'/\\\-=[\]`]$/i.test(key)) return key.toUpperCase();
  return /^F(?:[1-9]|1\d|2[0-4])$/.test(key) ? key : named.get(key);
}
