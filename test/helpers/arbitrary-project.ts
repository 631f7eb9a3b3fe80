import * as fc from 'fast-check';
import type { CodingId, DecisionId, MemoId } from '#shared/domain/ids.ts';
import type { ProjectTables } from '#shared/domain/tables.ts';
import { ANNA, BERTIL, makeCoding, makeSurvey, stampAt } from '#test/helpers/survey.ts';

const text = fc.string({ unit: 'grapheme', minLength: 1, maxLength: 30 });
const coder = fc.constantFrom(ANNA, BERTIL);
const stamp = fc
  .record({ ms: fc.nat(), counter: fc.nat(5), who: coder })
  .map(({ ms, counter, who }) => ({ ...stampAt(ms, who), at: { ms, counter } }));
const tombstone = fc.constantFrom<{ deleted?: true }>({}, {}, {}, { deleted: true });

/** Whole projects: odd texts, nested themes, quotes anywhere, several coders, tombstones. */
export const arbitraryProject: fc.Arbitrary<ProjectTables> = fc
  .record({
    texts: fc.array(text, { minLength: 1, maxLength: 6 }),
    names: fc.array(text, { minLength: 1, maxLength: 4 }),
    source: fc.option(text, { nil: undefined }),
  })
  .chain(({ texts, names, source }) => {
    const survey = makeSurvey(
      texts,
      names.map((_, at) => `t${at}`),
    );
    const { answers, tables } = survey;
    const themes = survey.themes.map((theme, at) => ({
      ...theme,
      name: names[at] ?? theme.name,
      ...(at > 0 ? { parentId: survey.themes[at - 1]!.id } : {}),
    }));
    const answer = fc.constantFrom(...answers);
    const coding = fc
      .record({
        answer,
        theme: fc.constantFrom(...themes),
        who: coder,
        stamp,
        tombstone,
        id: fc.uuid(),
        cut: fc.tuple(fc.nat(40), fc.nat(40)),
      })
      .map(({ answer: on, theme, who, cut, id, ...fields }) => {
        const { length } = on.text;
        const start = cut[0] % length;
        const end = start + 1 + (cut[1] % (length - start));
        return {
          ...makeCoding(on, theme),
          ...fields.tombstone,
          id: id as CodingId,
          stamp: fields.stamp,
          coderId: who.coderId,
          ...(start === 0 && end === length
            ? {}
            : { start, end, excerpt: on.text.slice(start, end), whole: undefined }),
        };
      });
    const ofAnswer = fc
      .record({ answer, who: coder, stamp, tombstone, id: fc.uuid() })
      .map(({ answer: on, who, id, ...rest }) => ({
        id,
        stamp: rest.stamp,
        ...rest.tombstone,
        answerId: on.id,
        coderId: who.coderId,
      }));
    const distinct = { selector: ({ id }: { id: string }) => id, maxLength: 8 };
    return fc.record({
      ...Object.fromEntries(
        Object.entries({ ...tables, themes }).map(([name, records]) => [
          name,
          fc.constant(records),
        ]),
      ),
      project: fc.constant(tables.project.map((each) => ({ ...each, source }))),
      codings: fc.uniqueArray(coding, distinct),
      decisions: fc.uniqueArray(
        ofAnswer.map((each) => ({ ...each, id: each.id as DecisionId })),
        distinct,
      ),
      memos: fc.uniqueArray(
        fc
          .record({ each: ofAnswer, text })
          .map(({ each, text: note }) => ({ ...each, id: each.id as MemoId, text: note })),
        distinct,
      ),
    }) as fc.Arbitrary<ProjectTables>;
  });
