import * as fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { countThemes } from '#shared/analysis/counts.ts';
import { alignTexts } from '#shared/commands/align-texts.ts';
import { invertChange } from '#shared/commands/invert-change.ts';
import { takeNewTexts } from '#shared/commands/take-new-texts.ts';
import type { ChangedText } from '#shared/commands/import-answers.ts';
import { fitsAnswer } from '#shared/domain/coding.ts';
import { ProjectMemory } from '#shared/domain/project-memory.ts';
import { TABLE_NAMES } from '#shared/domain/tables.ts';
import { brokenLinks } from '#shared/exchange/broken-links.ts';
import { graphemeEdges } from '#shared/language/graphemes.ts';
import { arbitraryProject } from '#test/helpers/arbitrary-project.ts';
import { Desk } from '#test/helpers/desk.ts';

const word = fc.oneof(
  fc.constantFrom('valoa', 'Lisää', 'ja', 'tukea', '👩‍👧', 'e\u0301ta\u0308', '.'),
  fc.string({ unit: 'grapheme', minLength: 1, maxLength: 5 }),
);
const texts = fc.array(word, { minLength: 1, maxLength: 12 });
/** A text, words of it left out, put in or changed. */
const versions = fc
  .record({ words: texts, edits: fc.array(fc.record({ at: fc.nat(11), word, cut: fc.nat(2) })) })
  .map(({ words, edits }) => {
    const after = [...words];
    for (const { at, word: put, cut } of edits) after.splice(at, cut, put);
    return { before: words.join(' '), after: after.join(' ') };
  });

describe('aligned spans', () => {
  it('are words of the other text on grapheme boundaries, or nothing', () => {
    fc.assert(
      fc.property(versions, fc.nat(60), fc.nat(60), ({ before, after }, from, to) => {
        const start = Math.min(from, to) % Math.max(1, before.length);
        const end = Math.min(before.length, start + 1 + Math.abs(from - to));
        const span = alignTexts(before, after)({ start, end });
        if (!span) return;
        const edges = graphemeEdges(after);
        expect([edges.has(span.start), edges.has(span.end)]).toEqual([true, true]);
        expect(after.slice(span.start, span.end).trim()).not.toBe('');
      }),
    );
  });

  it('of the same text are themselves', () => {
    fc.assert(
      fc.property(texts, fc.nat(), fc.nat(), (words, from, to) => {
        const text = words.join(' ');
        const edges = [...graphemeEdges(text)].sort((left, right) => left - right);
        const places = [edges[from % edges.length]!, edges[to % edges.length]!];
        const span = { start: Math.min(...places), end: Math.max(...places) };
        const quoted = text.slice(span.start, span.end);
        fc.pre(quoted !== '' && quoted.trim() === quoted);
        expect(alignTexts(text, text)(span)).toEqual(span);
      }),
    );
  });
});

/** Projects, and rounds of imports in each of which some answers read differently. */
const rounds = fc.array(
  fc.record({
    texts: fc.array(fc.string({ unit: 'grapheme', minLength: 1, maxLength: 12 }), { maxLength: 4 }),
    carry: fc.boolean(),
    undo: fc.boolean(),
  }),
  { maxLength: 4 },
);

function changedIn(memory: ProjectMemory, newTexts: readonly string[]): ChangedText[] {
  return [...memory.all('answers')].slice(0, newTexts.length).map((answer, at) => ({
    answerId: answer.id,
    question: '',
    respondent: '',
    here: answer.text,
    inFile: newTexts[at]!,
    kind: 'text',
    language: 'fi',
  }));
}

describe('superseded answers', () => {
  it('are never counted or listed, nor is what is written on them', () => {
    fc.assert(
      fc.property(arbitraryProject, rounds, (tables, steps) => {
        const desk = new Desk(tables);
        const { memory } = desk;
        const atFirst = memory.count('answers');
        for (const { texts: newTexts, carry, undo } of steps) {
          const made = desk.try(takeNewTexts, { texts: changedIn(memory, newTexts), carry });
          if (!made.ok) continue;
          memory.apply(made.value);
          if (undo) memory.apply(invertChange(desk.acting(), made.value, 'undo').change);
          expectOneVersionEach(memory, atFirst);
        }
      }),
      { numRuns: 150 },
    );
  });

  it('read the same from a file, whatever stands first in it', () => {
    fc.assert(
      fc.property(arbitraryProject, rounds, fc.boolean(), (tables, steps, backwards) => {
        const desk = new Desk(tables);
        for (const { texts: newTexts, carry } of steps) {
          const made = desk.try(takeNewTexts, { texts: changedIn(desk.memory, newTexts), carry });
          if (made.ok) desk.memory.apply(made.value);
        }
        const whole = desk.memory.tables();
        expect(brokenLinks(whole)).toEqual(brokenLinks(tables));
        const other = new ProjectMemory();
        for (const table of backwards ? TABLE_NAMES.toReversed() : TABLE_NAMES)
          other.load(table, (backwards ? whole[table].toReversed() : whole[table]) as never);
        for (const table of TABLE_NAMES)
          expect(new Set(other.all(table))).toEqual(new Set(desk.memory.all(table)));
      }),
      { numRuns: 100 },
    );
  });
});

function expectOneVersionEach(memory: ProjectMemory, atFirst: number): void {
  const superseded = new Set(
    memory.everything('answers').flatMap((each) => (each.deleted ? [] : [each.supersedes])),
  );
  const live = [...memory.all('answers')];
  expect(live.length).toBe(atFirst);
  expect(live.filter(({ id }) => superseded.has(id))).toEqual([]);
  const ids = new Set<string>(live.map(({ id }) => id));
  for (const table of ['codings', 'rejections', 'decisions', 'memos'] as const)
    for (const { answerId } of memory.all(table))
      if (answerId) expect(ids.has(answerId)).toBe(true);
  for (const { id } of memory.all('themes'))
    for (const coding of memory.codingsWith(id)) {
      expect(ids.has(coding.answerId)).toBe(true);
      expect(fitsAnswer(coding, memory.get('answers', coding.answerId)!)).toBe(true);
    }
  const questionIds = [...memory.all('questions')].map(({ id }) => id);
  const counted = countThemes(memory, { questionIds, layer: { kind: 'any' }, base: 'respondents' });
  for (const theme of counted.themes) expect(theme.answers).toBeLessThanOrEqual(atFirst);
}
