import Fuse from 'fuse.js';
import { useMemo } from 'react';
import { isForQuestion, isUsable, type Theme } from '#shared/domain/theme.ts';
import { CommandName, useCommandSearch } from '#renderer/app/command-palette.tsx';
import { useProject, useTranslator } from '#renderer/app/context.ts';
import { useDesk, useHand } from '#renderer/features/code/desk/desk-context.ts';
import { PickDialog, type Pick } from '#renderer/ui/pick-dialog.tsx';
import { initialsOf, Swatch } from '#renderer/ui/swatch.tsx';

const MOST_SHOWN = 12;
const MOST_ACTS = 5;

interface Props {
  readonly isOpen: boolean;
  readonly onClose: () => void;
}

/**
 * Find a theme by name, description or keyword and code with it; a name that matches none makes one.
 * Below the themes stand the actions of that name.
 */
export function Palette({ isOpen, onClose }: Props) {
  const { t } = useTranslator();
  const hand = useHand();
  const { view } = useProject();
  const { find: findCommands, run } = useCommandSearch();
  // As they were when it was opened: a theme that goes meanwhile must not leave its row to another.
  const questionId = useDesk().answer?.questionId;
  const themes = useMemo(() => {
    const isOffered = (theme: Theme) =>
      isUsable(theme) && (!questionId || isForQuestion(theme, questionId));
    return isOpen ? [...view.all('themes')].filter(isOffered) : [];
  }, [isOpen, view, questionId]);
  const find = (text: string): readonly Pick[] => {
    const name = newNameIn(themes, text);
    const made = { id: 'new', shown: t('code.paletteNew', { name: name ?? '' }) };
    const commands = text.trim() === '' ? [] : findCommands(text).slice(0, MOST_ACTS);
    return [
      ...findThemes(themes, text).map((theme) => ({
        id: theme.id,
        shown: <ThemeName theme={theme} />,
        pick: () => hand.code(theme.id),
      })),
      ...(name ? [{ ...made, pick: () => hand.codeWithNew(name) }] : []),
      ...commands.map((id, at) => ({
        id,
        heading: at === 0 ? t('code.paletteActs') : undefined,
        shown: <CommandName id={id} />,
        pick: () => run(id),
      })),
    ];
  };
  return (
    <PickDialog
      isOpen={isOpen}
      onClose={onClose}
      name={t('code.palette')}
      placeholder={t('code.palettePlaceholder')}
      foot={t('code.paletteFoot')}
      find={find}
    />
  );
}

function ThemeName({ theme }: { readonly theme: Theme }) {
  return (
    <>
      <Swatch colour={theme.colour} initials={initialsOf(theme.name)} />
      <span className="palette-name">{theme.name}</span>
      <span className="quiet palette-description">{theme.description}</span>
      {theme.shortcut && <kbd>{theme.shortcut.toLocaleUpperCase()}</kbd>}
    </>
  );
}

function findThemes(themes: readonly Theme[], text: string): readonly Theme[] {
  if (text.trim() === '') return themes.toSorted((a, b) => a.order - b.order).slice(0, MOST_SHOWN);
  const fuse = new Fuse(themes, {
    keys: [
      { name: 'name', weight: 3 },
      { name: 'keywords', weight: 2 },
      { name: 'description', weight: 1 },
    ],
    threshold: 0.35,
    ignoreLocation: true,
    ignoreDiacritics: false,
  });
  return fuse.search(text.trim(), { limit: MOST_SHOWN }).map(({ item }) => item);
}

function newNameIn(themes: readonly Theme[], text: string): string | undefined {
  const name = text.trim();
  const taken = themes.some((theme) => theme.name.toLocaleLowerCase() === name.toLocaleLowerCase());
  return name === '' || taken ? undefined : name;
}
