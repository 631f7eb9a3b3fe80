interface Props {
  /** What it is called, in the person's language. */
  readonly name: string;
  readonly text: string | undefined;
}

/** The engine's own words behind a plain sentence, folded away; nothing where there are none. */
export function Details({ name, text }: Props) {
  if (!text) return undefined;
  return (
    <details className="details">
      <summary>{name}</summary>
      <code lang="en" translate="no">
        {text}
      </code>
    </details>
  );
}
