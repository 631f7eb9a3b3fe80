import { Plus } from 'lucide-react';
import { useEffect, useState } from 'react';
import { Button } from 'react-aria-components';
import { editTheme } from '#shared/commands/edit-codebook.ts';
import type { Theme } from '#shared/domain/theme.ts';
import type { Typical } from '#shared/keyness/typical.ts';
import { useProject, useSession, useTranslator } from '#renderer/app/context.ts';
import '#renderer/features/code/leftovers/leftovers.css';

const MOST_SHOWN = 8;
/** While one goes from answer to answer, the worker is not asked about each theme in passing. */
const PAUSE_MS = 400;

/** Words typical of the answers that have a theme; each becomes a keyword of it at a press. */
export function TypicalWords({ theme }: { readonly theme: Theme }) {
  const session = useSession();
  const project = useProject();
  const { t } = useTranslator();
  const words = useTypicalWords(theme);
  if (words.length === 0) return null;
  const add = (word: string) =>
    session.check(project.act(editTheme, theme.id, { keywords: [...theme.keywords, word] }));
  return (
    <>
      <h3>{t('leftovers.typical')}</h3>
      <ul className="typical-words" title={t('leftovers.typicalHint')}>
        {words.map(({ shown }) => (
          <li key={shown}>
            <Button
              className="typical-word"
              aria-label={t('leftovers.addKeyword', { words: shown })}
              onPress={() => add(shown)}
            >
              <Plus size={12} aria-hidden />
              {shown}
            </Button>
          </li>
        ))}
      </ul>
    </>
  );
}

/** Those that have become keywords since they were counted are gone from them. */
function useTypicalWords({ id: themeId, keywords }: Theme): readonly Typical[] {
  const { worker } = useSession();
  const { coderId } = useProject().who;
  const [words, setWords] = useState<readonly Typical[]>([]);
  useEffect(() => {
    let isWanted = true;
    const ask = async () => {
      const layer = { kind: 'coder', coderId } as const;
      const found = await worker.call('typicalOfTheme', { themeId, layer });
      if (isWanted) setWords(found);
    };
    const timer = setTimeout(() => void ask(), PAUSE_MS);
    return () => {
      isWanted = false;
      clearTimeout(timer);
    };
  }, [worker, coderId, themeId]);
  return words.filter(({ shown }) => !keywords.includes(shown)).slice(0, MOST_SHOWN);
}
