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

/** Two letters that stand for a name: of its first two words, else its first two letters. */
export function initialsOf(name: string): string {
  const words = name.split(/[\s-]+/).filter((word) => /^[\p{L}\p{N}]/u.test(word));
  const [first = '', second = ''] = words;
  const letters = second ? first.slice(0, 1) + second.slice(0, 1) : first.slice(0, 2);
  return letters.toLocaleUpperCase();
}
