import { useEffect, useRef, type RefObject } from 'react';

/** The heading of a page that came in place of another takes the focus, so that keys and readers go on from it. */
export function useFocusOnce(): RefObject<HTMLHeadingElement | null> {
  const heading = useRef<HTMLHeadingElement>(null);
  useEffect(() => heading.current?.focus({ preventScroll: true }), []);
  return heading;
}
