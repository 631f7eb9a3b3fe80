import { Star } from 'lucide-react';
import { useState } from 'react';
import { Button as AriaButton, ToggleButton } from 'react-aria-components';
import type { Answer } from '#shared/domain/answer.ts';
import type { Coding } from '#shared/domain/coding.ts';
import type { CodingId } from '#shared/domain/ids.ts';
import { themeNow } from '#shared/domain/theme-alias.ts';
import type { Theme } from '#shared/domain/theme.ts';
import { useProject, useTranslator } from '#renderer/app/context.ts';
import { attributesOf } from '#renderer/features/results/choices.ts';
import { spanInText, wholeText } from '#renderer/ui/span-in-text.ts';

interface Props {
  readonly codingId: CodingId;
  /** Of the quotes behind the number, those that this one stands for. */
  readonly share?: number;
  /** The theme whose number it is; the quote's own may be one below it. */
  readonly theme: Theme;
  readonly star: (codingId: CodingId) => void;
}

/** A quote in its answer, with who said it and to what. */
export function QuoteItem({ codingId, share, theme, star }: Props) {
  const { view } = useProject();
  const { t, percent } = useTranslator();
  const coding = view.get('codings', codingId);
  const answer = coding && view.get('answers', coding.answerId);
  if (!coding || !answer) return null;
  const own = themeNow(view, coding.themeId) ?? theme;
  return (
    <li className="results-quote">
      <div className="results-quote-head">
        <span className="results-quote-who">{respondentLabel(view, answer, t)}</span>
        <span className="results-gap" />
        {share !== undefined && (
          <span className="results-stands">
            {t('results.standsFor', { share: percent(share) })}
          </span>
        )}
        <StarToggle coding={coding} star={star} />
      </div>
      <QuoteText coding={coding} answer={answer} colour={own.colour} />
      <QuoteSource answer={answer} theme={own.id === theme.id ? undefined : own.name} />
    </li>
  );
}

function respondentLabel(
  view: ReturnType<typeof useProject>['view'],
  answer: Answer,
  t: ReturnType<typeof useTranslator>['t'],
): string {
  const label = view.get('respondents', answer.respondentId)?.label ?? String(answer.row);
  return t('results.respondent', { label });
}

/** One's own quotes can be starred; of another coder's the star is only shown. */
function StarToggle({ coding, star }: { readonly coding: Coding; readonly star: Props['star'] }) {
  const { t } = useTranslator();
  const { who, view } = useProject();
  if (coding.coderId !== who.coderId) {
    const coder = view.get('coders', coding.coderId)?.name;
    return (
      <span className="results-coder">
        {coding.starred && '★ '}
        {coder}
      </span>
    );
  }
  return (
    <ToggleButton
      className="icon-button results-star"
      isSelected={coding.starred ?? false}
      aria-label={t('results.star')}
      onChange={() => star(coding.id)}
    >
      <Star size={16} aria-hidden />
    </ToggleButton>
  );
}

interface TextProps {
  readonly coding: Coding;
  readonly answer: Answer;
  readonly colour: number;
}

function QuoteText({ coding, answer, colour }: TextProps) {
  const { t } = useTranslator();
  const [isOpen, open] = useState(false);
  const cut = spanInText(answer.text, coding);
  const shown = isOpen ? wholeText(answer.text, coding) : cut;
  return (
    <>
      <p className="results-quote-text" lang={answer.language}>
        {shown.before}
        <mark data-colour={colour}>{shown.inside}</mark>
        {shown.after}
      </p>
      {cut.isCut && (
        <AriaButton className="results-whole" aria-expanded={isOpen} onPress={() => open(!isOpen)}>
          {t(isOpen ? 'results.showLess' : 'results.showWhole')}
        </AriaButton>
      )}
    </>
  );
}

interface SourceProps {
  readonly answer: Answer;
  /** The quote's own theme, where the number is of one above it. */
  readonly theme: string | undefined;
}

/** The theme, the attributes and, where several were asked, the question. */
function QuoteSource({ answer, theme }: SourceProps) {
  const { view, memory } = useProject();
  const values = view.get('respondents', answer.respondentId)?.values;
  const attributes = attributesOf(view).filter(({ id }) => values?.[id]);
  const question = view.get('questions', answer.questionId);
  return (
    <p className="results-source">
      {theme && <span className="results-source-theme">{theme}</span>}
      {attributes.map(({ id, title }) => (
        <span key={id} title={title}>
          {values?.[id]}
        </span>
      ))}
      {question && memory.count('questions') > 1 && (
        <span className="results-source-question" title={question.title}>
          {question.title}
        </span>
      )}
    </p>
  );
}
