import { Check, Star } from 'lucide-react';
import { useState } from 'react';
import { Button as AriaButton, Checkbox, GridListItem, ToggleButton } from 'react-aria-components';
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

/** One quote in its context, to choose and to act on by key; a long answer opens to be read whole. */
export function QuoteItem({ quote, colour, star }: Props) {
  const { t } = useTranslator();
  const { coding, answer } = quote;
  const [isOpen, open] = useState(false);
  const cut = inContext(answer.text, coding);
  const shown = isOpen ? wholeAnswer(answer.text, coding) : cut;
  return (
    <GridListItem id={coding.id} textValue={coding.excerpt} className="codebook-quote">
      <QuoteHead quote={quote} star={star} />
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
    </GridListItem>
  );
}

function QuoteHead({ quote, star }: Pick<Props, 'quote' | 'star'>) {
  const { t } = useTranslator();
  const { coding, question, respondent } = quote;
  return (
    <div className="codebook-quote-head">
      <Checkbox slot="selection" className="check codebook-quote-check">
        <span className="check-box" aria-hidden>
          <Check size={12} strokeWidth={3} />
        </span>
      </Checkbox>
      <span className="codebook-respondent">{t('codebook.respondent', { respondent })}</span>
      <span className="codebook-question" title={question?.title}>
        {question?.title}
      </span>
      {coding.polarity && (
        <span className="codebook-tone">
          {coding.polarity === '+' ? '+ ' : '− '}
          {t(coding.polarity === '+' ? 'code.for' : 'code.against')}
        </span>
      )}
      <ToggleButton
        className="icon-button codebook-star"
        isSelected={coding.starred ?? false}
        aria-label={t('codebook.star')}
        onChange={() => star(coding.id)}
      >
        <Star size={16} aria-hidden />
      </ToggleButton>
    </div>
  );
}
