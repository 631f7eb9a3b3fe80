import type { AnswerId, CoderId, ThemeId } from '#shared/domain/ids.ts';
import type { ProjectView } from '#shared/domain/view.ts';

/** Whether a coder gave two answers other themes, or said *done* of one alone. */
export function differsIn(
  view: ProjectView,
  coderId: CoderId,
  one: AnswerId,
  other: AnswerId,
): boolean {
  if (one === other) return false;
  const isDone = (id: AnswerId) => view.decisionOf(id, coderId) !== undefined;
  const [left, right] = [themesOn(view, coderId, one), themesOn(view, coderId, other)];
  return isDone(one) !== isDone(other) || left.size !== right.size || !isWithin(left, right);
}

function themesOn(view: ProjectView, coderId: CoderId, id: AnswerId): ReadonlySet<ThemeId> {
  const own = view.codingsOf(id).filter((coding) => coding.coderId === coderId);
  return new Set(own.map(({ themeId }) => themeId));
}

function isWithin(part: ReadonlySet<ThemeId>, whole: ReadonlySet<ThemeId>): boolean {
  return [...part].every((each) => whole.has(each));
}
