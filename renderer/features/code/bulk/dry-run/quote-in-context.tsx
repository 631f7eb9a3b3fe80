import type { Span } from '#shared/domain/coding.ts';
import type { Language } from '#shared/domain/project.ts';
import { stretchesOf } from '#renderer/features/code/bulk/dry-run/stretches.ts';

interface Props {
  readonly text: string;
  readonly language: Language;
  /** In order, without overlaps; none: the whole text is meant. */
  readonly spans: readonly Span[];
}

/** The words meant, with so much of the answer around them that they can be judged. */
export function QuoteInContext({ text, language, spans }: Props) {
  return (
    <span className="dry-quote" lang={language} dir="auto">
      {stretchesOf(text, spans).map(({ start, words, isMeant }) =>
        isMeant ? <mark key={start}>{words}</mark> : <span key={start}>{words}</span>,
      )}
    </span>
  );
}
