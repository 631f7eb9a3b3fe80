import { ChevronDown, ChevronRight, Split } from 'lucide-react';
import type { AnswerId, CoderId } from '#shared/domain/ids.ts';
import type { ProjectView } from '#shared/domain/view.ts';
import { useProject, useTranslator } from '#renderer/app/context.ts';
import { useHotkey } from '#renderer/app/use-hotkey.ts';
import { useDesk } from '#renderer/features/code/desk/desk-context.ts';
import { differsIn } from '#renderer/features/code/groups/differs-in.ts';
import { likenessIn, membersOf, type RowGroup } from '#renderer/features/code/groups/group-rows.ts';
import '#renderer/features/code/groups/groups.css';

interface Props {
  readonly answerId: AnswerId;
  readonly group: RowGroup;
  readonly isCurrent: boolean;
}

/** How many answers a row stands for; in an open group, how like the first one the row's text is. */
export function GroupBadge({ answerId, group, isCurrent }: Props) {
  const desk = useDesk();
  const hotkey = useHotkey();
  const { t, number, percent } = useTranslator();
  const { isOpen, headId } = group;
  const likeness = likenessIn(group, answerId);
  if (isOpen && answerId !== headId)
    return (
      <span className="group-member">
        {likeness === 1 ? t('groups.same') : t('groups.alike', { share: percent(likeness) })}
      </span>
    );
  const all = membersOf(group).length;
  const near = all - group.equal.length - 1;
  const key = isCurrent ? hotkey('toggleGroup') : undefined;
  const name = t(isOpen ? 'groups.fold' : 'groups.open', { count: all });
  return (
    <span className="group-badge-place">
      <button
        type="button"
        className="group-badge"
        aria-expanded={isOpen}
        aria-label={name}
        title={name}
        aria-keyshortcuts={key}
        onClick={() => desk.groups.toggle(group)}
      >
        {isOpen ? <ChevronDown size={13} aria-hidden /> : <ChevronRight size={13} aria-hidden />}
        <strong>× {number(all)}</strong>
        {near > 0 && <span>{t('groups.near', { count: near })}</span>}
        {key && <kbd aria-hidden>{key}</kbd>}
      </button>
      {!isOpen && <Differs group={group} />}
    </span>
  );
}

function Differs({ group }: { readonly group: RowGroup }) {
  const { t } = useTranslator();
  const { view, who } = useProject();
  if (!someDiffer(view, who.coderId, group)) return null;
  return (
    <span className="group-differs">
      <Split size={13} aria-hidden />
      {t('groups.differs')}
    </span>
  );
}

function someDiffer(view: ProjectView, coderId: CoderId, group: RowGroup): boolean {
  return membersOf(group).some((id) => differsIn(view, coderId, group.headId, id));
}
