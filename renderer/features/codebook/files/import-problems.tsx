import type { ImportRefusal } from '#shared/tables/import-report.ts';
import type { TableNote } from '#shared/tables/table.ts';
import { useTranslator } from '#renderer/app/context.ts';
import { Notice } from '#renderer/ui/notice.tsx';

const SHOWN = 20;

interface Props {
  readonly refusals: readonly ImportRefusal[];
  readonly notes: readonly TableNote[];
  /** Themes whose key cannot be theirs here. */
  readonly droppedKeys: readonly string[];
}

/** The rows that are left out and what was odd, by line. */
export function ImportProblems({ refusals, notes, droppedKeys }: Props) {
  const { t } = useTranslator();
  if (refusals.length + notes.length + droppedKeys.length === 0) return null;
  return (
    <Notice tone="needs-you">
      <ul className="codebook-problems">
        {refusals.slice(0, SHOWN).map((refusal) => (
          <li key={`${refusal.line} ${refusal.key}`}>{t(refusal.key, refusal.values)}</li>
        ))}
        {refusals.length > SHOWN && (
          <li>{t('codebook.moreRefusals', { count: refusals.length - SHOWN })}</li>
        )}
        {notes.map((note) => (
          <li key={note.key}>{t(note.key, note.values)}</li>
        ))}
        {droppedKeys.length > 0 && (
          <li>{t('codebook.keysLeftOut', { themes: droppedKeys.join(', ') })}</li>
        )}
      </ul>
    </Notice>
  );
}
