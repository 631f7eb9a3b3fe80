import * as fc from 'fast-check';
import { expect, it } from 'vitest';
import { removeCoding, starCoding } from '#shared/commands/change-coding.ts';
import { codeAnswer } from '#shared/commands/code-answer.ts';
import {
  addTheme,
  editTheme,
  moveTheme,
  restoreTheme,
  retireTheme,
} from '#shared/commands/edit-codebook.ts';
import { markDone, reopenAnswer } from '#shared/commands/mark-done.ts';
import { renameProject } from '#shared/commands/project.ts';
import { rejectSuggestion } from '#shared/commands/reject-suggestion.ts';
import { setAnswerKind } from '#shared/commands/set-answer-kind.ts';
import { writeMemo } from '#shared/commands/write-memo.ts';
import { TABLE_NAMES } from '#shared/domain/tables.ts';
import type { Library } from '#renderer/store/library.ts';
import type { OpenProject } from '#renderer/store/open-project.ts';
import { openStored, reopened } from '#test/helpers/library.ts';
import { HAND, makeSurvey } from '#test/helpers/survey.ts';

const { tables } = makeSurvey(['eka vastaus', 'toinen', 'kolmas vastaus'], ['a', 'b', 'c']);

/** The record of a table that a number points at, round and round. */
function pick<Item>(records: Iterable<Item>, at: number): Item {
  const all = [...records];
  return all[at % all.length]!;
}

/** Acts of a person, each aimed by two numbers; a refused one does nothing. */
const ACTS_OF_A_PERSON: readonly ((project: OpenProject, x: number, y: number) => unknown)[] = [
  (project, x, y) =>
    project.act(codeAnswer, {
      answerId: pick(project.view.all('answers'), x).id,
      themeId: pick(project.view.all('themes'), y).id,
      origin: HAND,
      ...(x % 2 ? { span: { start: x % 5, end: (x % 5) + 1 + (y % 7) } } : {}),
    }),
  (project, x) => {
    const coding = pick(project.view.all('codings'), x);
    return coding && project.act(removeCoding, coding.id);
  },
  (project, x) => {
    const coding = pick(project.view.all('codings'), x);
    return coding && project.act(starCoding, coding.id);
  },
  (project, x, y) =>
    project.act(rejectSuggestion, {
      answerId: pick(project.view.all('answers'), x).id,
      themeId: pick(project.view.all('themes'), y).id,
    }),
  (project, x) => project.act(markDone, pick(project.view.all('answers'), x).id),
  (project, x) => project.act(reopenAnswer, pick(project.view.all('answers'), x).id),
  (project, x, y) =>
    project.act(writeMemo, {
      answerId: pick(project.view.all('answers'), x).id,
      text: y % 3 ? `muistiinpano ${y}` : '',
    }),
  (project, x, y) =>
    project.act(setAnswerKind, {
      answerId: pick(project.view.all('answers'), x).id,
      kind: y % 2 ? 'text' : 'nonAnswer',
    }),
  (project, x, y) =>
    project.act(addTheme, {
      name: `uusi ${x}`,
      ...(y % 2 ? { parentId: pick(project.view.all('themes'), y).id } : {}),
    }),
  (project, x, y) =>
    project.act(editTheme, pick(project.view.all('themes'), x).id, { colour: y % 12 }),
  (project, x, y) =>
    project.act(moveTheme, pick(project.view.all('themes'), x).id, {
      beforeId: pick(project.view.all('themes'), y).id,
    }),
  (project, x) => project.act(retireTheme, pick(project.view.all('themes'), x).id),
  (project, x) => project.act(restoreTheme, pick(project.view.all('themes'), x).id),
  (project, x) => project.act(renameProject, `nimi ${x}`),
];

type Step =
  | { readonly kind: 'act'; readonly act: number; readonly x: number; readonly y: number }
  | { readonly kind: 'undo' | 'redo' | 'restart' };

const step: fc.Arbitrary<Step> = fc.oneof(
  {
    weight: 6,
    arbitrary: fc.record({
      kind: fc.constant('act' as const),
      act: fc.nat(ACTS_OF_A_PERSON.length - 1),
      x: fc.nat(9),
      y: fc.nat(9),
    }),
  },
  { weight: 3, arbitrary: fc.constant({ kind: 'undo' as const }) },
  { weight: 2, arbitrary: fc.constant({ kind: 'redo' as const }) },
  { weight: 1, arbitrary: fc.constant({ kind: 'restart' as const }) },
);

type State = ReadonlyMap<string, object>;

/** What the project says, stamps aside. */
function stateOf(project: OpenProject): State {
  const state = new Map<string, object>();
  for (const table of TABLE_NAMES)
    for (const record of project.view.all(table))
      state.set(`${table}/${record.id}`, JSON.parse(JSON.stringify({ ...record, stamp: 0 })));
  return state;
}

/** The stupid history: whole states. */
class NaiveHistory {
  readonly #past: State[] = [];
  readonly #future: State[] = [];
  present: State;

  constructor(present: State) {
    this.present = present;
  }

  do(state: State): void {
    this.#past.push(this.present);
    this.present = state;
    this.#future.length = 0;
  }

  undo(): boolean {
    return this.#step(this.#past, this.#future);
  }

  redo(): boolean {
    return this.#step(this.#future, this.#past);
  }

  #step(from: State[], to: State[]): boolean {
    const state = from.pop();
    if (!state) return false;
    to.push(this.present);
    this.present = state;
    return true;
  }
}

async function take(step_: Step, project: OpenProject, naive: NaiveHistory, library: Library) {
  if (step_.kind === 'restart') {
    await project.saving.settled();
    return await reopened(library);
  }
  if (step_.kind === 'act') {
    const { revision } = project;
    ACTS_OF_A_PERSON[step_.act]!(project, step_.x, step_.y);
    if (project.revision > revision) naive.do(stateOf(project));
    return project;
  }
  const taken = step_.kind === 'undo' ? project.undo() : project.redo();
  expect(taken !== undefined).toBe(step_.kind === 'undo' ? naive.undo() : naive.redo());
  expect(taken?.skipped ?? 0).toBe(0);
  return project;
}

it('acts, undos, redos and restarts leave what whole copied states would', async () => {
  await fc.assert(
    fc.asyncProperty(fc.array(step, { minLength: 5, maxLength: 40 }), async (steps) => {
      const opened = await openStored(tables);
      let { project } = opened;
      const naive = new NaiveHistory(stateOf(project));
      for (const each of steps) {
        project = await take(each, project, naive, opened.library);
        expect(stateOf(project)).toEqual(naive.present);
      }
      await project.saving.settled();
      const last = await reopened(opened.library);
      expect(stateOf(last)).toEqual(naive.present);
      expect([last.undoLabel, last.redoLabel]).toEqual([project.undoLabel, project.redoLabel]);
      opened.database.close();
    }),
    { numRuns: 40 },
  );
});
