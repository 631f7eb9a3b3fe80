/** So many days' files of a project stay in the folder that the person chose. */
export const DAYS_KEPT = 7;
/** Together with the rest a name that every system takes. */
const LONGEST_NAME = 120;
const TAIL = 8;

/**
 * A project's file of one day, by the name that a person reads: "Kysely 2026-11-24 0f3b9c2a.sitaatti".
 * The end of the project's id keeps apart projects of one name.
 */
export function datedName(projectName: string, projectId: string, nowMs: number): string {
  const name = projectName.slice(0, LONGEST_NAME).trim();
  return `${name} ${dayOf(nowMs)} ${projectId.slice(-TAIL)}.sitaatti`;
}

/** The files of a project by their days, newest first; others are no business of ours. */
export function filesOf(projectId: string, names: readonly string[]): readonly string[] {
  const dated = names.flatMap((name) => {
    const [, day, tail] = / (\d{4}-\d{2}-\d{2}) ([\w-]+)\.sitaatti$/.exec(name) ?? [];
    return day !== undefined && tail === projectId.slice(-TAIL) ? [{ name, day }] : [];
  });
  return dated.toSorted((left, right) => right.day.localeCompare(left.day)).map(({ name }) => name);
}

/** The day on this machine's own calendar. */
function dayOf(nowMs: number): string {
  const now = new Date(nowMs);
  return `${now.getFullYear()}-${twoDigits(now.getMonth() + 1)}-${twoDigits(now.getDate())}`;
}

function twoDigits(part: number): string {
  return String(part).padStart(2, '0');
}
