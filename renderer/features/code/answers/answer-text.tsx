import { memo, type CSSProperties } from 'react';
import type { Answer } from '#shared/domain/answer.ts';
import type { Span } from '#shared/domain/coding.ts';
import { useDesk } from '#renderer/features/code/desk/desk-context.ts';
import {
  quoteRuns,
  signOf,
  type LaidMark,
  type Mark,
  type Run,
} from '#renderer/features/code/answers/quote-runs.ts';
import { reachesOtherAnswer, selectedSpan } from '#renderer/features/code/desk/selected-span.ts';
import '#renderer/features/code/answers/answer-text.css';

interface Props {
  readonly answer: Answer;
  readonly marks: readonly Mark[];
  readonly selection: Span | undefined;
  readonly hits: readonly Span[] | undefined;
}

/** An answer's text, each stretch drawn with the quotes over it; words are selected by mouse. */
export const AnswerText = memo(function AnswerText({ answer, marks, selection, hits }: Props) {
  const desk = useDesk();
  const runs = quoteRuns(answer.text.length, marks, { selection, hits });
  return (
    <p
      className="answer-text"
      dir="auto"
      onPointerUp={(event) => {
        const isTooFar = reachesOtherAnswer(event.currentTarget);
        const span = selectedSpan(event.currentTarget);
        if (span) desk.select(answer.id, span);
        if (isTooFar) desk.session.tell({ tone: 'needs-you', key: 'bulk.oneAnswer' });
      }}
    >
      {runs.map((run) => (
        <Stretch key={run.start} run={run} text={answer.text.slice(run.start, run.end)} />
      ))}
    </p>
  );
});

function Stretch({ run, text }: { readonly run: Run; readonly text: string }) {
  if (run.marks.length === 0 && !run.isSelected && !run.isHit)
    return <span data-start={run.start}>{text}</span>;
  return (
    <mark
      className="stretch"
      data-start={run.start}
      data-selected={run.isSelected || undefined}
      data-hit={run.isHit || undefined}
      data-sign={signOf(run)}
      data-current={run.marks.some((mark) => mark.isCurrent) || undefined}
      style={styleOf(run.marks)}
    >
      {text}
    </mark>
  );
}

const LINE = 2;
const STEP = 3;

/** A wash of the first quote's colour, and an underline for every mark in its own lane. */
function styleOf(marks: readonly LaidMark[]): CSSProperties {
  const quote = marks.find(({ kind }) => kind === 'quote');
  const wash = quote && colourOf(quote);
  return {
    ...(wash
      ? { backgroundColor: `color-mix(in oklch, ${wash} var(--theme-wash), transparent)` }
      : {}),
    backgroundImage: marks.map(underline).join(', '),
    backgroundPosition: marks.map(({ lane }) => `0 calc(100% - ${lane * STEP}px)`).join(', '),
    backgroundSize: marks.map(() => `100% ${LINE}px`).join(', '),
    backgroundRepeat: 'no-repeat',
  };
}

function underline(mark: LaidMark): string {
  const colour = colourOf(mark);
  return mark.kind === 'quote'
    ? `linear-gradient(${colour}, ${colour})`
    : `repeating-linear-gradient(90deg, ${colour} 0 4px, transparent 4px 7px)`;
}

function colourOf({ colour }: Mark): string {
  return `var(--theme-${colour})`;
}
