import { memo, type CSSProperties } from 'react';
import type { Answer } from '#shared/domain/answer.ts';
import type { Span } from '#shared/domain/coding.ts';
import {
  quoteRuns,
  signOf,
  washOf,
  type LaidMark,
  type Mark,
  type Run,
} from '#renderer/features/code/answers/quote-runs.ts';
import { useTextMouse } from '#renderer/features/code/answers/use-text-mouse.ts';
import '#renderer/features/code/answers/answer-text.css';

interface Props {
  readonly answer: Answer;
  readonly marks: readonly Mark[];
  readonly selection: Span | undefined;
  readonly hits: readonly Span[] | undefined;
}

/** An answer's text, each stretch drawn with the quotes over it; words are selected by mouse. */
export const AnswerText = memo(function AnswerText({ answer, marks, selection, hits }: Props) {
  const mouse = useTextMouse(answer.id);
  const { runs, lanes } = quoteRuns(answer.text.length, marks, { selection, hits });
  return (
    <p
      className="answer-text"
      dir="auto"
      style={lanes > 0 ? ({ '--lanes': lanes } as CSSProperties) : undefined}
      {...mouse}
    >
      {runs.map((run) => (
        <Stretch
          key={run.start}
          run={run}
          lanes={lanes}
          text={answer.text.slice(run.start, run.end)}
        />
      ))}
    </p>
  );
});

interface StretchProps {
  readonly run: Run;
  readonly lanes: number;
  readonly text: string;
}

function Stretch({ run, lanes, text }: StretchProps) {
  if (run.marks.length === 0 && !run.isSelected && !run.isHit)
    return <span data-start={run.start}>{text}</span>;
  const current = run.marks.find((mark) => mark.isCurrent);
  const begins = current?.start === run.start;
  const ends = current?.end === run.end;
  const isMovable = current?.kind === 'quote';
  const sign = signOf(run);
  return (
    <mark
      className="stretch"
      data-start={run.start}
      data-selected={run.isSelected || undefined}
      data-hit={run.isHit || undefined}
      data-current={current ? placeIn(begins, ends) : undefined}
      style={styleOf(run, lanes)}
    >
      {isMovable && begins && <Edge mark={current} side="start" />}
      {sign && <span className="sign" data-sign={sign} />}
      {text}
      {isMovable && ends && <Edge mark={current} side="end" />}
    </mark>
  );
}

/** Where a run lies in the mark under the cursor, for the ring around all of it. */
function placeIn(begins: boolean, ends: boolean): 'all' | 'start' | 'end' | 'inside' {
  if (begins) return ends ? 'all' : 'start';
  return ends ? 'end' : 'inside';
}

interface EdgeProps {
  readonly mark: LaidMark;
  readonly side: 'start' | 'end';
}

/** The edge of the quote under the cursor: the mouse takes it here, and here it shows what E holds. */
function Edge({ mark, side }: EdgeProps) {
  return (
    <span
      className="edge"
      data-edge={side}
      data-coding={mark.id}
      data-held={mark.held === side || undefined}
      aria-hidden
    />
  );
}

const LINE = 2;
const STEP = 3;

/** A wash of one quote's colour behind the words, and below them an underline for every mark in its own lane. */
function styleOf(run: Run, lanes: number): CSSProperties {
  const quote = washOf(run);
  const wash = quote
    ? [layer(washing(colourOf(quote)), '0 0', `calc(100% - ${lanes * STEP}px)`)]
    : [];
  const lines = run.marks.map((mark) =>
    layer(underline(mark), `0 calc(100% - ${(lanes - 1 - mark.lane) * STEP}px)`, `${LINE}px`),
  );
  const layers = [...lines, ...wash];
  return {
    backgroundImage: layers.map(({ image }) => image).join(', '),
    backgroundPosition: layers.map(({ position }) => position).join(', '),
    backgroundSize: layers.map(({ height }) => `100% ${height}`).join(', '),
    backgroundRepeat: 'no-repeat',
  };
}

interface Layer {
  readonly image: string;
  readonly position: string;
  readonly height: string;
}

function layer(image: string, position: string, height: string): Layer {
  return { image, position, height };
}

function washing(colour: string): string {
  const wash = `color-mix(in oklch, ${colour} var(--theme-wash), transparent)`;
  return `linear-gradient(${wash}, ${wash})`;
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
