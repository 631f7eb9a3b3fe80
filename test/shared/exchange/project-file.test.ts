import { gzipSync, strToU8 } from 'fflate';
import { describe, expect, it } from 'vitest';
import {
  PROJECT_FILE_VERSION,
  readProjectFile,
  writeProjectFile,
} from '#shared/exchange/project-file.ts';
import { EVERY_RECORD_FILE } from '#test/helpers/every-record.ts';

const tables = EVERY_RECORD_FILE.tables;
const bytes = writeProjectFile(EVERY_RECORD_FILE, 1_700_000_000_000);

function packed(content: unknown): Uint8Array {
  return gzipSync(strToU8(typeof content === 'string' ? content : JSON.stringify(content)));
}

function fileWith(fields: object): object {
  return {
    format: 'sitaatti-project',
    version: PROJECT_FILE_VERSION,
    projectId: EVERY_RECORD_FILE.projectId,
    savedMs: 1,
    tables,
    ...fields,
  };
}

function problemOf(content: unknown) {
  const result = readProjectFile(packed(content));
  return result.ok ? undefined : result.problem;
}

/** The faults of a file whose tables are as usual but for these. */
function faultsWith(changed: object): readonly string[] {
  const problem = problemOf(fileWith({ tables: { ...tables, ...changed } }));
  return problem?.kind === 'faults' ? problem.faults : [JSON.stringify(problem)];
}

describe('a project file', () => {
  it('gives back what was written', () => {
    expect(readProjectFile(bytes)).toEqual({ ok: true, value: EVERY_RECORD_FILE });
  });

  it('is the same bytes for the same project', () => {
    expect(writeProjectFile(EVERY_RECORD_FILE, 1_700_000_000_000)).toEqual(bytes);
  });

  it.each([
    ['nothing', new Uint8Array()],
    ['a text', strToU8('vastaus;teema')],
    ['a zip', Uint8Array.from([0x50, 0x4b, 3, 4, 0, 0])],
    ['other JSON', packed({ hello: 1 })],
    ['a JSON list', packed([])],
    ['null', packed(null)],
    ['another format', packed(fileWith({ format: 'other' }))],
    ['version 0', packed(fileWith({ version: 0 }))],
    ['a version in words', packed(fileWith({ version: '1' }))],
  ])('is told apart from %s', (_, other) => {
    expect(readProjectFile(other)).toEqual({ ok: false, problem: { kind: 'notProject' } });
  });

  it('of a newer version is refused with its version, whatever else it holds', () => {
    expect(problemOf(fileWith({ version: 99, tables: 'unknown' }))).toEqual({
      kind: 'newer',
      version: 99,
    });
  });

  it('that holds no JSON is damaged', () => {
    expect(problemOf('{"format":')).toEqual({ kind: 'damaged' });
    expect(problemOf('')).toEqual({ kind: 'damaged' });
  });

  it('that unpacks to more than the limit is too large', () => {
    expect(readProjectFile(bytes, 1000)).toEqual({ ok: false, problem: { kind: 'tooLarge' } });
  });

  it('cut short anywhere is refused', () => {
    for (let length = 0; length < bytes.length; length += 1) {
      const result = readProjectFile(bytes.subarray(0, length));
      expect(result.ok ? result : result.problem.kind).toBe(length < 2 ? 'notProject' : 'damaged');
    }
  });

  it('with a bit turned over gives the same project or none', () => {
    for (let bit = 0; bit < bytes.length * 8; bit += 7) {
      const turned = bytes.slice();
      turned[bit >> 3]! ^= 1 << (bit & 7);
      const result = readProjectFile(turned);
      if (result.ok) expect(result.value).toEqual(EVERY_RECORD_FILE);
    }
  });

  it('opens with every bit of nonsense refused, not thrown', () => {
    const deep = `${'['.repeat(100_000)}${']'.repeat(100_000)}`;
    expect(problemOf(deep)).toEqual({ kind: 'notProject' });
    expect(problemOf(`{"format":"sitaatti-project","version":1,"tables":${deep}}`)?.kind).toBe(
      'faults',
    );
  });
});

describe('a fault in a project file', () => {
  const [first] = tables.answers;
  const [coding] = tables.codings;
  const [theme] = tables.themes;

  it.each<[string, object, string]>([
    ['a table is missing', { memos: undefined }, 'tables.memos: '],
    ['an unknown table', { extras: [] }, 'tables: Unrecognized key: "extras"'],
    ['a table is no list', { answers: {} }, 'tables.answers: '],
    ['a record is null', { answers: [first, null] }, 'tables.answers.1: '],
    ['a field is of a wrong kind', { answers: [{ ...first, row: '1' }] }, 'tables.answers.0.row: '],
    ['a field is unknown', { answers: [{ ...first, x: 1 }] }, 'tables.answers.0: '],
    [
      'a stamp has no device',
      { answers: [{ ...first, stamp: { ...first!.stamp, deviceId: 1 } }] },
      'tables.answers.0.stamp.deviceId: not an id',
    ],
    ['no project', { project: [] }, 'tables.project: exactly one record is needed'],
    [
      'a deleted project',
      { project: [{ ...tables.project[0], deleted: true }] },
      'tables.project: exactly one record is needed',
    ],
    [
      'an answer of no question',
      { questions: [] },
      'tables.answers.0.questionId: no such record in questions',
    ],
    [
      'an answer of no respondent',
      { respondents: tables.respondents.slice(1) },
      'tables.answers.0.respondentId: no such record in respondents',
    ],
    [
      'a coding on no answer',
      { codings: [{ ...coding, answerId: 'x' }] },
      'tables.codings.0.answerId: no such record in answers',
    ],
    [
      'a coding with no theme',
      { codings: [{ ...coding, themeId: 'x' }] },
      'tables.codings.0.themeId: no such record in themes',
    ],
    [
      'a theme under no theme',
      { themes: [...tables.themes, { ...theme, id: 'y', parentId: 'x' }] },
      'tables.themes.4.parentId: no such record in themes',
    ],
    [
      'a theme under itself',
      { themes: [{ ...theme, parentId: theme!.id }, ...tables.themes.slice(1)] },
      'tables.themes.0.parentId: goes round in a circle',
    ],
    [
      'an excerpt of other words',
      { codings: [{ ...coding, excerpt: 'muut sanat' }] },
      "tables.codings.0.excerpt: not the answer's words at 0–15",
    ],
    [
      'a quote past the end of its answer',
      { codings: [{ ...coding, start: 0, end: 999, excerpt: first!.text }] },
      "tables.codings.0.excerpt: not the answer's words at 0–999",
    ],
    [
      'an id that stands twice',
      { answers: [...tables.answers, first] },
      'tables.answers.4.id: stands twice',
    ],
  ])('%s: is named with its path', (_, changed, fault) => {
    expect(faultsWith(changed)[0]).toMatch(
      new RegExp(`^${fault.replaceAll(/[.*+?^${}()|[\]\\]/g, String.raw`\$&`)}`),
    );
  });

  it('outside the tables is named too', () => {
    const problem = problemOf(fileWith({ savedMs: -1, projectId: 'a b', extra: 1 }));
    expect(problem).toMatchObject({
      kind: 'faults',
      faults: [
        'projectId: not an id',
        expect.stringMatching(/^savedMs: /) as unknown,
        'file: Unrecognized key: "extra"',
      ],
      more: 0,
    });
  });

  it('in every link of an answer’s records is found', () => {
    const answers = tables.answers.slice(1);
    expect(faultsWith({ answers })).toEqual([
      'tables.codings.0.answerId: no such record in answers',
      'tables.rejections.0.answerId: no such record in answers',
      'tables.rejections.1.answerId: no such record in answers',
      'tables.decisions.0.answerId: no such record in answers',
      'tables.memos.0.answerId: no such record in answers',
    ]);
  });

  it('is found in circles of merged themes, once for each theme that cannot get out', () => {
    const themes = [
      ...tables.themes,
      { ...theme, id: 'a', mergedInto: 'b' },
      { ...theme, id: 'b', mergedInto: 'a' },
      { ...theme, id: 'c', mergedInto: 'a' },
    ];
    expect(faultsWith({ themes })).toEqual(
      [4, 5, 6].map((at) => `tables.themes.${at}.mergedInto: goes round in a circle`),
    );
  });

  it('among very many is one of twenty shown, the rest counted', () => {
    const answers = Array.from({ length: 20_000 }, () => ({ ...first, row: 0 }));
    const problem = problemOf(fileWith({ tables: { ...tables, answers } }));
    expect(problem).toMatchObject({ kind: 'faults', more: 19_980 });
    expect(problem?.kind === 'faults' && problem.faults).toHaveLength(20);
  });

  it('named __proto__ is refused or without effect', () => {
    const text = JSON.stringify(fileWith({}));
    const withKey = text.replace('"savedMs"', '"__proto__":{"polluted":1},"savedMs"');
    expect(problemOf(withKey)?.kind).toBe('faults');
    const inRecord = text.replace('"title":"Kotikunta"', '"__proto__":{"a":1},"title":"Kotikunta"');
    expect(problemOf(inRecord)?.kind).toBe('faults');
    const inValues = readProjectFile(
      packed(text.replace('"values":{', '"values":{"__proto__":"x",')),
    );
    expect(inValues).toEqual({ ok: true, value: EVERY_RECORD_FILE });
    expect('polluted' in {}).toBe(false);
  });
});
