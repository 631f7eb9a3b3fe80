import { Star, TextCursorInput, X } from 'lucide-react';
import type { Answer } from '#shared/domain/answer.ts';
import type { Coding } from '#shared/domain/coding.ts';
import { themeNow } from '#shared/domain/theme-alias.ts';
import { useProject, useTranslator } from '#renderer/app/context.ts';
import { useHotkey } from '#renderer/app/use-hotkey.ts';
import { useDesk, useDeskStateLater, useHand } from '#renderer/features/code/desk/desk-context.ts';
import { IconButton } from '#renderer/ui/button.tsx';
import { initialsOf, Swatch } from '#renderer/ui/swatch.tsx';

/** The answer's codings as they lie in its text, each with its words and what can be done to it. */
export function CodingCards({ answer }: { readonly answer: Answer }) {
  const { t } = useTranslator();
  const codings = useDesk().marks.inReadingOrder(answer.id);
  return (
    <section className="inspector-part">
      <h3>{t('code.inThisAnswer')}</h3>
      {codings.length === 0 && <p className="quiet">{t('code.noCodings')}</p>}
      <ul>
        {codings.map((coding) => (
          <CodingCard key={coding.id} coding={coding} />
        ))}
      </ul>
    </section>
  );
}

function CodingCard({ coding }: { readonly coding: Coding }) {
  const desk = useDesk();
  const hand = useHand();
  const hotkey = useHotkey();
  const { t } = useTranslator();
  const { view } = useProject();
  const { selection } = useDeskStateLater();
  const theme = themeNow(view, coding.themeId);
  if (!theme) return null;
  const mark = { kind: 'coding', id: coding.id } as const;
  return (
    <li className="coding-card" data-colour={theme.colour}>
      <button
        type="button"
        className="coding-card-name"
        onClick={() => desk.setMark(coding.answerId, mark)}
      >
        <Swatch colour={theme.colour} initials={initialsOf(theme.name)} />
        <strong>{theme.name}</strong>
      </button>
      <span className="coding-card-acts">
        {selection && (
          <IconButton
            icon={TextCursorInput}
            name={t('code.setToSelection')}
            onPress={() => hand.setEdges(coding.id, selection)}
          />
        )}
        <IconButton
          icon={Star}
          name={t(coding.starred ? 'code.unstar' : 'code.star')}
          hotkey={hotkey('star')}
          onPress={() => hand.star(coding.id)}
        />
        <IconButton
          icon={X}
          name={t('code.removeCoding', { theme: theme.name })}
          hotkey={hotkey('remove')}
          onPress={() => {
            desk.setMark(coding.answerId, mark);
            hand.remove();
          }}
        />
      </span>
      <p className="coding-card-quote" data-starred={coding.starred}>
        {coding.whole ? <em>{t('code.wholeAnswer')}</em> : `”${coding.excerpt}”`}
      </p>
    </li>
  );
}
