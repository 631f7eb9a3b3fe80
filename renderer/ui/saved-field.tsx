import { useEffect, useRef, useState, type ComponentProps, type KeyboardEvent } from 'react';
import { Field } from '#renderer/ui/field.tsx';

interface Props extends Omit<
  ComponentProps<typeof Field>,
  'value' | 'onChange' | 'problem' | 'onBlur' | 'onKeyDown'
> {
  readonly value: string;
  /** Saves what was typed; returns why it could not be, in words. */
  readonly save: (value: string) => string | undefined;
}

/** A text field that saves when it is left, or by Enter in a single line; Escape takes back what was typed. */
export function SavedField({ value, save, ...rest }: Props) {
  const [draft, setDraft] = useState<string>();
  const [problem, setProblem] = useState<string>();
  const put = (text: string | undefined) => {
    setDraft(text);
    setProblem(undefined);
  };
  const commit = () => {
    const typed = draft?.trim();
    const refused = typed === undefined || typed === value ? undefined : save(typed);
    if (refused) setProblem(refused);
    else put(undefined);
  };
  useLastWord(commit, draft !== undefined && problem === undefined);
  const onKeyDown = (event: KeyboardEvent) => {
    if (event.key === 'Enter' && (!rest.rows || event.ctrlKey || event.metaKey)) commit();
    else if (event.key === 'Escape' && draft !== undefined) put(undefined);
  };
  return (
    <Field
      {...rest}
      value={draft ?? value}
      problem={problem}
      onChange={put}
      onBlur={commit}
      onKeyDown={onKeyDown}
    />
  );
}

/** A field that goes while it is being typed in (the screen changes by key) is not told of it: save then too. */
function useLastWord(commit: () => void, isOpen: boolean): void {
  const latest = useRef<() => void>(undefined);
  useEffect(() => {
    latest.current = isOpen ? commit : undefined;
  });
  useEffect(() => () => latest.current?.(), []);
}
