import { pairRespondents, type RespondentPairs } from '#shared/commands/pair-respondents.ts';
import {
  contentsHere,
  contentsInFile,
  sharedColumns,
} from '#shared/commands/respondent-content.ts';
import type { Answer } from '#shared/domain/answer.ts';
import { answerIdOf, respondentIdOf, type RespondentId } from '#shared/domain/ids.ts';
import type { ProjectView } from '#shared/domain/view.ts';
import type { Draft } from '#shared/tables/draft.ts';
import type { ImportDraft } from '#shared/tables/draft-import.ts';

/** How the rows of a file without ids were known, in respondents. */
export interface Alignment {
  readonly byContent: number;
  /** Of those, how many stand on another row here. */
  readonly moved: number;
  readonly byPlace: number;
  readonly newcomers: number;
  /** Here, but not in the file. */
  readonly absent: number;
}

export interface AlignedDraft {
  readonly draft: ImportDraft;
  /** Undefined where ids say who is who, and where there is nothing to compare. */
  readonly alignment?: Alignment;
}

/**
 * A file without an id column names respondents by row, and rows move when the survey tool exports
 * again. Here its rows get the ids of the respondents they are (`pairRespondents` has the rule);
 * newcomers get rows that nobody has.
 */
export function alignDraft(view: ProjectView, draft: ImportDraft): AlignedDraft {
  const columns = sharedColumns(view, draft);
  if (!draft.isByRow || columns.questionIds.length === 0) return { draft };
  const here = contentsHere(view, columns);
  if (here.length === 0) return { draft };
  const pairs = pairRespondents(here, contentsInFile(draft, columns));
  const places = placesOf(view, draft, pairs);
  const placeOf = (id: RespondentId): Place => places.get(id) ?? { id };
  return {
    draft: {
      ...draft,
      isByRow: false,
      respondents: draft.respondents.map((each) => Object.assign({ ...each }, placeOf(each.id))),
      answers: draft.answers.map((each) => movedTo(each, placeOf(each.respondentId))),
    },
    alignment: alignmentOf(pairs, here.length, draft.respondents.length),
  };
}

/** Who a row of the file is here; row and label where it is another than in the file. */
interface Place {
  readonly id: RespondentId;
  readonly row?: number;
  readonly label?: string;
}

function placesOf(
  view: ProjectView,
  draft: ImportDraft,
  { byContent, byPlace }: RespondentPairs,
): ReadonlyMap<RespondentId, Place> {
  const places = new Map<RespondentId, Place>();
  for (const { here, inFile } of [...byContent, ...byPlace]) places.set(inFile.id, { id: here.id });
  const taken = new Set<number>();
  for (const { row } of view.all('respondents')) taken.add(row);
  let last = draft.respondents.at(-1)?.row ?? 0;
  for (const row of taken) last = Math.max(last, row);
  for (const { id, row } of draft.respondents) {
    if (places.has(id) || !taken.has(row)) continue;
    last += 1;
    places.set(id, { id: respondentIdOf({ row: last }), row: last, label: String(last) });
  }
  return places;
}

function movedTo(answer: Draft<Answer>, { id, row }: Place): Draft<Answer> {
  if (id === answer.respondentId) return answer;
  return {
    ...answer,
    id: answerIdOf(answer.questionId, id),
    respondentId: id,
    row: row ?? answer.row,
  };
}

function alignmentOf(
  { byContent, byPlace }: RespondentPairs,
  here: number,
  inFile: number,
): Alignment {
  const known = byContent.length + byPlace.length;
  return {
    byContent: byContent.length,
    moved: byContent.filter((pair) => pair.here.row !== pair.inFile.row).length,
    byPlace: byPlace.length,
    newcomers: inFile - known,
    absent: here - known,
  };
}
