import { pairRespondents } from '#shared/commands/pair-respondents.ts';
import {
  contentsHere,
  contentsInFile,
  isAlike,
  saysSomething,
  sharedColumns,
  type Content,
} from '#shared/commands/respondent-content.ts';
import type { ProjectView } from '#shared/domain/view.ts';
import type { ImportDraft } from '#shared/tables/draft-import.ts';

/**
 * Whether a file seems to be the project's own survey, exported again: it has a question of the
 * project, and most respondents that both have wrote the same. Ids alone say little, since the
 * respondents of every survey are 1, 2, 3 …
 */
export function readsAlike(view: ProjectView, draft: ImportDraft): boolean {
  const columns = sharedColumns(view, draft);
  if (columns.questionIds.length === 0) return false;
  const here = contentsHere(view, columns).filter(saysSomething);
  const inFile = contentsInFile(draft, columns).filter(saysSomething);
  const [alike, shared] = draft.isByRow ? countByContent(here, inFile) : countById(here, inFile);
  return alike * 2 > shared;
}

type AlikeOfShared = readonly [alike: number, shared: number];

function countByContent(here: readonly Content[], inFile: readonly Content[]): AlikeOfShared {
  const { byContent } = pairRespondents(here, inFile);
  return [byContent.length, Math.min(here.length, inFile.length)];
}

function countById(here: readonly Content[], inFile: readonly Content[]): AlikeOfShared {
  const known = new Map(here.map((content) => [content.id, content]));
  const verdicts = inFile.flatMap((content) => {
    const same = known.get(content.id);
    return same ? [isAlike(same, content)] : [];
  });
  const shared = verdicts.filter((verdict) => verdict !== undefined);
  return [shared.filter(Boolean).length, shared.length];
}
