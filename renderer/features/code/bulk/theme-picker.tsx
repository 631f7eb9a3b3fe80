import {
  Autocomplete,
  Dialog,
  Heading,
  Input,
  ListBox,
  ListBoxItem,
  Modal,
  ModalOverlay,
  SearchField,
  useFilter,
} from 'react-aria-components';
import type { ThemeId } from '#shared/domain/ids.ts';
import { useProject, useTranslator } from '#renderer/app/context.ts';
import { initialsOf, Swatch } from '#renderer/ui/swatch.tsx';

export interface PickedFrom {
  readonly themeId: ThemeId;
  /** A word on it, at the end of its line. */
  readonly note?: string;
}

interface Props {
  readonly title: string;
  readonly themes: readonly PickedFrom[];
  readonly pick: (themeId: ThemeId) => void;
  readonly onClose: () => void;
}

/** One theme of a list, found by typing: Enter takes the first that is left. */
export function ThemePicker({ title, themes, pick, onClose }: Props) {
  const { t } = useTranslator();
  const { contains } = useFilter({ sensitivity: 'base' });
  return (
    <ModalOverlay
      className="scrim"
      isOpen
      isDismissable
      onOpenChange={(open) => {
        if (!open) onClose();
      }}
    >
      <Modal className="modal palette">
        <Dialog className="dialog theme-picker">
          <Heading slot="title">{title}</Heading>
          <Autocomplete filter={contains}>
            <SearchField aria-label={title} autoFocus>
              <Input className="palette-input" placeholder={t('bulk.pickTheme')} />
            </SearchField>
            <ListBox
              className="palette-list"
              aria-label={t('code.themes')}
              onAction={(key) => pick(key as ThemeId)}
              renderEmptyState={() => (
                <p className="quiet theme-picker-none">{t('bulk.noTheme')}</p>
              )}
            >
              {themes.map((each) => (
                <ThemeItem key={each.themeId} {...each} />
              ))}
            </ListBox>
          </Autocomplete>
        </Dialog>
      </Modal>
    </ModalOverlay>
  );
}

function ThemeItem({ themeId, note }: PickedFrom) {
  const theme = useProject().view.get('themes', themeId);
  if (!theme) return null;
  return (
    <ListBoxItem id={themeId} className="palette-row" textValue={theme.name}>
      <Swatch colour={theme.colour} initials={initialsOf(theme.name)} />
      <span className="palette-name">{theme.name}</span>
      <span className="quiet theme-picker-note">{note}</span>
    </ListBoxItem>
  );
}
