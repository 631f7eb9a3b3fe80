import { numberIn } from '#shared/analysis/attribute-columns.ts';

/** Values as people look for them: numbers in their order, then by alphabet, no value last. */
export function inValueOrder(values: Iterable<string>): string[] {
  const order = new Intl.Collator(['fi', 'sv', 'en'], { numeric: true });
  return [...new Set(values)].sort((left, right) => {
    if (left === '' || right === '') return left === '' ? 1 : -1;
    const [a, b] = [numberIn(left), numberIn(right)];
    return a !== undefined && b !== undefined ? a - b : order.compare(left, right);
  });
}
