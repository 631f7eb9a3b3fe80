import { Check, X } from 'lucide-react';
import type { ThemeId } from '#shared/domain/ids.ts';
import type { Suggestion } from '#shared/suggest/suggestion.ts';
import { useProject, useTranslator } from '#renderer/app/context.ts';
import { useHotkey } from '#renderer/app/use-hotkey.ts';
import { useDesk, useHand } from '#renderer/features/code/desk/desk-context.ts';
import { Reasons, useReasons } from '#renderer/features/code/right/reasons.tsx';
import { IconButton } from '#renderer/ui/button.tsx';
import { initialsOf, Swatch } from '#renderer/ui/swatch.tsx';

/** What the digits give on this answer: the suggestions with their reasons, then the likeliest themes. */
export function LikelyList() {
  const { t } = useTranslator();
  const choosable = useHand().choosable();
  const suggested = choosable.flatMap(({ suggestion }) => suggestion ?? []);
  const others = choosable.filter(({ suggestion }) => !suggestion);
  return (
    <section className="inspector-part">
      <h3>{t('code.suggested')}</h3>
      {suggested.length === 0 && <p className="quiet">{t('code.noSuggestions')}</p>}
      <ul>
        {suggested.map((suggestion, at) => (
          <SuggestedCard key={suggestion.themeId} suggestion={suggestion} digit={at + 1} />
        ))}
      </ul>
      {others.length > 0 && <h3>{t('code.likely')}</h3>}
      <ul className="likely">
        {others.map(({ themeId }, at) => (
          <LikelyLine key={themeId} themeId={themeId} digit={suggested.length + at + 1} />
        ))}
      </ul>
    </section>
  );
}

function SuggestedCard({ suggestion, digit }: { suggestion: Suggestion; digit: number }) {
  const desk = useDesk();
  const hand = useHand();
  const hotkey = useHotkey();
  const { t } = useTranslator();
  const reasons = useReasons(suggestion);
  const theme = useProject().view.get('themes', suggestion.themeId);
  const { answer } = desk;
  if (!theme || !answer) return null;
  const mark = { kind: 'suggestion', themeId: theme.id } as const;
  return (
    <li className="coding-card coding-card-suggested" data-colour={theme.colour}>
      <button
        type="button"
        className="coding-card-name"
        onClick={() => desk.setMark(answer.id, mark)}
      >
        <kbd>{digit}</kbd>
        <strong>{theme.name}</strong>
        <Certainty level={suggestion.level} />
      </button>
      <span className="coding-card-acts">
        <IconButton
          icon={Check}
          name={t('code.accept', { theme: theme.name })}
          hotkey={hotkey('accept')}
          onPress={() => {
            desk.setMark(answer.id, mark);
            hand.accept();
          }}
        />
        <IconButton
          icon={X}
          name={t('code.reject', { theme: theme.name })}
          hotkey={hotkey('remove')}
          onPress={() => {
            desk.setMark(answer.id, mark);
            hand.remove();
          }}
        />
      </span>
      <p className="coding-card-quote">”{answer.text.slice(suggestion.start, suggestion.end)}”</p>
      <div className="coding-card-reason">
        <Reasons reasons={reasons} />
      </div>
    </li>
  );
}

/** One to three dots: how sure the suggestion is. */
function Certainty({ level }: { readonly level: 1 | 2 | 3 }) {
  const { t } = useTranslator();
  return (
    <span className="certainty" role="img" aria-label={t(`code.certainty.${level}`)}>
      {'●'.repeat(level)}
      {'○'.repeat(3 - level)}
    </span>
  );
}

function LikelyLine({ themeId, digit }: { readonly themeId: ThemeId; readonly digit: number }) {
  const hand = useHand();
  const theme = useProject().view.get('themes', themeId);
  if (!theme) return null;
  return (
    <li>
      <button type="button" className="pane-line" onClick={() => hand.code(themeId)}>
        <kbd>{digit}</kbd>
        <Swatch colour={theme.colour} initials={initialsOf(theme.name)} />
        <span className="pane-line-name">{theme.name}</span>
      </button>
    </li>
  );
}
