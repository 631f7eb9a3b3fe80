import { useEffect } from 'react';
import type { Preferences } from '#renderer/store/preferences.ts';

/** Puts light or dark, and the row height, on the page; follows the system where asked. */
export function useAppearance(
  appearance: Preferences['appearance'],
  density: Preferences['density'],
): void {
  useEffect(() => {
    const system = window.matchMedia('(prefers-color-scheme: dark)');
    // High contrast brings the system's paper: colours that stand on it must suit that.
    const forced = window.matchMedia('(forced-colors: active)');
    const show = () => {
      const isSystems = appearance === 'system' || forced.matches;
      const isDark = isSystems ? system.matches : appearance === 'dark';
      document.documentElement.dataset.appearance = isDark ? 'dark' : 'light';
    };
    show();
    const queries = [system, forced];
    for (const query of queries) query.addEventListener('change', show);
    return () => {
      for (const query of queries) query.removeEventListener('change', show);
    };
  }, [appearance]);
  useEffect(() => {
    document.documentElement.dataset.density = density;
  }, [density]);
}
