import { useState } from 'react';
import type { ThemeId } from '#shared/domain/ids.ts';
import { isUsable } from '#shared/domain/theme.ts';
import { useProject, useTranslator } from '#renderer/app/context.ts';
import { ThemePicker, type PickedFrom } from '#renderer/features/code/bulk/theme-picker.tsx';
import { useBulk } from '#renderer/features/code/desk/desk-context.ts';

interface Props {
  readonly onClose: () => void;
}

/** Which theme to take off the chosen answers. */
export function UncodePicker({ onClose }: Props) {
  const bulk = useBulk();
  const { t } = useTranslator();
  const themes = useThemesOnChosen();
  return (
    <ThemePicker
      title={t('bulk.uncodeWhich', { count: bulk.answers().length })}
      themes={themes}
      onClose={onClose}
      pick={(themeId) => {
        onClose();
        bulk.uncode(themeId);
      }}
    />
  );
}

/** Which theme of the chosen answers becomes which other one. */
export function RecodePicker({ onClose }: Props) {
  const bulk = useBulk();
  const { t } = useTranslator();
  const { view } = useProject();
  const themes = useThemesOnChosen();
  const [picked, pick] = useState<ThemeId>();
  const from = picked ?? onlyOf(themes);
  if (!from)
    return (
      <ThemePicker
        key="from"
        title={t('bulk.recodeWhich', { count: bulk.answers().length })}
        themes={themes}
        onClose={onClose}
        pick={pick}
      />
    );
  const others = [...view.all('themes')].filter((theme) => isUsable(theme) && theme.id !== from);
  return (
    <ThemePicker
      key="to"
      title={t('bulk.recodeTo', { theme: view.get('themes', from)?.name ?? '' })}
      themes={others.sort((a, b) => a.order - b.order).map(({ id: themeId }) => ({ themeId }))}
      onClose={onClose}
      pick={(to) => {
        onClose();
        bulk.recode(from, to);
      }}
    />
  );
}

function useThemesOnChosen(): readonly PickedFrom[] {
  const bulk = useBulk();
  const { number } = useTranslator();
  return bulk.themesOnChosen().map(({ themeId, answers }) => ({ themeId, note: number(answers) }));
}

function onlyOf(themes: readonly PickedFrom[]): ThemeId | undefined {
  return themes.length === 1 ? themes[0]?.themeId : undefined;
}
