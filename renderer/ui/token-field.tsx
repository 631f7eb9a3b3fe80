import { X } from 'lucide-react';
import { useState, type ClipboardEvent, type ReactNode } from 'react';
import { Button, Tag, TagGroup, TagList } from 'react-aria-components';
import { Field } from '#renderer/ui/field.tsx';
import '#renderer/ui/token-field.css';

interface Props {
  readonly label: string;
  /** What the list of words is called. */
  readonly listName: string;
  readonly help?: ReactNode;
  readonly placeholder?: string;
  readonly removeName: (word: string) => string;
  readonly words: readonly string[];
  /** Takes what was typed or pasted, commas and all. */
  readonly add: (text: string) => void;
  readonly remove: (words: ReadonlySet<string>) => void;
}

/** Words as removable tokens, with a field that adds more: Enter, a comma or leaving it adds. */
export function TokenField(props: Props) {
  const { label, listName, help, placeholder = '', removeName, words, add, remove } = props;
  const [typed, setTyped] = useState('');
  const take = (text: string) => {
    if (text.trim() !== '') add(text);
    setTyped('');
  };
  const paste = (event: ClipboardEvent) => {
    const pasted = event.clipboardData.getData('text/plain');
    // A field of one line would run pasted lines together.
    if (!/[\n\t]/.test(pasted)) return;
    event.preventDefault();
    take(`${typed}${pasted}`);
  };
  return (
    <div className="token-field">
      <Field
        label={label}
        help={help}
        placeholder={placeholder}
        value={typed}
        onChange={(text) => (/[,;]/.test(text) ? take(text) : setTyped(text))}
        onPaste={paste}
        onBlur={() => take(typed)}
        onKeyDown={(event) => {
          if (event.key === 'Enter') take(typed);
          else if (event.key === 'Escape') setTyped('');
        }}
      />
      {words.length > 0 && (
        <TagGroup aria-label={listName} onRemove={(keys) => remove(new Set([...keys].map(String)))}>
          <TagList className="tokens">
            {words.map((word) => (
              <Tag key={word} id={word} textValue={word} className="token">
                <span>{word}</span>
                <Button slot="remove" aria-label={removeName(word)} className="token-remove">
                  <X size={12} aria-hidden />
                </Button>
              </Tag>
            ))}
          </TagList>
        </TagGroup>
      )}
    </div>
  );
}
