interface Props {
  /** Which of the twelve theme colours. */
  readonly colour: number;
  /** The second sign beside the colour: two letters of the name. */
  readonly initials?: string;
}

/** A theme's colour, never alone: with its initials where there is room. */
export function Swatch({ colour, initials }: Props) {
  return (
    <span className="swatch" data-colour={colour} aria-hidden>
      {initials}
    </span>
  );
}

const JOINING: ReadonlySet<string> = new Set(['ja', 'sekä', 'tai', 'och', 'eller', 'and', 'or']);

/**
 * Two letters that stand for a name: of its first two words, else its first two letters. Words that
 * join others tell no theme from another.
 */
export function initialsOf(name: string): string {
  const all = name.split(/[\s-]+/).filter((word) => /^[\p{L}\p{N}]/u.test(word));
  const telling = all.filter((word) => !JOINING.has(word.toLocaleLowerCase()));
  const [first = '', second = ''] = telling.length > 0 ? telling : all;
  const letters = second ? first.slice(0, 1) + second.slice(0, 1) : first.slice(0, 2);
  return letters.toLocaleUpperCase();
}
