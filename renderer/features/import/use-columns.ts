import { defaultRangeExtractor, useVirtualizer } from '@tanstack/react-virtual';
import { useEffect, type RefObject } from 'react';
import type { ColumnRole } from '#shared/tables/column-role.ts';
import type { RoleChoice } from '#renderer/features/import/column-choices.ts';
import { slotsOf, withOne, type Slot } from '#renderer/features/import/column-slots.ts';

/** Tables up to this wide are drawn whole. */
const WIDE_FROM = 60;
/** The column of line numbers, which stays in sight. */
export const LINE_WIDTH = 56;

/** In pixels: room to read answers in, and for the role's name. */
const WIDTHS = {
  respondentId: 184,
  question: 320,
  attribute: 208,
  ignore: 176,
} as const satisfies Record<ColumnRole, number>;

export function columnWidth(choice: RoleChoice | undefined): number {
  return WIDTHS[choice?.role ?? 'ignore'];
}

/** Which columns are drawn: those in sight, and always the one that holds the keys' place. */
export function useColumns(
  scroller: RefObject<HTMLElement | null>,
  choices: readonly RoleChoice[],
  at: number,
): readonly Slot[] {
  const count = choices.length;
  const isWide = count > WIDE_FROM;
  const virtual = useVirtualizer({
    horizontal: true,
    count,
    enabled: isWide,
    getScrollElement: () => scroller.current,
    estimateSize: (index) => columnWidth(choices[index]),
    overscan: 3,
    rangeExtractor: (range) => withOne(defaultRangeExtractor(range), Math.min(at, count - 1)),
  });
  const widths = choices.map((choice) => columnWidth(choice)).join(' ');
  useEffect(() => virtual.measure(), [virtual, widths]);
  if (isWide) return slotsOf(virtual.getVirtualItems(), virtual.getTotalSize());
  return choices.map((_, index) => ({ kind: 'column', index, key: String(index) }));
}
