import { useState } from 'react';
import {
  Autocomplete,
  Input,
  Label,
  ListBox,
  ListBoxItem,
  TextField,
  useFilter,
} from 'react-aria-components';
import type { ThemeId } from '#shared/domain/ids.ts';
import type { Theme } from '#shared/domain/theme.ts';
import { useTranslator } from '#renderer/app/context.ts';
import { initialsOf, Swatch } from '#renderer/ui/swatch.tsx';
import '#renderer/features/codebook/theme-picker.css';

interface Props {
  readonly label: string;
  readonly themes: readonly Theme[];
  readonly pick: (themeId: ThemeId) => void;
  /** Where a name that no theme has can make one. */
  readonly make?: (name: string) => void;
}

const NEW = 'new';
const MOST_SHOWN = 50;

/** Find a theme by name or keyword: type, arrows, Enter. */
export function ThemePicker({ label, themes, pick, make }: Props) {
  const { t } = useTranslator();
  const { contains } = useFilter({ sensitivity: 'accent' });
  const [text, setText] = useState('');
  const typed = text.trim();
  const found = themes
    .filter((theme) => [theme.name, ...theme.keywords].some((each) => contains(each, typed)))
    .slice(0, MOST_SHOWN);
  const isNew =
    make !== undefined &&
    typed !== '' &&
    !themes.some(({ name }) => name.toLocaleLowerCase() === typed.toLocaleLowerCase());
  return (
    <Autocomplete inputValue={text} onInputChange={setText}>
      <TextField className="field" autoFocus>
        <Label>{label}</Label>
        <Input className="input" placeholder={t('codebook.pick.help')} />
      </TextField>
      <ListBox
        className="theme-picker"
        aria-label={label}
        renderEmptyState={() => <p className="quiet">{t('codebook.pick.none')}</p>}
        onAction={(key) => {
          if (key === NEW) make?.(typed);
          else pick(key as ThemeId);
        }}
      >
        {found.map((theme) => (
          <ListBoxItem
            key={theme.id}
            id={theme.id}
            textValue={theme.name}
            className="theme-picker-row"
          >
            <Swatch colour={theme.colour} initials={initialsOf(theme.name)} />
            <span className="theme-picker-name">{theme.name}</span>
            <span className="theme-picker-about">{theme.description}</span>
          </ListBoxItem>
        ))}
        {isNew && (
          <ListBoxItem id={NEW} textValue={typed} className="theme-picker-row">
            {t('codebook.pick.new', { name: typed })}
          </ListBoxItem>
        )}
      </ListBox>
    </Autocomplete>
  );
}
