/** Why a disk would not take a file, by the system's error code. */
export function causeOf(error: unknown): 'disk-full' | 'not-allowed' | 'other' {
  const code = error instanceof Error && 'code' in error ? error.code : undefined;
  if (code === 'ENOSPC' || code === 'EDQUOT') return 'disk-full';
  return code === 'EACCES' || code === 'EPERM' || code === 'EROFS' ? 'not-allowed' : 'other';
}
