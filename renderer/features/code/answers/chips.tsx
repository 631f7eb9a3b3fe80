import { Quote, Star } from 'lucide-react';
import type { ReactNode } from 'react';
import type { Answer } from '#shared/domain/answer.ts';
import type { Coding, Polarity } from '#shared/domain/coding.ts';
import { themeNow } from '#shared/domain/theme-alias.ts';
import type { Theme } from '#shared/domain/theme.ts';
import type { Suggestion } from '#shared/suggest/suggestion.ts';
import { useProject, useTranslator } from '#renderer/app/context.ts';
import { useDesk, useHand } from '#renderer/features/code/desk/desk-context.ts';
import type { MarkRef } from '#renderer/features/code/desk/marks.ts';
import { codingInWords } from '#renderer/features/code/answers/quote-in-words.ts';
import { plainReason, useReasons } from '#renderer/features/code/right/reasons.tsx';
import { isShownOnText } from '#renderer/features/code/suggestions/shown-suggestions.ts';
import { initialsOf, Swatch } from '#renderer/ui/swatch.tsx';

interface Props {
  readonly answer: Answer;
  readonly codings: readonly Coding[];
  readonly suggestions: readonly Suggestion[];
  readonly current: MarkRef | undefined;
  readonly isCurrent: boolean;
}

/** The answer's themes: decided ones solid, suggested ones dashed with their digit. */
export function Chips({ answer, codings, suggestions, current, isCurrent }: Props) {
  const shown = suggestions.filter(isShownOnText(current));
  if (codings.length + shown.length === 0) return null;
  return (
    <div className="chips">
      {codings.map((coding) => (
        <CodingChip
          key={coding.id}
          coding={coding}
          all={codings}
          isUnderCursor={current?.kind === 'coding' && current.id === coding.id}
        />
      ))}
      {shown.map((suggestion) => (
        <SuggestionChip
          key={suggestion.themeId}
          answer={answer}
          suggestion={suggestion}
          digit={isCurrent ? suggestions.indexOf(suggestion) + 1 : undefined}
          isUnderCursor={current?.kind === 'suggestion' && current.themeId === suggestion.themeId}
        />
      ))}
    </div>
  );
}

interface ChipProps {
  readonly theme: Theme;
  /** What it stands for, in full: for screen readers and on hover. */
  readonly said: string;
  readonly isUnderCursor: boolean;
  readonly level?: Suggestion['level'];
  readonly hotkey?: string | undefined;
  readonly press: () => void;
  readonly children: ReactNode;
}

/** A plain button: hundreds of chips are on screen, and each key press draws some of them again. */
function Chip({ theme, said, isUnderCursor, level, hotkey, press, children }: ChipProps) {
  return (
    <button
      type="button"
      className={level ? 'chip chip-suggested' : 'chip'}
      data-colour={theme.colour}
      data-level={level}
      data-current={isUnderCursor || undefined}
      aria-label={said}
      aria-keyshortcuts={hotkey}
      title={said}
      onClick={press}
    >
      {children}
    </button>
  );
}

interface CodingProps {
  readonly coding: Coding;
  /** All on the answer, this one too. */
  readonly all: readonly Coding[];
  readonly isUnderCursor: boolean;
}

function CodingChip({ coding, all, isUnderCursor }: CodingProps) {
  const desk = useDesk();
  const translator = useTranslator();
  const { view } = useProject();
  const theme = themeNow(view, coding.themeId);
  if (!theme) return null;
  return (
    <Chip
      theme={theme}
      said={codingInWords(view, coding, all, translator)}
      isUnderCursor={isUnderCursor}
      press={() => desk.setMark(coding.answerId, { kind: 'coding', id: coding.id })}
    >
      <Swatch colour={theme.colour} initials={initialsOf(theme.name)} />
      {theme.name}
      {!coding.whole && <Quote size={11} aria-hidden />}
      <Tone polarity={coding.polarity} />
      {coding.starred && <Star size={12} fill="currentColor" aria-hidden />}
    </Chip>
  );
}

/** For or against, as a sign: its words are in what the chip says. */
function Tone({ polarity }: { readonly polarity: Polarity | undefined }) {
  if (!polarity) return null;
  return <b aria-hidden>{polarity === '+' ? '+' : '−'}</b>;
}

interface SuggestionProps {
  readonly answer: Answer;
  readonly suggestion: Suggestion;
  readonly digit: number | undefined;
  readonly isUnderCursor: boolean;
}

/** A first press points at the suggestion, a second accepts it. */
function SuggestionChip({ answer, suggestion, digit, isUnderCursor }: SuggestionProps) {
  const desk = useDesk();
  const hand = useHand();
  const { t } = useTranslator();
  const reasons = useReasons(suggestion).map(plainReason);
  const theme = useProject().view.get('themes', suggestion.themeId);
  if (!theme) return null;
  const key = digit && digit <= 9 ? String(digit) : undefined;
  return (
    <Chip
      theme={theme}
      hotkey={key}
      said={t('code.suggestedChip', { theme: theme.name, reason: reasons.join('. ') })}
      isUnderCursor={isUnderCursor}
      level={suggestion.level}
      press={() => {
        desk.setMark(answer.id, { kind: 'suggestion', themeId: theme.id });
        if (isUnderCursor) hand.accept();
      }}
    >
      {key && <kbd aria-hidden>{key}</kbd>}
      {theme.name}
    </Chip>
  );
}
