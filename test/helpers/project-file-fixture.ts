import { fileURLToPath } from 'node:url';

/** Where the project file of a version lies that older copies of the app wrote. */
export function projectFileFixture(version: number): string {
  return fileURLToPath(new URL(`../fixtures/project-files/v${version}.sitaatti`, import.meta.url));
}
