import { UsersRound } from 'lucide-react';
import { useMemo, useState, type ReactNode } from 'react';
import { valueReader, variablesOf } from '#shared/analysis/variables.ts';
import { firstOf } from '#shared/base/collections.ts';
import type { Answer } from '#shared/domain/answer.ts';
import type { Attribute } from '#shared/domain/attribute.ts';
import type { Question } from '#shared/domain/question.ts';
import type { Respondent } from '#shared/domain/respondent.ts';
import { useProject, useSession, useTranslator } from '#renderer/app/context.ts';
import { useHotkey } from '#renderer/app/use-hotkey.ts';
import { useDesk } from '#renderer/features/code/desk/desk-context.ts';
import type { Desk } from '#renderer/features/code/desk/desk.ts';
import { Button, IconButton } from '#renderer/ui/button.tsx';
import '#renderer/features/code/right/respondent.css';

/** A survey may have hundreds of columns: drawing them all for each answer would slow the keys. */
const ATTRIBUTES_SHOWN = 30;
const ANSWERS_SHOWN = 20;

/** Who answered: the label and the attributes. */
export function RespondentHead({ answer }: { readonly answer: Answer }) {
  const session = useSession();
  const hotkey = useHotkey();
  const { view } = useProject();
  const { t } = useTranslator();
  const respondent = view.get('respondents', answer.respondentId);
  const attributes = [...view.all('attributes')].sort((a, b) => a.order - b.order);
  return (
    <header className="inspector-part">
      <div className="respondent-head">
        <h2>{t('code.respondent', { label: respondent?.label ?? '' })}</h2>
        {attributes.length > 0 && (
          <IconButton
            icon={UsersRound}
            name={t('keys.goAttributes')}
            hotkey={hotkey('goAttributes')}
            onPress={() => session.go('attributes')}
          />
        )}
      </div>
      {respondent && (
        <FirstOfAll
          key={respondent.id}
          items={attributes.filter(({ id }) => respondent.values[id])}
          most={ATTRIBUTES_SHOWN}
        >
          {(shown) => <Attributes attributes={shown} respondent={respondent} />}
        </FirstOfAll>
      )}
    </header>
  );
}

function Attributes({
  attributes,
  respondent,
}: {
  readonly attributes: readonly Attribute[];
  readonly respondent: Respondent;
}) {
  const { view } = useProject();
  const forms = variablesOf(view).filter(({ form }) => form !== 'imported');
  return (
    <dl className="attributes">
      {attributes.map(({ id, title }) => {
        const read = forms.findLast(({ attribute }) => attribute.id === id);
        const readAs = read && valueReader(view, read.id)(respondent.id);
        const value = respondent.values[id];
        return (
          <div key={id}>
            <dt title={title}>{title}</dt>
            <dd>
              {value}
              {readAs && readAs !== value && <span className="attribute-read">{readAs}</span>}
            </dd>
          </div>
        );
      })}
    </dl>
  );
}

interface Other {
  readonly question: Question;
  readonly other: Answer;
}

/** The same respondent's answers to the other questions. */
export function SameRespondent({ answer }: { readonly answer: Answer }) {
  const desk = useDesk();
  const { t } = useTranslator();
  const others = { [Symbol.iterator]: () => othersOf(desk, answer) };
  if (!firstOf(others, 0).hasMore) return null;
  return (
    <section className="inspector-part">
      <h3>{t('code.otherAnswers')}</h3>
      <FirstOfAll key={answer.respondentId} items={others} most={ANSWERS_SHOWN}>
        {(shown) => <OtherAnswers others={shown} />}
      </FirstOfAll>
    </section>
  );
}

/** One by one, since each is looked up by a derived id. */
function* othersOf(desk: Desk, { id, respondentId }: Answer): Generator<Other> {
  const questions = [...desk.project.view.all('questions')].sort((a, b) => a.order - b.order);
  for (const question of questions) {
    const other = desk.answerOf(respondentId, question.id);
    if (other && other.id !== id) yield { question, other };
  }
}

function OtherAnswers({ others }: { readonly others: readonly Other[] }) {
  const desk = useDesk();
  const { answerIds } = desk.groups;
  const listed = useMemo(() => new Set(answerIds), [answerIds]);
  return (
    <ul className="other-answers">
      {others.map(({ question, other }) => (
        <li key={other.id}>
          <span className="quiet">{question.title}</span>
          {listed.has(other.id) ? (
            <button type="button" className="other-answer" onClick={() => desk.goTo(other.id)}>
              {other.text}
            </button>
          ) : (
            <p className="other-answer">{other.text}</p>
          )}
        </li>
      ))}
    </ul>
  );
}

interface FirstProps<Item> {
  readonly items: Iterable<Item>;
  readonly most: number;
  readonly children: (shown: readonly Item[]) => ReactNode;
}

/** The first of a long list, and a button for the rest. */
function FirstOfAll<Item>({ items, most, children }: FirstProps<Item>) {
  const { t } = useTranslator();
  const [isWhole, setWhole] = useState(false);
  const { first, hasMore } = firstOf(items, isWhole ? Number.POSITIVE_INFINITY : most);
  return (
    <>
      {children(first)}
      {hasMore && (
        <Button look="quiet" onPress={() => setWhole(true)}>
          {t('code.showAll')}
        </Button>
      )}
    </>
  );
}
