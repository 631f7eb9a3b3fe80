import { useMemo, useRef, useState } from 'react';
import {
  clearCodedValues,
  codeValues,
  linkOther,
  unlinkOther,
} from '#shared/commands/code-other.ts';
import type { ValueCount } from '#shared/analysis/value-counts.ts';
import type { Attribute } from '#shared/domain/attribute.ts';
import { useProject, useSession, useTranslator } from '#renderer/app/context.ts';
import { NameBar } from '#renderer/features/attributes/name-bar.tsx';
import { otherRows, type OtherRow } from '#renderer/features/attributes/other-rows.ts';
import { PickList } from '#renderer/features/attributes/pick-list.tsx';
import type { OpenProject } from '#renderer/store/open-project.ts';
import { Choice } from '#renderer/ui/choice.tsx';

interface Props {
  readonly attribute: Attribute;
  readonly counts: readonly ValueCount[];
  readonly revision: number;
}

/** What people wrote under *other, specify*, to be coded back into the closed question's values. */
export function OtherPage({ attribute, counts, revision }: Props) {
  const { t, number } = useTranslator();
  const project = useProject();
  const rows = useMemo(() => rowsAt(project, attribute, revision), [project, attribute, revision]);
  const [chosen, choose] = useState<ReadonlySet<string>>(new Set());
  const list = useRef<HTMLDivElement>(null);
  const picked = rows.filter(({ id }) => chosen.has(id));
  const acts = useOtherActs(picked, () => {
    choose(new Set());
    list.current?.focus();
  });
  const answers = picked.reduce((sum, { count }) => sum + count, 0);
  return (
    <>
      <QuestionOfOther attribute={attribute} />
      {rows.length > 0 && (
        <>
          <PickList
            label={t('attributes.others')}
            list={list}
            rows={rows}
            chosen={chosen}
            choose={choose}
          />
          <NameBar
            key={[...chosen].join('\n')}
            told={
              picked.length > 0
                ? t('attributes.othersChosen', { count: answers, shown: number(answers) })
                : t('attributes.chooseOthersFirst')
            }
            label={t('attributes.value')}
            giveName={t('attributes.giveValue')}
            takeName={t('attributes.takeValue')}
            names={counts.flatMap(({ value }) => (value === '' ? [] : [value]))}
            proposed={picked.find(({ given }) => given)?.given ?? ''}
            canGive={picked.length > 0}
            canTake={picked.some(({ given }) => given)}
            {...acts}
          />
        </>
      )}
    </>
  );
}

/** Records change in place: the revision is what tells that they must be read anew. */
function rowsAt({ view }: OpenProject, { id }: Attribute, _revision: number): readonly OtherRow[] {
  return otherRows(view, id);
}

function useOtherActs(picked: readonly OtherRow[], done: () => void) {
  const session = useSession();
  const project = useProject();
  const answerIds = picked.flatMap((row) => row.answerIds);
  return {
    give: (value: string) => {
      if (session.check(project.act(codeValues, { answerIds, value }))) done();
    },
    take: () => {
      if (session.check(project.act(clearCodedValues, answerIds))) done();
    },
  };
}

const NONE = 'none';

/** Which open question holds what was written. */
function QuestionOfOther({ attribute }: { readonly attribute: Attribute }) {
  const session = useSession();
  const project = useProject();
  const { t } = useTranslator();
  const questions = [...project.view.all('questions')].sort((a, b) => a.order - b.order);
  const linked = questions.find(({ otherOf }) => otherOf === attribute.id);
  const link = (id: string) => {
    const question = questions.find((each) => each.id === id);
    if (question)
      session.check(project.act(linkOther, { questionId: question.id, attributeId: attribute.id }));
    else if (linked) session.check(project.act(unlinkOther, linked.id));
  };
  return (
    <div className="other-question">
      <Choice
        label={t('attributes.otherQuestion')}
        value={linked?.id ?? NONE}
        options={[
          { value: NONE, label: t('attributes.noQuestion') },
          ...questions.map(({ id, title }) => ({ value: id as string, label: title })),
        ]}
        onChange={link}
      />
      {!linked && <p className="quiet">{t('attributes.otherHelp')}</p>}
    </div>
  );
}
