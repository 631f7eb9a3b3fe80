import type { QuestionId } from '#shared/domain/ids.ts';
import { useProject, useTranslator } from '#renderer/app/context.ts';
import type { QuoteFilter } from '#renderer/features/codebook/quotes/filter-quotes.ts';
import { Choice } from '#renderer/ui/choice.tsx';
import { Field } from '#renderer/ui/field.tsx';

const ALL = 'all';

interface Props {
  readonly filter: QuoteFilter;
  readonly onChange: (filter: QuoteFilter) => void;
}

/** Which quotes are listed: those of one question, those that hold some words. */
export function QuoteFilterFields({ filter, onChange }: Props) {
  const { t } = useTranslator();
  const questions = [...useProject().view.all('questions')].sort(
    (left, right) => left.order - right.order,
  );
  return (
    <div className="codebook-quote-filter" role="search">
      {questions.length > 1 && (
        <Choice
          label={t('codebook.quotesOf')}
          hideLabel
          options={[
            { value: ALL, label: t('codebook.allQuestions') },
            ...questions.map(({ id, title }) => ({ value: String(id), label: title })),
          ]}
          value={filter.questionId ?? ALL}
          onChange={(value) => {
            const questionId = value === ALL ? undefined : (value as QuestionId);
            onChange({ ...filter, questionId });
          }}
        />
      )}
      <Field
        label={t('codebook.findQuotes')}
        hideLabel
        placeholder={t('codebook.findQuotes')}
        value={filter.text}
        maxLength={200}
        onChange={(text) => onChange({ ...filter, text })}
      />
    </div>
  );
}
