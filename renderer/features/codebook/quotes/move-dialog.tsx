import { isUsable, type Theme } from '#shared/domain/theme.ts';
import type { CodingId } from '#shared/domain/ids.ts';
import { useProject, useTranslator } from '#renderer/app/context.ts';
import type { QuoteActs } from '#renderer/features/codebook/quotes/use-quote-acts.ts';
import { ThemePicker } from '#renderer/features/codebook/theme-picker.tsx';
import { Dialog } from '#renderer/ui/dialog.tsx';

interface Props {
  readonly theme: Theme;
  /** The quotes to move; none while it is closed. */
  readonly codingIds: readonly CodingId[] | undefined;
  readonly acts: QuoteActs;
  readonly onClose: (isDone: boolean) => void;
}

/** Where quotes go: to another theme, or to a new one that is split from this. */
export function MoveDialog({ theme, codingIds, acts, onClose }: Props) {
  const { t } = useTranslator();
  const { view } = useProject();
  const ids = codingIds ?? [];
  const themes = [...view.all('themes')].filter((each) => isUsable(each) && each.id !== theme.id);
  return (
    <Dialog
      title={t('codebook.moveQuotes', { count: ids.length })}
      closeName={t('app.close')}
      isOpen={codingIds !== undefined}
      onClose={() => onClose(false)}
    >
      <ThemePicker
        label={t('codebook.moveTo')}
        themes={themes}
        pick={(themeId) => onClose(acts.move(ids, themeId))}
        make={(name) => onClose(acts.split(theme.id, name, ids))}
      />
    </Dialog>
  );
}
