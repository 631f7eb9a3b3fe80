import type { Answer } from '#shared/domain/answer.ts';
import { useProject, useTranslator } from '#renderer/app/context.ts';
import { useDesk } from '#renderer/features/code/desk-context.ts';

/** Who answered: the label and the attributes. */
export function RespondentHead({ answer }: { readonly answer: Answer }) {
  const { view } = useProject();
  const { t } = useTranslator();
  const respondent = view.get('respondents', answer.respondentId);
  const attributes = [...view.all('attributes')].sort((a, b) => a.order - b.order);
  const known = attributes.filter(({ id }) => respondent?.values[id]);
  return (
    <header className="inspector-part">
      <h2>{t('code.respondent', { label: respondent?.label ?? '' })}</h2>
      <dl className="attributes">
        {known.map(({ id, title }) => (
          <div key={id}>
            <dt title={title}>{title}</dt>
            <dd>{respondent?.values[id]}</dd>
          </div>
        ))}
      </dl>
    </header>
  );
}

/** The same respondent's answers to the other questions. */
export function SameRespondent({ answer }: { readonly answer: Answer }) {
  const desk = useDesk();
  const { view } = useProject();
  const { t } = useTranslator();
  const { answerIds } = desk.state.get();
  const others = [...view.all('questions')]
    .sort((a, b) => a.order - b.order)
    .flatMap((question) => {
      const other = desk.answerOf(answer.respondentId, question.id);
      return other && other.id !== answer.id ? [{ question, other }] : [];
    });
  if (others.length === 0) return null;
  return (
    <section className="inspector-part">
      <h3>{t('code.otherAnswers')}</h3>
      <ul className="other-answers">
        {others.map(({ question, other }) => (
          <li key={other.id}>
            <span className="quiet">{question.title}</span>
            {answerIds.includes(other.id) ? (
              <button type="button" className="other-answer" onClick={() => desk.goTo(other.id)}>
                {other.text}
              </button>
            ) : (
              <p className="other-answer">{other.text}</p>
            )}
          </li>
        ))}
      </ul>
    </section>
  );
}
