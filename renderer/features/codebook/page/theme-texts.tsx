import type { ThemeEdit } from '#shared/commands/edit-codebook.ts';
import type { ThemeId } from '#shared/domain/ids.ts';
import type { Theme } from '#shared/domain/theme.ts';
import { useTranslator } from '#renderer/app/context.ts';
import { withKeywords } from '#renderer/features/codebook/page/keywords.ts';
import { SavedField } from '#renderer/ui/saved-field.tsx';
import { TokenField } from '#renderer/ui/token-field.tsx';

const TEXTS = [
  { field: 'description', rows: 3 },
  { field: 'include', rows: 2 },
  { field: 'exclude', rows: 2 },
  { field: 'examples', rows: 2 },
] as const;
const MOST = 10_000;

interface Props {
  readonly theme: Theme;
  readonly edit: (themeId: ThemeId, edit: ThemeEdit) => string | undefined;
}

/** What the theme means, in words: for people, and for the suggestions. */
export function ThemeTexts({ theme, edit }: Props) {
  const { t } = useTranslator();
  const texts = theme.group ? TEXTS.slice(0, 1) : TEXTS;
  return (
    <div className="codebook-texts">
      {texts.map(({ field, rows }) => (
        <SavedField
          key={field}
          label={t(`codebook.${field}`)}
          placeholder={t(`codebook.${field}.help`)}
          rows={rows}
          maxLength={MOST}
          value={theme[field]}
          save={(text) => edit(theme.id, { [field]: text })}
        />
      ))}
      {!theme.group && (
        <TokenField
          label={t('codebook.keywords')}
          listName={t('codebook.keywords')}
          help={t('codebook.keywords.help')}
          removeName={(word) => t('codebook.removeKeyword', { word })}
          words={theme.keywords}
          add={(text) => {
            const keywords = withKeywords(theme.keywords, text);
            if (keywords !== theme.keywords) edit(theme.id, { keywords });
          }}
          remove={(words) =>
            edit(theme.id, { keywords: theme.keywords.filter((word) => !words.has(word)) })
          }
        />
      )}
    </div>
  );
}
