import Fuse from 'fuse.js';
import { useState } from 'react';
import { Dialog, Heading, Modal, ModalOverlay } from 'react-aria-components';
import { isUsable, type Theme } from '#shared/domain/theme.ts';
import { useProject, useTranslator } from '#renderer/app/context.ts';
import { useHand } from '#renderer/features/code/desk/desk-context.ts';
import { initialsOf, Swatch } from '#renderer/ui/swatch.tsx';
import '#renderer/features/code/palette.css';

const MOST_SHOWN = 12;

interface Props {
  readonly isOpen: boolean;
  readonly onClose: () => void;
}

/** Find a theme by name, description or keyword and code with it; a name that matches none makes one. */
export function Palette({ isOpen, onClose }: Props) {
  const { t } = useTranslator();
  return (
    <ModalOverlay
      className="scrim"
      isOpen={isOpen}
      isDismissable
      onOpenChange={(open) => {
        if (!open) onClose();
      }}
    >
      <Modal className="modal palette">
        <Dialog className="dialog">
          <Heading slot="title" className="visually-hidden">
            {t('code.palette')}
          </Heading>
          <PaletteBody onClose={onClose} />
        </Dialog>
      </Modal>
    </ModalOverlay>
  );
}

function PaletteBody({ onClose }: { readonly onClose: () => void }) {
  const hand = useHand();
  const { t } = useTranslator();
  const { view } = useProject();
  const [text, setText] = useState('');
  const [at, setAt] = useState(0);
  const themes = [...view.all('themes')].filter(isUsable);
  const found = findThemes(themes, text);
  const newName = newNameIn(themes, text);
  const rows = found.length + (newName ? 1 : 0);
  const apply = (row: number) => {
    const theme = found[row];
    onClose();
    if (theme) hand.code(theme.id);
    else if (newName) hand.codeWithNew(newName);
  };
  const onKeyDown = (event: React.KeyboardEvent) => {
    if (event.nativeEvent.isComposing) return;
    if (event.key === 'Enter') apply(at);
    else if (event.key === 'ArrowDown') setAt(Math.min(at + 1, rows - 1));
    else if (event.key === 'ArrowUp') setAt(Math.max(at - 1, 0));
    else return;
    event.preventDefault();
  };
  return (
    <>
      <input
        className="palette-input"
        role="combobox"
        aria-expanded
        aria-controls="palette-list"
        aria-activedescendant={rows > 0 ? `palette-${at}` : undefined}
        aria-label={t('code.palette')}
        placeholder={t('code.palettePlaceholder')}
        value={text}
        // The palette is opened by a key to type at once.
        autoFocus
        onChange={(event) => {
          setText(event.target.value);
          setAt(0);
        }}
        onKeyDown={onKeyDown}
      />
      <div className="palette-list" id="palette-list" role="listbox" aria-label={t('code.themes')}>
        {found.map((theme, row) => (
          <PaletteRow key={theme.id} row={row} at={at} apply={apply}>
            <Swatch colour={theme.colour} initials={initialsOf(theme.name)} />
            <span className="palette-name">{theme.name}</span>
            <span className="quiet palette-description">{theme.description}</span>
            {theme.shortcut && <kbd>{theme.shortcut.toLocaleUpperCase()}</kbd>}
          </PaletteRow>
        ))}
        {newName && (
          <PaletteRow row={found.length} at={at} apply={apply}>
            {t('code.paletteNew', { name: newName })}
          </PaletteRow>
        )}
      </div>
      <p className="palette-foot quiet">{t('code.paletteFoot')}</p>
    </>
  );
}

interface RowProps {
  readonly row: number;
  readonly at: number;
  readonly apply: (row: number) => void;
  readonly children: React.ReactNode;
}

function PaletteRow({ row, at, apply, children }: RowProps) {
  return (
    <div
      id={`palette-${row}`}
      role="option"
      className="palette-row"
      aria-selected={row === at}
      // The text field keeps the focus and moves the choice; a row is only pointed at.
      tabIndex={-1}
      onPointerUp={() => apply(row)}
    >
      {children}
    </div>
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
