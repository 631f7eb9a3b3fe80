import { useMemo, useRef, useState } from 'react';
import { groupValues, ungroupValues } from '#shared/commands/group-values.ts';
import type { Attribute } from '#shared/domain/attribute.ts';
import type { ValueCount } from '#shared/analysis/value-counts.ts';
import { useProject, useSession, useTranslator } from '#renderer/app/context.ts';
import { NameBar } from '#renderer/features/attributes/name-bar.tsx';
import { PickList, type PickRow } from '#renderer/features/attributes/pick-list.tsx';
import { valueRows } from '#renderer/features/attributes/value-rows.ts';
import { Segments } from '#renderer/ui/segments.tsx';

interface Props {
  readonly attribute: Attribute;
  readonly counts: readonly ValueCount[];
}

const SHOWN = ['all', 'near'] as const;

/** Every value with its count, to see slips of the hand and to gather values into groups. */
export function ValuesPage({ attribute, counts }: Props) {
  const { t, number } = useTranslator();
  const [shown, show] = useState<(typeof SHOWN)[number]>('all');
  const [chosen, choose] = useState<ReadonlySet<string>>(new Set());
  const all = useMemo(() => valueRows(counts), [counts]);
  const near = all.filter((row) => row.near.length > 0);
  const rows = shown === 'near' && near.length > 0 ? near : all;
  const picked = all.filter(({ id }) => chosen.has(id));
  const list = useRef<HTMLDivElement>(null);
  const acts = useValueActs(attribute, picked, () => {
    choose(new Set());
    list.current?.focus();
  });
  return (
    <>
      {near.length > 0 && (
        <Segments
          label={t('attributes.shown')}
          value={shown}
          options={[
            { value: 'all', label: t('attributes.all', { count: number(all.length) }) },
            { value: 'near', label: t('attributes.near', { count: number(near.length) }) },
          ]}
          onChange={show}
        />
      )}
      <PickList
        label={t('attributes.values')}
        list={list}
        rows={rows}
        chosen={chosen}
        choose={choose}
      />
      <NameBar
        key={[...chosen].join('\n')}
        told={toldOf(picked, t('attributes.chooseFirst'), (values, respondents) =>
          t('attributes.chosen', { count: values, respondents: number(respondents) }),
        )}
        label={t('attributes.groupName')}
        giveName={t('attributes.group')}
        takeName={t('attributes.ungroup')}
        names={[...new Set(all.flatMap(({ given }) => given ?? []))]}
        proposed={proposedName(picked)}
        canGive={picked.length > 0}
        canTake={picked.some(({ given }) => given)}
        {...acts}
      />
    </>
  );
}

function useValueActs(attribute: Attribute, picked: readonly PickRow[], done: () => void) {
  const session = useSession();
  const project = useProject();
  const input = { attributeId: attribute.id, values: picked.map(({ id }) => id) };
  return {
    give: (name: string) => {
      if (session.check(project.act(groupValues, { ...input, name }))) done();
    },
    take: () => {
      if (session.check(project.act(ungroupValues, input))) done();
    },
  };
}

function toldOf(
  picked: readonly PickRow[],
  nothing: string,
  tell: (values: number, respondents: number) => string,
): string {
  if (picked.length === 0) return nothing;
  return tell(
    picked.length,
    picked.reduce((sum, { count }) => sum + count, 0),
  );
}

/** The group that some are in already; of spellings of one word, the commonest. */
function proposedName(picked: readonly PickRow[]): string {
  const grouped = picked.find(({ given }) => given)?.given;
  if (grouped) return grouped;
  const [first, ...rest] = picked;
  const areAlike = first && rest.length > 0 && rest.every(({ near }) => near.length > 0);
  return areAlike ? first.text : '';
}
