import * as fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { importAnswers } from '#shared/commands/import-answers.ts';
import { answerIdOf, questionIdOf } from '#shared/domain/ids.ts';
import type { ColumnChoice, ImportDraft } from '#shared/tables/draft-import.ts';
import { draftImport } from '#shared/tables/draft-import.ts';
import type { Respondent } from '#shared/domain/respondent.ts';
import { Desk } from '#test/helpers/desk.ts';
import { makeCoding, makeTheme } from '#test/helpers/survey.ts';
import { understand } from '#test/shared/tables/reading.ts';

/** Few words, so that people often write the same, and often nothing. */
const cell = fc.constantFrom('', '', 'ei ole', 'kyllä', 'jonot', 'aikaa', 'tilaa');

interface Person {
  /** Attribute, first and second answer. */
  readonly cells: readonly [string, string, string];
  /** Who it is: told only by the second file, in a column of its own. */
  readonly name: string;
}

const people = fc
  .array(fc.tuple(cell, cell, cell), { minLength: 1, maxLength: 12 })
  .map((rows) => rows.map((cells, at): Person => ({ cells, name: `p${at}` })));

const TITLES = ['Kunta', 'Mitä?', 'Miksi?', 'Kuka?'];

function draftOf(persons: readonly Person[], isNamed: boolean): ImportDraft {
  const width = isNamed ? 4 : 3;
  const rows = persons.map(({ cells, name }) => [...cells, name].slice(0, width));
  const choices = TITLES.slice(0, width).map((title, index): ColumnChoice => {
    return { index, title, ordinal: 1, kind: 'text', role: index === 0 ? 'attribute' : 'question' };
  });
  const all = [TITLES.slice(0, width), ...rows];
  const table = {
    fileName: 'kysely.csv',
    rows: all,
    lines: all.map((_row, at) => at + 1),
    width,
    source: { kind: 'text', encoding: 'utf-8', delimiter: ';' },
    notes: [],
  } as const;
  const drafted = draftImport(table, 1, choices, understand);
  if (!drafted.ok) throw new Error(drafted.problem.key);
  return drafted.value;
}

/** Everyone coded with all that they wrote. */
function codedDesk(persons: readonly Person[]): Desk {
  const desk = new Desk({});
  desk.do(importAnswers, draftOf(persons, false));
  const theme = makeTheme('Kaikki');
  desk.memory.load('themes', [theme]);
  const answers = [...desk.memory.all('answers')];
  desk.memory.load(
    'codings',
    answers.map((answer) => makeCoding(answer, theme)),
  );
  return desk;
}

/** What each respondent of the project wrote, the name last, as a line; in no order. */
function linesOf(desk: Desk): string[] {
  const texts = new Map<string, string>();
  for (const { questionId, respondentId, text } of desk.memory.all('answers'))
    texts.set(`${questionId} ${respondentId}`, text);
  const lineOf = ({ id, values }: Respondent) => {
    const answers = TITLES.slice(1).map((title) => texts.get(`${questionIdOf(title, 1)} ${id}`));
    return [...Object.values(values), ...answers].filter(Boolean).join(' | ');
  };
  return [...desk.memory.all('respondents')].map(lineOf).toSorted();
}

/** The same of the rows of a file. */
function linesOfFile(persons: readonly Person[]): string[] {
  return persons.map(({ cells, name }) => [...cells, name].filter(Boolean).join(' | ')).toSorted();
}

function expectCodingsInPlace(desk: Desk): void {
  for (const { answerId, excerpt, start, end } of desk.memory.all('codings'))
    expect(desk.memory.get('answers', answerId)?.text.slice(start, end)).toBe(excerpt);
}

describe('a later file without ids', () => {
  it('shuffled and with people put in, keeps everyone’s answers and codings their own', () => {
    const later = fc.tuple(people, people).chain(([first, added]) =>
      fc.record({
        first: fc.constant(first),
        second: fc.shuffledSubarray(
          [...first, ...added.map((each) => ({ ...each, name: `new ${each.name}` }))],
          { minLength: first.length + added.length },
        ),
      }),
    );
    fc.assert(
      fc.property(later, ({ first, second }) => {
        const desk = codedDesk(first);
        const before = structuredClone([...desk.memory.all('answers')]);
        const { alignment } = desk.do(importAnswers, draftOf(second, true));
        expect(linesOf(desk)).toEqual(linesOfFile(second));
        for (const answer of before) expect(desk.memory.get('answers', answer.id)).toEqual(answer);
        expectCodingsInPlace(desk);
        expect(alignment).toMatchObject({ byContent: first.length, byPlace: 0, absent: 0 });
        expect(desk.refusal(importAnswers, draftOf(second, true))).toBe('nothingNew');
      }),
    );
  });

  it('in its order, with people put in and answers corrected, gives nobody another’s answer', () => {
    const flags = fc.array(fc.boolean(), { minLength: 12, maxLength: 12 });
    fc.assert(
      fc.property(people, flags, flags, (first, isCorrected, isNewBefore) => {
        const desk = codedDesk(first);
        const ids = [...desk.memory.all('respondents')].map(({ id }) => id);
        const second = first.flatMap((person, at) => [
          ...(isNewBefore[at] ? [NEWCOMER] : []),
          isCorrected[at] ? corrected(person) : person,
        ]);
        desk.do(importAnswers, draftOf(second, true));
        expectCodingsInPlace(desk);
        for (const [at, id] of ids.entries()) {
          const answer = desk.memory.get('answers', answerIdOf(questionIdOf('Kuka?', 1), id));
          const named = first.find(({ name }) => name === answer?.text);
          // Named as someone who had written the same, or not in the file that one can tell.
          if (answer) expect(named?.cells).toEqual(first[at]?.cells);
        }
        const named = [...desk.memory.all('answers')].filter(
          ({ questionId }) => questionId === questionIdOf('Kuka?', 1),
        );
        expect(named).toHaveLength(second.length);
      }),
    );
  });
});

const NEWCOMER: Person = { cells: ['', 'tulin väliin', ''], name: 'newcomer' };

function corrected({ cells: [kunta, first, second], name }: Person): Person {
  return { cells: [kunta, `korjattu ${first}`, second], name };
}
