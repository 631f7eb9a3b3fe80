import { createHash } from 'node:crypto';
import { existsSync, readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { TABLE_NAMES } from '#shared/domain/tables.ts';
import { PROJECT_FILE_VERSION, readProjectFile } from '#shared/exchange/project-file.ts';
import { projectFileFixture } from '#test/helpers/project-file-fixture.ts';

const VERSIONS = Array.from({ length: PROJECT_FILE_VERSION }, (_, at) => at + 1);

/** SHA-256 of each fixture: they are what people have on their disks, and never change. */
const PUBLISHED: Readonly<Record<number, string>> = {
  1: 'b7a4dd2745c0ee0bd417e3b12c0d756ce304ac1d2d148b0b6cafd34699bdfc64',
};

function bytesOf(version: number): Uint8Array {
  return new Uint8Array(readFileSync(projectFileFixture(version)));
}

describe('project files of every version', () => {
  it.each(VERSIONS)('version %i has a fixture, unchanged since it was published', (version) => {
    expect(existsSync(projectFileFixture(version))).toBe(true);
    const hash = createHash('sha256').update(bytesOf(version)).digest('hex');
    expect(hash).toBe(PUBLISHED[version]);
  });

  it.each(VERSIONS)('version %i still opens', (version) => {
    const read = readProjectFile(bytesOf(version));
    expect(read.ok ? read.value.projectId : read.problem).toBe('project-of-tests');
  });

  it('version 1 opens with all that it held', () => {
    const read = readProjectFile(bytesOf(1));
    if (!read.ok) throw new Error(JSON.stringify(read.problem));
    const { tables } = read.value;
    expect(Object.fromEntries(TABLE_NAMES.map((name) => [name, tables[name].length]))).toEqual({
      project: 1,
      coders: 2,
      questions: 1,
      attributes: 1,
      respondents: 4,
      answers: 4,
      themes: 4,
      codings: 3,
      rejections: 1,
      decisions: 1,
      memos: 1,
      examples: 0,
      attributeGroups: 0,
      codedValues: 0,
    });
    expect(tables.project[0]?.name).toBe('Kirjastokysely');
    expect(tables.answers[2]).toMatchObject({
      text: 'More quiet rooms 🙂 and fewer fines.',
      language: 'en',
      row: 3,
    });
    expect(tables.themes[1]).toMatchObject({ keywords: ['aukiolo', 'öppettider'], shortcut: 'o' });
    expect(tables.codings.map(({ excerpt }) => excerpt)).toEqual([
      'Pidempi aukiolo',
      'Lugnare läsplatser, tack! Mer böcker på svenska också.',
      'fewer fines',
    ]);
    expect(tables.codings[0]?.starred).toBe(true);
    expect(tables.codings[2]?.deleted).toBe(true);
  });
});
