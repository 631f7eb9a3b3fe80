import * as fc from 'fast-check';
import { expect, it } from 'vitest';
import { readProjectFile, writeProjectFile } from '#shared/exchange/project-file.ts';
import { arbitraryProject } from '#test/helpers/arbitrary-project.ts';
import { PROJECT_ID } from '#test/helpers/survey.ts';

it('every project comes back from its file as it was', () => {
  fc.assert(
    fc.property(arbitraryProject, fc.nat(), (tables, savedMs) => {
      const file = { projectId: PROJECT_ID, tables };
      expect(readProjectFile(writeProjectFile(file, savedMs))).toEqual({ ok: true, value: file });
    }),
    { numRuns: 60 },
  );
});

it('bytes that begin as a project file does are refused without an exception', () => {
  fc.assert(
    fc.property(fc.uint8Array({ maxLength: 300 }), fc.nat(30), (noise, flags) => {
      const result = readProjectFile(Uint8Array.from([0x1f, 0x8b, 8, flags, ...noise]));
      expect(result.ok).toBe(false);
    }),
    { numRuns: 300 },
  );
});
