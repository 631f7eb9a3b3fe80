/**
 * Whether words fit a pattern in which `*` stands for any letters or none. Its pieces are looked for
 * from left to right, each at its first place, so that the time is linear in the word's length.
 */
export function starPattern(pattern: string): (word: string) => boolean {
  const pieces = pattern.split('*');
  const [first = ''] = pieces;
  const last = pieces.at(-1) ?? '';
  const between = pieces.slice(1, -1);
  return (word) => {
    if (!word.startsWith(first) || !word.endsWith(last)) return false;
    let at = first.length;
    for (const piece of between) {
      const found = word.indexOf(piece, at);
      if (found === -1) return false;
      at = found + piece.length;
    }
    return at <= word.length - last.length;
  };
}
