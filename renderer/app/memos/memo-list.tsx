import { writeMemo } from '#shared/commands/write-memo.ts';
import { PROJECT_RECORD_ID } from '#shared/domain/project.ts';
import { useProject, useRevision, useSession, useTranslator } from '#renderer/app/context.ts';
import { listMemos, type ListedMemo } from '#renderer/app/memos/listed-memos.ts';
import { useHotkey } from '#renderer/app/use-hotkey.ts';
import { Button } from '#renderer/ui/button.tsx';
import { SavedField } from '#renderer/ui/saved-field.tsx';

const LONGEST = 20_000;

interface Props {
  readonly words: string;
  readonly onGo: () => void;
}

/** The project's memo first, to be written here; then the rest, one's own edited in place. */
export function MemoList({ words, onGo }: Props) {
  const { t } = useTranslator();
  const project = useProject();
  useRevision(project);
  const { view, who } = project;
  const hotkey = useHotkey();
  const own = view.memoOf(PROJECT_RECORD_ID, who.coderId);
  const memos = listMemos(view, words).filter(({ id }) => id !== own?.id);
  const save = useSaveMemo();
  return (
    <>
      <SavedField
        label={t('memos.project')}
        placeholder={t('memos.project.help')}
        rows={3}
        maxLength={LONGEST}
        value={own?.text ?? ''}
        save={(text) => save({}, text)}
      />
      {memos.length === 0 && (
        <p className="quiet">{t('memos.none', { key: hotkey('memo') ?? '' })}</p>
      )}
      <ul className="memos-list">
        {memos.map((each) => (
          <MemoItem key={each.id} listed={each} onGo={onGo} />
        ))}
      </ul>
    </>
  );
}

function MemoItem({ listed, onGo }: { readonly listed: ListedMemo; readonly onGo: () => void }) {
  const { t } = useTranslator();
  const { view, who } = useProject();
  const save = useSaveMemo();
  const go = useGoTo(onGo);
  const { memo } = listed;
  const title = useTitle(listed);
  const coder = view.get('coders', memo.coderId)?.name || t('report.unnamedCoder');
  return (
    <li>
      <header className="memos-head">
        <strong>{title}</strong>
        {memo.coderId !== who.coderId && <span className="quiet">{coder}</span>}
        {listed.kind !== 'project' && (
          <Button look="quiet" aria-label={`${t('memos.go')}: ${title}`} onPress={() => go(listed)}>
            {t('memos.go')}
          </Button>
        )}
      </header>
      {listed.kind === 'answer' && <p className="memos-about">{listed.text}</p>}
      {memo.coderId === who.coderId ? (
        <SavedField
          label={title}
          hideLabel
          rows={2}
          maxLength={LONGEST}
          value={memo.text}
          save={(text) => save(memo, text)}
        />
      ) : (
        <p className="memos-text">{memo.text}</p>
      )}
    </li>
  );
}

function useTitle(listed: ListedMemo): string {
  const { t } = useTranslator();
  if (listed.kind === 'project') return t('memos.project');
  if (listed.kind === 'theme') return t('memos.onTheme', { theme: listed.name });
  return t('memos.onAnswer', { row: listed.row });
}

/** Writes a memo on what another is on; gives back why it was refused, in words. */
function useSaveMemo() {
  const project = useProject();
  const { t } = useTranslator();
  return (on: Pick<ListedMemo['memo'], 'answerId' | 'themeId'>, text: string) => {
    const { answerId, themeId } = on;
    const result = project.act(writeMemo, { answerId, themeId, text });
    return result.ok ? undefined : t(`refusal.${result.problem.reason}`, result.problem.values);
  };
}

/** To the answer or the theme that a memo is on; a filter that would hide the answer is dropped. */
function useGoTo(onGo: () => void) {
  const session = useSession();
  return (listed: ListedMemo) => {
    if (listed.kind === 'project') return;
    if (listed.kind === 'theme') session.places.remember('codebookTheme', listed.themeId);
    else {
      session.places.remember('filter', undefined);
      session.places.remember('answer', listed.answerId);
    }
    session.go(listed.kind === 'theme' ? 'codebook' : 'code');
    onGo();
  };
}
