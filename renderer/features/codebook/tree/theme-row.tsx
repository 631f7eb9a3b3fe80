import { ChevronDown, ChevronRight, GripVertical } from 'lucide-react';
import { useRef, useState } from 'react';
import { Button, Input, TextField } from 'react-aria-components';
import { useTranslator } from '#renderer/app/context.ts';
import type { Branch } from '#renderer/features/codebook/tree/branches.ts';
import { letAppHear } from '#renderer/ui/let-app-hear.ts';
import { initialsOf, Swatch } from '#renderer/ui/swatch.tsx';

interface Props {
  readonly branch: Branch;
  readonly level: number;
  /** Undefined where there is nothing to unfold. */
  readonly isOpen: boolean | undefined;
  readonly isNaming: boolean;
  readonly rename: (name: string) => string | undefined;
  readonly doneNaming: (how: 'byKey' | 'byLeaving') => void;
}

/** One theme in the tree: its sign, name, own key and count. */
export function ThemeRow({ branch, level, isOpen, isNaming, rename, doneNaming }: Props) {
  const { t, number } = useTranslator();
  const { theme, count } = branch;
  const Chevron = isOpen ? ChevronDown : ChevronRight;
  return (
    <div
      className={theme.group ? 'codebook-row codebook-row-group' : 'codebook-row'}
      style={{ paddingLeft: `${(level - 1) * 16}px` }}
    >
      <Button
        slot="drag"
        className="codebook-grip"
        aria-label={t('codebook.drag', { theme: theme.name })}
      >
        <GripVertical size={14} aria-hidden />
      </Button>
      {isOpen === undefined ? (
        <span className="codebook-chevron" />
      ) : (
        <Button slot="chevron" className="codebook-chevron" aria-label={t('codebook.fold')}>
          <Chevron size={14} aria-hidden />
        </Button>
      )}
      {!theme.group && <Swatch colour={theme.colour} initials={initialsOf(theme.name)} />}
      {isNaming ? (
        <NameInPlace name={theme.name} rename={rename} done={doneNaming} />
      ) : (
        <span className="codebook-name" title={theme.name}>
          {theme.name}
        </span>
      )}
      {theme.shortcut && <kbd>{theme.shortcut.toLocaleUpperCase()}</kbd>}
      <span className="codebook-count number" title={t('codebook.countHelp', { count })}>
        {number(count)}
      </span>
    </div>
  );
}

interface NameProps {
  readonly name: string;
  readonly rename: (name: string) => string | undefined;
  readonly done: Props['doneNaming'];
}

function NameInPlace({ name, rename, done }: NameProps) {
  const { t } = useTranslator();
  const [typed, setTyped] = useState(name);
  const [problem, setProblem] = useState<string>();
  const isDone = useRef(false);
  const finish = (how: 'byKey' | 'byLeaving') => {
    if (isDone.current) return;
    isDone.current = true;
    done(how);
  };
  const save = (how: 'byKey' | 'byLeaving') => {
    if (isDone.current) return;
    const refused = typed.trim() === name ? undefined : rename(typed);
    if (refused && how === 'byKey') setProblem(refused);
    else finish(how);
  };
  return (
    <TextField
      aria-label={t('codebook.name')}
      className="codebook-naming"
      value={typed}
      maxLength={200}
      isInvalid={problem !== undefined}
      autoFocus
      onChange={setTyped}
      onBlur={() => save('byLeaving')}
      onKeyDown={(event) => {
        if (event.key === 'Enter') save('byKey');
        else if (event.key === 'Escape') finish('byKey');
        letAppHear(event);
      }}
    >
      <Input className="input" onFocus={(event) => event.target.select()} />
      {problem && <span role="alert">{problem}</span>}
    </TextField>
  );
}
