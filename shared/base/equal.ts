/** Deep equality of plain data (records as they stand in files and in the database). */
export function equalData(left: unknown, right: unknown): boolean {
  if (Object.is(left, right)) return true;
  if (typeof left !== 'object' || typeof right !== 'object' || !left || !right) return false;
  if (Array.isArray(left) !== Array.isArray(right)) return false;
  const leftEntries = definedEntries(left);
  const rightEntries = new Map(definedEntries(right));
  return (
    leftEntries.length === rightEntries.size &&
    leftEntries.every(
      ([key, value]) => rightEntries.has(key) && equalData(value, rightEntries.get(key)),
    )
  );
}

function definedEntries(data: object): [string, unknown][] {
  return Object.entries(data).filter(([, value]) => value !== undefined);
}
