import { X } from 'lucide-react';
import type { ValueCount } from '#shared/analysis/value-counts.ts';
import { renameValueGroup, ungroupValues } from '#shared/commands/group-values.ts';
import type { Attribute } from '#shared/domain/attribute.ts';
import type { AttributeGroup } from '#shared/domain/attribute-group.ts';
import { useProject, useSession, useTranslator } from '#renderer/app/context.ts';
import { IconButton } from '#renderer/ui/button.tsx';
import { SavedField } from '#renderer/ui/saved-field.tsx';

interface Props {
  readonly attribute: Attribute;
  readonly counts: readonly ValueCount[];
}

/** The groups of an attribute: their names, how many respondents, their values. */
export function GroupList({ attribute, counts }: Props) {
  const { t } = useTranslator();
  const { view } = useProject();
  const groups = [...view.all('attributeGroups')]
    .filter(({ attributeId }) => attributeId === attribute.id)
    .sort((left, right) => left.name.localeCompare(right.name));
  return (
    <aside className="group-list" aria-label={t('attributes.groups')}>
      <h2>{t('attributes.groups')}</h2>
      {groups.length === 0 && <p className="quiet">{t('attributes.groupsHelp')}</p>}
      <ul>
        {groups.map((group) => (
          <GroupItem key={group.id} group={group} counts={counts} />
        ))}
      </ul>
    </aside>
  );
}

interface ItemProps {
  readonly group: AttributeGroup;
  readonly counts: readonly ValueCount[];
}

function GroupItem({ group, counts }: ItemProps) {
  const session = useSession();
  const project = useProject();
  const { t, number } = useTranslator();
  const { attributeId, name, values } = group;
  const respondents = counts
    .filter((each) => each.group === name)
    .reduce((sum, each) => sum + each.respondents, 0);
  const rename = (next: string) => {
    const renamed = project.act(renameValueGroup, group.id, next);
    return renamed.ok
      ? undefined
      : t(`refusal.${renamed.problem.reason}`, { name: next, ...renamed.problem.values });
  };
  return (
    <li className="group-item">
      <div className="group-head">
        <SavedField
          label={t('attributes.renameGroup', { group: name })}
          hideLabel
          value={name}
          maxLength={200}
          save={rename}
        />
        <span className="number">{number(respondents)}</span>
        <IconButton
          icon={X}
          name={t('attributes.dissolve', { group: name })}
          onPress={() => session.check(project.act(ungroupValues, { attributeId, values }))}
        />
      </div>
      <p className="quiet group-values">{values.join(', ')}</p>
    </li>
  );
}
