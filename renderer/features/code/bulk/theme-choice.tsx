import type { ThemeId } from '#shared/domain/ids.ts';
import { isUsable } from '#shared/domain/theme.ts';
import { useProject, useTranslator } from '#renderer/app/context.ts';
import { Choice } from '#renderer/ui/choice.tsx';

const ANY = 'any';

interface Props {
  readonly value: ThemeId | undefined;
  /** What no theme is called. */
  readonly any: string;
  readonly choose: (themeId: ThemeId | undefined) => void;
}

/** One of the themes that can be coded with, or none. */
export function ThemeChoice({ value, any, choose }: Props) {
  const { t } = useTranslator();
  const { view } = useProject();
  const themes = [...view.all('themes')].filter(isUsable).sort((a, b) => a.order - b.order);
  return (
    <Choice
      label={t('bulk.theme')}
      value={value ?? ANY}
      options={[
        { value: ANY, label: any },
        ...themes.map(({ id, name }) => ({ value: id, label: name })),
      ]}
      onChange={(id) => choose(themes.find((theme) => theme.id === id)?.id)}
    />
  );
}
