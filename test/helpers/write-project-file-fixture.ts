import { writeFileSync } from 'node:fs';
import { PROJECT_FILE_VERSION, writeProjectFile } from '#shared/exchange/project-file.ts';
import { EVERY_RECORD_FILE } from '#test/helpers/every-record.ts';
import { projectFileFixture } from '#test/helpers/project-file-fixture.ts';

/**
 * Writes the fixture of the newest file version: run once with tsx when a version is published. A
 * fixture that is there is never written over: it is what people have on their disks.
 */
const bytes = writeProjectFile(EVERY_RECORD_FILE, 1_700_000_000_000);
writeFileSync(projectFileFixture(PROJECT_FILE_VERSION), bytes, { flag: 'wx' });
