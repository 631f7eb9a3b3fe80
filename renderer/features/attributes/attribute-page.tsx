import { useMemo, useState } from 'react';
import { valueCounts, type ValueCount } from '#shared/analysis/value-counts.ts';
import type { Attribute } from '#shared/domain/attribute.ts';
import { useProject, useTranslator } from '#renderer/app/context.ts';
import { GroupList } from '#renderer/features/attributes/group-list.tsx';
import { OtherPage } from '#renderer/features/attributes/other-page.tsx';
import { ValuesPage } from '#renderer/features/attributes/values-page.tsx';
import type { OpenProject } from '#renderer/store/open-project.ts';
import { Segments } from '#renderer/ui/segments.tsx';

const PARTS = ['values', 'others'] as const;

interface Props {
  readonly attribute: Attribute;
  readonly revision: number;
}

/** One attribute: its values and groups, and what was written under *other, specify*. */
export function AttributePage({ attribute, revision }: Props) {
  const { t, number } = useTranslator();
  const project = useProject();
  const counts = useMemo(
    () => countsAt(project, attribute, revision),
    [project, attribute, revision],
  );
  const [part, show] = useState<(typeof PARTS)[number]>('values');
  const missing = counts.find(({ value }) => value === '')?.respondents ?? 0;
  const values = counts.length - (missing > 0 ? 1 : 0);
  return (
    <section className="attribute-page" aria-label={attribute.title}>
      <header className="attribute-head">
        <h1 title={attribute.title}>{attribute.title}</h1>
        <p className="quiet">
          {[
            t('attributes.nValues', { count: values, shown: number(values) }),
            t('attributes.nMissing', { count: missing, shown: number(missing) }),
          ].join(' · ')}
        </p>
        <Segments
          label={t('attributes.parts')}
          value={part}
          options={PARTS.map((value) => ({ value, label: t(`attributes.${value}`) }))}
          onChange={show}
        />
      </header>
      <div className="attribute-work">
        {part === 'values' ? (
          <ValuesPage attribute={attribute} counts={counts} />
        ) : (
          <OtherPage attribute={attribute} counts={counts} revision={revision} />
        )}
      </div>
      <GroupList attribute={attribute} counts={counts} />
    </section>
  );
}

/** Records change in place: the revision is what tells that they must be counted anew. */
function countsAt(
  { view }: OpenProject,
  { id }: Attribute,
  _revision: number,
): readonly ValueCount[] {
  return valueCounts(view, id);
}
