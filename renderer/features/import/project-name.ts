const LONGEST = 200;

/** A project's first name: the file's without its ending, with spaces where file names have none. */
export function projectNameOf(fileName: string): string {
  const bare = fileName.replace(/\.[a-z\d]{1,5}$/i, '');
  const spaced = bare.replaceAll('_', ' ').replaceAll(/\s+/g, ' ').trim();
  return (spaced || fileName.trim()).slice(0, LONGEST);
}
