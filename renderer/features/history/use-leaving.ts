import { useEffect, useRef, useState, type RefObject } from 'react';

/** Escape leaves the part; what had the keys when it came has them again once it is gone. */
export function useLeaving(onLeave: () => void): RefObject<HTMLElement | null> {
  const part = useRef<HTMLElement>(null);
  // Before the part is drawn: drawn, it has the keys itself.
  const [before] = useState(() => document.activeElement);
  const latest = useRef(onLeave);
  useEffect(() => {
    latest.current = onLeave;
  });
  useEffect(() => {
    const hear = ({ key, target }: KeyboardEvent) => {
      const isInside = target instanceof Node && part.current?.contains(target);
      if (key === 'Escape' && isInside) latest.current();
    };
    window.addEventListener('keydown', hear, { capture: true });
    return () => {
      window.removeEventListener('keydown', hear, { capture: true });
      if (before instanceof HTMLElement && before.isConnected) before.focus();
    };
  }, [before]);
  return part;
}
