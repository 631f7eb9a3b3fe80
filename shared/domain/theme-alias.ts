import type { ThemeId } from '#shared/domain/ids.ts';
import type { Theme } from '#shared/domain/theme.ts';
import type { ProjectView } from '#shared/domain/view.ts';

/**
 * The theme that an id means now, through merges: what a coding that names it is read as. None when
 * no such theme is there.
 */
export function themeNow(view: ProjectView, themeId: ThemeId): Theme | undefined {
  const theme = view.get('themes', themeId);
  if (!theme?.mergedInto) return theme;
  const next = (id: ThemeId) => {
    const into = view.get('themes', id)?.mergedInto;
    return into && view.get('themes', into) ? into : undefined;
  };
  return view.get('themes', endOfChain(themeId, next));
}

/** Where following `next` ends; in a ring, at the ring's smallest id. */
export function endOfChain(start: ThemeId, next: (id: ThemeId) => ThemeId | undefined): ThemeId {
  const seen: ThemeId[] = [start];
  for (let id = next(start); id; id = next(id)) {
    const at = seen.indexOf(id);
    if (at >= 0) return seen.slice(at).reduce((least, each) => (each < least ? each : least));
    seen.push(id);
  }
  return seen.at(-1) ?? start;
}
