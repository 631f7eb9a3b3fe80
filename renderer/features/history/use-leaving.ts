import { useEffect, useRef, type RefObject } from 'react';

/** Escape leaves the part; what had the keys when it came has them again once it is gone. */
export function useLeaving(onLeave: () => void): RefObject<HTMLElement | null> {
  const part = useRef<HTMLElement>(null);
  const latest = useRef(onLeave);
  useEffect(() => {
    latest.current = onLeave;
  });
  useEffect(() => {
    const before = document.activeElement;
    const hear = ({ key, target }: KeyboardEvent) => {
      const isInside = target instanceof Node && part.current?.contains(target);
      if (key === 'Escape' && isInside) latest.current();
    };
    window.addEventListener('keydown', hear, { capture: true });
    return () => {
      window.removeEventListener('keydown', hear, { capture: true });
      if (before instanceof HTMLElement && before.isConnected) before.focus();
    };
  }, []);
  return part;
}
