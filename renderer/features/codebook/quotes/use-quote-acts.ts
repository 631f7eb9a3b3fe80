import { setPolarity, starCoding } from '#shared/commands/change-coding.ts';
import { moveCodings, rejectCodings, removeCodings, splitTheme } from '#shared/commands/recode.ts';
import { nextPolarity } from '#shared/domain/coding.ts';
import type { CodingId, ThemeId } from '#shared/domain/ids.ts';
import { useProject, useSession } from '#renderer/app/context.ts';

export type QuoteActs = ReturnType<typeof useQuoteActs>;

/** What can be done to a theme's quotes where they are listed; each act is one undo. */
export function useQuoteActs() {
  const session = useSession();
  const project = useProject();
  return {
    move: (ids: readonly CodingId[], themeId: ThemeId) =>
      session.check(project.act(moveCodings, ids, themeId)),
    split: (themeId: ThemeId, name: string, codingIds: readonly CodingId[]) =>
      session.check(project.act(splitTheme, themeId, { name, codingIds })),
    remove: (ids: readonly CodingId[]) => session.check(project.act(removeCodings, ids)),
    reject: (ids: readonly CodingId[]) => session.check(project.act(rejectCodings, ids)),
    star: (id: CodingId) => session.check(project.act(starCoding, id)),
    turnPolarity: (id: CodingId) => {
      const coding = project.view.get('codings', id);
      if (coding) session.check(project.act(setPolarity, id, nextPolarity(coding.polarity)));
    },
  };
}
