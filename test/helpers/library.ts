import type { Database } from '#renderer/store/database.ts';
import { Library } from '#renderer/store/library.ts';
import type { OpenProject } from '#renderer/store/open-project.ts';
import type { ProjectTables } from '#shared/domain/tables.ts';
import { freshDatabase } from '#test/helpers/database.ts';
import { ANNA, PROJECT_ID, type Who } from '#test/helpers/survey.ts';

export interface OpenedLibrary {
  readonly database: Database;
  readonly library: Library;
  readonly project: OpenProject;
}

/** A project of these tables, stored and opened in a database of its own. */
export async function openStored(tables: ProjectTables, who: Who = ANNA): Promise<OpenedLibrary> {
  const database = freshDatabase();
  const library = new Library(database, who);
  await library.store(PROJECT_ID, tables);
  return { database, library, project: await reopened(library) };
}

/** The project as a restarted app opens it. */
export async function reopened(library: Library, id = PROJECT_ID): Promise<OpenProject> {
  const project = await library.open(id);
  if (!project) throw new Error(`No project ${id}`);
  return project;
}
