// Plain JavaScript beside headers.mjs, and for the same reason.

/**
 * The file that an address's path names inside the served folder ('/' is index.html), with
 * forward slashes; undefined for anything that could lie outside it.
 * @param {string} target a path, with or without a query
 * @returns {string | undefined}
 */
export function servedPath(target) {
  const asked = decoded(target.replace(/[?#].*$/s, ''));
  if (asked === undefined || !asked.startsWith('/')) return undefined;
  if (asked === '/') return 'index.html';
  const parts = asked.slice(1).split('/');
  return parts.every(isPlainPart) ? parts.join('/') : undefined;
}

/** @param {string} part */
function isPlainPart(part) {
  // A backslash separates folders on Windows; a colon names a drive or a stream there.
  return part !== '' && !part.startsWith('.') && !/[\0\\:]/.test(part);
}

/** @param {string} text */
function decoded(text) {
  try {
    return decodeURIComponent(text);
  } catch {
    return undefined;
  }
}
