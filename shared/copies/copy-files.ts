/**
 * The files in which one project's copies lie: a folder of the disk, or of the browser's private
 * file system. Every method rejects with the system's error.
 */
export interface CopyFiles {
  names(): Promise<readonly string[]>;
  read(name: string): Promise<Uint8Array>;
  /** Adds to the end of a file, which is made when it is missing; resolves once the disk has it. */
  append(name: string, bytes: Uint8Array): Promise<void>;
  /** Writes a new file; resolves once the disk has it. A file cut short by a crash may be left. */
  create(name: string, bytes: Uint8Array): Promise<void>;
  remove(name: string): Promise<void>;
}

/** The folders of all projects that have copies. */
export interface CopyFolders {
  projectIds(): Promise<readonly string[]>;
  of(projectId: string): CopyFiles;
  /** Removes a project's folder with all that is in it. */
  remove(projectId: string): Promise<void>;
}
