import { useState } from 'react';
import { Form } from 'react-aria-components';
import type { NewTheme } from '#shared/commands/new-theme.ts';
import type { ThemeId } from '#shared/domain/ids.ts';
import type { Theme } from '#shared/domain/theme.ts';
import { useTranslator } from '#renderer/app/context.ts';
import { Button } from '#renderer/ui/button.tsx';
import { Field } from '#renderer/ui/field.tsx';

export type Kind = 'theme' | 'group';

interface Props {
  readonly kind: Kind;
  /** Where a theme goes; a group always goes to the top. */
  readonly parent: Theme | undefined;
  readonly add: (input: NewTheme) => { readonly themeId?: ThemeId; readonly problem?: string };
  readonly added: (themeId: ThemeId) => void;
  readonly close: () => void;
}

/** A name, Enter, the next name: a codebook is typed in at one go. Escape or an empty name ends it. */
export function AddTheme({ kind, parent: chosenParent, add, added, close }: Props) {
  const { t } = useTranslator();
  const parent = kind === 'group' ? undefined : chosenParent;
  const [name, setName] = useState('');
  const [problem, setProblem] = useState<string>();
  const put = (text: string) => {
    setName(text);
    setProblem(undefined);
  };
  const submit = () => {
    if (name.trim() === '') return close();
    const group = kind === 'group' ? { group: true as const } : {};
    const result = add({ name, parentId: parent?.id, ...group });
    setProblem(result.problem);
    if (!result.themeId) return undefined;
    added(result.themeId);
    setName('');
    // What comes after a new group is the themes in it.
    return kind === 'group' ? close() : undefined;
  };
  return (
    <Form
      className="codebook-add"
      onSubmit={(event) => {
        event.preventDefault();
        submit();
      }}
    >
      <Field
        label={t(kind === 'group' ? 'codebook.newGroupName' : 'codebook.newThemeName')}
        help={parent ? t('codebook.addedTo', { theme: parent.name }) : t('codebook.addedToTop')}
        value={name}
        maxLength={200}
        problem={problem}
        autoFocus
        onChange={put}
        onKeyDown={(event) => {
          if (event.key === 'Escape') close();
        }}
      />
      <div className="codebook-add-acts">
        <Button look="quiet" onPress={close}>
          {t('app.close')}
        </Button>
        <Button type="submit" look="primary" isDisabled={name.trim() === ''}>
          {t('codebook.add')}
        </Button>
      </div>
    </Form>
  );
}
