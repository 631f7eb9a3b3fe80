import { useEffect } from 'react';
import type { Preferences } from '#renderer/store/preferences.ts';

/** Puts light or dark, and the row height, on the page; follows the system where asked. */
export function useAppearance(
  appearance: Preferences['appearance'],
  density: Preferences['density'],
): void {
  useEffect(() => {
    const system = window.matchMedia('(prefers-color-scheme: dark)');
    const show = () => {
      const dark = appearance === 'dark' || (appearance === 'system' && system.matches);
      document.documentElement.dataset.appearance = dark ? 'dark' : 'light';
    };
    show();
    system.addEventListener('change', show);
    return () => system.removeEventListener('change', show);
  }, [appearance]);
  useEffect(() => {
    document.documentElement.dataset.density = density;
  }, [density]);
}
