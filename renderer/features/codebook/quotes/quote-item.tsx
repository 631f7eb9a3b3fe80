import { Star } from 'lucide-react';
import { useState } from 'react';
import { Button as AriaButton, ToggleButton } from 'react-aria-components';
import type { CodingId } from '#shared/domain/ids.ts';
import { useTranslator } from '#renderer/app/context.ts';
import {
  inContext,
  wholeAnswer,
  type ThemeQuote,
} from '#renderer/features/codebook/quotes/quotes-of.ts';

interface Props {
  readonly quote: ThemeQuote;
  readonly colour: number;
  readonly star: (codingId: CodingId) => void;
}

/** One quote in its context; a long answer opens to be read whole. */
export function QuoteItem({
  quote: { coding, answer, question, respondent },
  colour,
  star,
}: Props) {
  const { t } = useTranslator();
  const [isOpen, open] = useState(false);
  const cut = inContext(answer.text, coding);
  const shown = isOpen ? wholeAnswer(answer.text, coding) : cut;
  return (
    <li className="codebook-quote">
      <div className="codebook-quote-head">
        <span className="codebook-respondent">{t('codebook.respondent', { respondent })}</span>
        <span className="codebook-question" title={question?.title}>
          {question?.title}
        </span>
        <ToggleButton
          className="icon-button codebook-star"
          isSelected={coding.starred ?? false}
          aria-label={t('codebook.star')}
          onChange={() => star(coding.id)}
        >
          <Star size={16} aria-hidden />
        </ToggleButton>
      </div>
      <p className="codebook-text" lang={answer.language}>
        {shown.before}
        <mark data-colour={colour}>{shown.quote}</mark>
        {shown.after}
      </p>
      {cut.isCut && (
        <AriaButton
          className="codebook-open codebook-whole"
          aria-expanded={isOpen}
          onPress={() => open(!isOpen)}
        >
          {t(isOpen ? 'codebook.showLess' : 'codebook.showWhole')}
        </AriaButton>
      )}
    </li>
  );
}
