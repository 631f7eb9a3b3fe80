import { ArchiveRestore, ChevronRight } from 'lucide-react';
import { Button as AriaButton, Disclosure, DisclosurePanel } from 'react-aria-components';
import type { ThemeId } from '#shared/domain/ids.ts';
import type { Theme } from '#shared/domain/theme.ts';
import { useTranslator } from '#renderer/app/context.ts';
import { IconButton } from '#renderer/ui/button.tsx';
import { initialsOf, Swatch } from '#renderer/ui/swatch.tsx';

interface Props {
  readonly themes: readonly Theme[];
  readonly choose: (themeId: ThemeId) => void;
  readonly restore: (themeId: ThemeId) => void;
}

/** Themes out of use, folded away, each one press from coming back. */
export function RetiredThemes({ themes, choose, restore }: Props) {
  const { t, number } = useTranslator();
  if (themes.length === 0) return null;
  return (
    <Disclosure className="codebook-retired">
      <AriaButton slot="trigger" className="codebook-fold">
        <ChevronRight size={14} aria-hidden />
        {t('codebook.retired', { number: number(themes.length) })}
      </AriaButton>
      <DisclosurePanel>
        <ul>
          {themes.map((theme) => (
            <li key={theme.id}>
              {!theme.group && <Swatch colour={theme.colour} initials={initialsOf(theme.name)} />}
              <AriaButton className="codebook-open" onPress={() => choose(theme.id)}>
                {theme.name}
              </AriaButton>
              <IconButton
                icon={ArchiveRestore}
                name={t('codebook.restoreTheme', { theme: theme.name })}
                onPress={() => {
                  restore(theme.id);
                  choose(theme.id);
                }}
              />
            </li>
          ))}
        </ul>
      </DisclosurePanel>
    </Disclosure>
  );
}
