const maxLength = 180;
// Control characters, halves of characters, and marks that turn the reading direction, behind which
// an ending can hide.
const hidden = /[\p{Cc}\p{Cs}\u200e\u200f\u202a-\u202e\u2066-\u2069]/gu;
const forbidden = /[\\/:*?"<>|]/g;
const windowsDevice = /^(?:con|prn|aux|nul|com\d|lpt\d)(?:\.|$)/i;

/** True for a file name that every system takes as it is, without a folder in it. */
export function isPlainFileName(name: string): boolean {
  return name !== '' && name === plainFileName(name);
}

/**
 * The nearest name that every system takes: what cannot be in a name becomes a space or goes.
 * May be empty when nothing usable is left.
 */
export function plainFileName(text: string): string {
  const spaced = text.replace(hidden, '').replace(forbidden, ' ');
  const tidy = trimEnds(cut(spaced.replace(/\s+/g, ' ')));
  return windowsDevice.test(tidy) ? `_${tidy}` : tidy;
}

/** Windows drops dots and spaces at the end, and a dot at the start hides a file. */
function trimEnds(name: string): string {
  return name.replace(/^[. ]+|[. ]+$/g, '');
}

/** Cut to the longest that file systems hold, keeping the ending. */
function cut(name: string): string {
  if (name.length <= maxLength) return name;
  const ending = /\.\w{1,9}$/.exec(name)?.[0] ?? '';
  return name.slice(0, maxLength - ending.length).replace(hidden, '') + ending;
}
