import { Quote, Star } from 'lucide-react';
import { Button } from 'react-aria-components';
import type { Answer } from '#shared/domain/answer.ts';
import type { Coding } from '#shared/domain/coding.ts';
import type { Suggestion } from '#shared/suggest/suggestion.ts';
import { useProject, useTranslator } from '#renderer/app/context.ts';
import { useDesk, useHand } from '#renderer/features/code/desk-context.ts';
import type { MarkRef } from '#renderer/features/code/marks.ts';
import { plainReason, Reasons, useReasons } from '#renderer/features/code/reasons.tsx';
import { isShownOnText } from '#renderer/features/code/shown-suggestions.ts';
import { Hint } from '#renderer/ui/hint.tsx';
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

function CodingChip({ coding, isUnderCursor }: { coding: Coding; isUnderCursor: boolean }) {
  const desk = useDesk();
  const { t } = useTranslator();
  const theme = useProject().view.get('themes', coding.themeId);
  if (!theme) return null;
  const said = t(coding.whole ? 'code.wholeCoded' : 'code.quoteCoded', {
    theme: theme.name,
    quote: shortened(coding.excerpt),
  });
  return (
    <Hint text={said}>
      <Button
        className="chip"
        data-colour={theme.colour}
        data-current={isUnderCursor || undefined}
        aria-label={said}
        onPress={() => desk.setMark(coding.answerId, { kind: 'coding', id: coding.id })}
      >
        <Swatch colour={theme.colour} initials={initialsOf(theme.name)} />
        {theme.name}
        {!coding.whole && <Quote size={11} aria-hidden />}
        {coding.starred && <Star size={12} fill="currentColor" aria-hidden />}
      </Button>
    </Hint>
  );
}

interface SuggestionProps {
  readonly answer: Answer;
  readonly suggestion: Suggestion;
  readonly digit: number | undefined;
  readonly isUnderCursor: boolean;
}

function SuggestionChip({ answer, suggestion, digit, isUnderCursor }: SuggestionProps) {
  const desk = useDesk();
  const hand = useHand();
  const { t } = useTranslator();
  const reasons = useReasons(suggestion);
  const theme = useProject().view.get('themes', suggestion.themeId);
  if (!theme) return null;
  return (
    <Hint text={<Reasons reasons={reasons} />}>
      <Button
        className="chip chip-suggested"
        data-colour={theme.colour}
        data-level={suggestion.level}
        data-current={isUnderCursor || undefined}
        aria-label={t('code.suggestedChip', { theme: theme.name, reason: plainReason(reasons[0]) })}
        onPress={() => {
          desk.setMark(answer.id, { kind: 'suggestion', themeId: theme.id });
          if (isUnderCursor) hand.accept();
        }}
      >
        {digit && digit <= 9 && <kbd>{digit}</kbd>}
        {theme.name}
      </Button>
    </Hint>
  );
}

const SHORT = 60;

function shortened(text: string): string {
  return text.length <= SHORT ? text : `${text.slice(0, SHORT).trimEnd()}…`;
}
