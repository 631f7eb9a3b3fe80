import * as fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { indexKeys, similarities } from '#shared/analysis/key-vectors.ts';
import { countThemes } from '#shared/analysis/counts.ts';
import { crosstab } from '#shared/analysis/crosstab.ts';
import { mergeEffect, themeUse } from '#shared/analysis/merge-effect.ts';
import { countTones } from '#shared/analysis/polarity.ts';
import { LiveCounts } from '#shared/analysis/live-counts.ts';
import { pickQuotes } from '#shared/analysis/representative-quotes.ts';
import { answersInScope, BASES, type Scope } from '#shared/analysis/scope.ts';
import { ThemeTree } from '#shared/analysis/theme-tree.ts';
import { mergeTheme } from '#shared/commands/merge-themes.ts';
import type { Coding } from '#shared/domain/coding.ts';
import type { QuestionId, ThemeId } from '#shared/domain/ids.ts';
import type { ProjectMemory } from '#shared/domain/project-memory.ts';
import type { Theme } from '#shared/domain/theme.ts';
import { Desk } from '#test/helpers/desk.ts';
import { ANNA } from '#test/helpers/survey.ts';
import {
  answer,
  attribute,
  attributeId,
  coding,
  ME,
  OTHER,
  question,
  respondent,
  surveyOf,
  theme,
} from '#test/shared/analysis/small-survey.ts';

const THEMES = ['t0', 't1', 't2', 't3', 't4', 't5'];
const QUESTIONS = ['q0', 'q1', 'q2'];
const A = attributeId('a');

const themeId = fc.constantFrom(...THEMES);
const themeDraft = fc.record({
  parent: fc.option(themeId),
  merged: fc.option(themeId, { freq: 4 }),
  retired: fc.boolean(),
  order: fc.integer({ min: 0, max: 3 }),
});

function themeOf(
  id: string,
  draft: { parent: string | null; merged: string | null; retired: boolean; order: number },
): Theme {
  return theme(id, {
    order: draft.order,
    ...(draft.parent ? { parentId: draft.parent as ThemeId } : {}),
    ...(draft.merged ? { mergedInto: draft.merged as ThemeId } : {}),
    ...(draft.retired && draft.order === 0 ? { retired: true } : {}),
    ...(draft.order > 1 ? { polar: true } : {}),
  });
}

const answerDraft = fc.record({
  question: fc.constantFrom(...QUESTIONS),
  row: fc.integer({ min: 1, max: 6 }),
  kind: fc.constantFrom('text', 'text', 'nonAnswer', 'sameAsAbove'),
  codings: fc.array(
    fc.record({
      theme: themeId,
      coder: fc.constantFrom(ME, OTHER),
      polarity: fc.constantFrom(undefined, '+' as const, '-' as const),
    }),
    {
      maxLength: 3,
    },
  ),
});

const survey = fc
  .record({
    themes: fc.array(themeDraft, { minLength: THEMES.length, maxLength: THEMES.length }),
    values: fc.array(fc.constantFrom('', 'a', 'b'), { minLength: 6, maxLength: 6 }),
    answers: fc.uniqueArray(answerDraft, {
      selector: (each) => `${each.question}/${each.row}`,
      maxLength: 12,
    }),
  })
  .map(({ themes, values, answers }) => {
    const made = answers.map((each) => ({
      of: answer(each.question, each.row, undefined, { kind: each.kind }),
      codings: each.codings,
    }));
    return surveyOf({
      questions: QUESTIONS.map((id, at) => question(id, at)),
      attributes: [attribute('a', 'text')],
      respondents: values.map((value, at) => respondent(at + 1, value ? { [A]: value } : {})),
      themes: THEMES.map((id, at) => themeOf(id, themes[at]!)),
      answers: made.map((each) => each.of),
      codings: made.flatMap(({ of, codings }) =>
        codings.map((each, serial) =>
          coding(of, each.theme, { coderId: each.coder, serial, polarity: each.polarity }),
        ),
      ),
    });
  });

const scopes: fc.Arbitrary<Scope> = fc.record(
  {
    questionIds: fc.subarray(QUESTIONS as QuestionId[], { minLength: 1 }),
    layer: fc.constantFrom({ kind: 'any' } as const, { kind: 'coder', coderId: ME } as const),
    base: fc.constantFrom(...BASES),
    attribute: fc.record({ attributeId: fc.constant(A), value: fc.constantFrom('', 'a') }),
  },
  { requiredKeys: ['questionIds', 'layer', 'base'] },
);

/** The rules of the model read off one by one, with no thought for speed. */
function stupidCount(view: ProjectMemory, scope: Scope, wanted: ThemeId) {
  const tree = new ThemeTree(view.all('themes'));
  const below = (id: ThemeId): boolean => {
    for (let at: ThemeId | undefined = tree.resolve(id), steps = 0; at && steps < 9; steps += 1) {
      if (at === wanted) return true;
      at = tree.ancestors(at)[0];
    }
    return false;
  };
  const inLayer = (each: Coding) =>
    scope.layer.kind === 'any' || each.coderId === scope.layer.coderId;
  const inScope = [...view.all('answers')].filter((each) => {
    const value = view.get('respondents', each.respondentId)?.values[A] ?? '';
    return (
      scope.questionIds.includes(each.questionId) &&
      (!scope.attribute || value === scope.attribute.value) &&
      (scope.base !== 'answered' || each.kind !== 'nonAnswer') &&
      (scope.base !== 'coded' || view.codingsOf(each.id).some(inLayer))
    );
  });
  const mentioning = inScope.filter((each) =>
    view.codingsOf(each.id).some((one) => inLayer(one) && below(one.themeId)),
  );
  return {
    answers: mentioning.length,
    respondents: new Set(mentioning.map((each) => each.respondentId)).size,
  };
}

function total(numbers: number[]): number {
  return numbers.reduce((sum, each) => sum + each, 0);
}

describe('counts', () => {
  it('are what the rules say, for every theme', () => {
    fc.assert(
      fc.property(survey, scopes, (view, scope) => {
        for (const { themeId: id, answers, respondents } of countThemes(view, scope).themes) {
          expect({ answers, respondents }).toEqual(stupidCount(view, scope, id));
        }
      }),
    );
  });

  it('lose no coding: every coding counts for the theme it means now', () => {
    fc.assert(
      fc.property(survey, (view) => {
        const scope = {
          questionIds: QUESTIONS as QuestionId[],
          layer: { kind: 'any' },
          base: 'respondents',
        } as const;
        const counted = new Map(
          countThemes(view, scope).themes.map((each) => [each.themeId, each.answers]),
        );
        const tree = new ThemeTree(view.all('themes'));
        for (const { themeId: id } of view.all('codings')) {
          expect(counted.get(tree.resolve(id)!) ?? 0).toBeGreaterThan(0);
        }
      }),
    );
  });

  it('never exceed their base, and a parent is between its largest child and the sum', () => {
    fc.assert(
      fc.property(survey, scopes, (view, scope) => {
        const counts = countThemes(view, scope);
        const tree = new ThemeTree(view.all('themes'));
        const of = new Map(counts.themes.map((each) => [each.themeId, each]));
        for (const each of counts.themes) {
          expect(each.answers).toBeLessThanOrEqual(counts.answerBase);
          expect(each.respondents).toBeLessThanOrEqual(counts.respondentBase);
          for (const child of tree.children(each.themeId)) {
            expect(each.answers).toBeGreaterThanOrEqual(of.get(child.id)!.answers);
          }
        }
      }),
    );
  });

  it('of a crosstab add up to those of the whole, base and all', () => {
    fc.assert(
      fc.property(survey, scopes, (view, scope) => {
        const counts = countThemes(view, scope);
        const table = crosstab(view, scope, A);
        expect(total(table.columns.map((each) => each.answerBase))).toBe(counts.answerBase);
        expect(total(table.columns.map((each) => each.respondentBase))).toBe(counts.respondentBase);
        for (const [at, row] of table.rows.entries()) {
          expect(total(row.cells.map((each) => each.answers))).toBe(counts.themes[at]?.answers);
          expect(total(row.cells.map((each) => each.respondents))).toBe(
            counts.themes[at]?.respondents,
          );
        }
      }),
    );
  });
});

describe('tones', () => {
  it('split each theme’s answers: for, against, both, neither', () => {
    fc.assert(
      fc.property(survey, scopes, (view, scope) => {
        const tree = new ThemeTree(view.all('themes'));
        const counts = countThemes(view, scope).themes;
        const answers = new Map(counts.map((each) => [each.themeId, each.answers]));
        const tones = countTones(view, tree, scope.layer, answersInScope(view, scope));
        expect(tones.map((each) => each.themeId)).toEqual(
          counts
            .filter((each) => tree.get(each.themeId)?.polar && !each.retired)
            .map((each) => each.themeId),
        );
        for (const { themeId: id, positive, negative, both, unmarked } of tones) {
          expect(positive + negative - both + unmarked).toBe(answers.get(id));
          expect(Math.min(positive, negative)).toBeGreaterThanOrEqual(both);
        }
      }),
    );
  });
});

describe('merging themes', () => {
  it('makes the other count every answer that either counted, and rewrites no coding', () => {
    fc.assert(
      fc.property(survey, themeId, themeId, (view, from, into) => {
        const desk = new Desk({}, ANNA, view);
        const codings = [...view.all('codings')];
        const scope = {
          questionIds: QUESTIONS as QuestionId[],
          layer: { kind: 'any' },
          base: 'respondents',
        } as const;
        const before = mergeEffect(view, from as ThemeId, into as ThemeId);
        const result = desk.try(mergeTheme, from as ThemeId, into as ThemeId);
        if (!result.ok) return;
        const below = new ThemeTree(view.all('themes')).children(from as ThemeId).length > 0;
        view.apply(result.value);
        expect([...view.all('codings')]).toEqual(codings);
        const after = countThemes(view, scope).themes.find((each) => each.themeId === into);
        const own = themeUse(view, [into as ThemeId]).answers;
        expect(own).toBe(before.after);
        if (!below) expect(after?.answers ?? 0).toBeGreaterThanOrEqual(own);
      }),
    );
  });
});

describe('live counts', () => {
  const ANY = { kind: 'any' } as const;
  const step = fc.oneof(
    fc.record({ act: fc.constant('code' as const), at: fc.nat(11), theme: themeId }),
    fc.record({ act: fc.constant('remove' as const), at: fc.nat(30) }),
    fc.record({
      act: fc.constant('show' as const),
      keep: fc.array(fc.boolean(), { maxLength: 12 }),
    }),
    fc.record({ act: fc.constant('theme' as const), theme: themeId, draft: themeDraft }),
  );

  it('equal counting anew after any course of changes', () => {
    fc.assert(
      fc.property(survey, fc.array(step, { maxLength: 12 }), (view, steps) => {
        const all = [...view.all('answers')];
        let shown = all.map((each) => each.id);
        const live = new LiveCounts(view, ANY, shown);
        const change = (item: Parameters<typeof live.apply>[0]['items'][number]) => {
          view.apply({ items: [item] });
          live.apply({ items: [item] });
        };
        steps.forEach((each, serial) => {
          if (each.act === 'show') {
            shown = all.filter((_, at) => each.keep[at]).map((one) => one.id);
            live.show(shown);
          } else if (each.act === 'code') {
            const of = all[each.at];
            if (of)
              change({ table: 'codings', after: coding(of, each.theme, { serial: 100 + serial }) });
          } else if (each.act === 'remove') {
            const before = [...view.all('codings')][each.at];
            if (before) change({ table: 'codings', before, after: { ...before, deleted: true } });
          } else {
            change({ table: 'themes', after: themeOf(each.theme, each.draft) });
          }
          const anew = new LiveCounts(view, ANY, shown).counts();
          expect(live.counts()).toEqual(anew);
        });
      }),
    );
  });
});

describe('representative quotes', () => {
  const words = fc.array(fc.constantFrom('koulu', 'bussi', 'tuki', 'ryhmä', 'aika', 'apu'), {
    minLength: 1,
    maxLength: 6,
  });

  it('cover as much, pick by pick, as trying every quote each time', () => {
    fc.assert(
      fc.property(
        fc.array(words, { minLength: 1, maxLength: 9 }),
        fc.integer({ min: 1, max: 4 }),
        (lists, count) => {
          const candidates = lists.map((keys, at) => {
            const of = answer('q1', at + 1, `${at} ${keys.join(' ')}`);
            return { answer: of, coding: coding(of, 't', { starred: true }), keys };
          });
          const index = indexKeys(lists);
          const likeness = lists.map((_, at) => similarities(index, at));
          const covered = (places: number[]) =>
            lists.reduce(
              (sum, _, text) => sum + Math.max(0, ...places.map((each) => likeness[each]![text]!)),
              0,
            );
          const places: number[] = [];
          for (const picked of pickQuotes(candidates, count)) {
            const rest = [...lists.keys()].filter((each) => !places.includes(each));
            const best = Math.max(...rest.map((each) => covered([...places, each])));
            places.push(candidates.indexOf(picked.candidate as (typeof candidates)[number]));
            expect(covered(places)).toBeCloseTo(best, 4);
          }
          expect(places).toHaveLength(Math.min(count, lists.length));
        },
      ),
    );
  });

  it('stand for every candidate that shares a word with one of them, once', () => {
    fc.assert(
      fc.property(fc.array(words, { minLength: 1, maxLength: 9 }), (lists) => {
        const candidates = lists.map((keys, at) => {
          const of = answer('q1', at + 1, keys.join(' '));
          return { answer: of, coding: coding(of, 't'), keys };
        });
        const picked = pickQuotes(candidates, 2);
        const said = new Set(picked.flatMap((each) => each.candidate.keys));
        const touched = lists.filter((keys) => keys.some((key) => said.has(key))).length;
        const share = picked.reduce((sum, each) => sum + each.share, 0);
        expect(share).toBeCloseTo(touched / lists.length, 9);
      }),
    );
  });
});
