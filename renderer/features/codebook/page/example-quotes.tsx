import { X } from 'lucide-react';
import { IconButton } from '#renderer/ui/button.tsx';

interface Example<Id extends string> {
  readonly id: Id;
  readonly excerpt: string;
}

interface Props<Id extends string> {
  readonly label: string;
  readonly quotes: readonly Example<Id>[];
  readonly dropName: (excerpt: string) => string;
  readonly drop: (id: Id) => void;
}

const SHORT = 160;

/** Quotes that fill a field of the rule box: starred ones its examples, rejected ones its counter-examples. */
export function ExampleQuotes<Id extends string>({ label, quotes, dropName, drop }: Props<Id>) {
  if (quotes.length === 0) return null;
  return (
    <ul className="codebook-examples" aria-label={label}>
      {quotes.map(({ id, excerpt }) => (
        <li key={id}>
          <span title={excerpt}>”{shortened(excerpt)}”</span>
          <IconButton icon={X} name={dropName(shortened(excerpt))} onPress={() => drop(id)} />
        </li>
      ))}
    </ul>
  );
}

function shortened(text: string): string {
  return text.length <= SHORT ? text : `${text.slice(0, SHORT).replace(/\s*\S*$/, '')} …`;
}
