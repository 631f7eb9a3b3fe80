import { change, refusal, type Acting, type Refusal } from '#shared/commands/acting.ts';
import { fail, ok, type Result } from '#shared/base/result.ts';
import type { AttributeGroup } from '#shared/domain/attribute-group.ts';
import type { Change, ChangeItem } from '#shared/domain/change.ts';
import type { AttributeGroupId, AttributeId } from '#shared/domain/ids.ts';

type GroupItem = Extract<ChangeItem, { readonly table: 'attributeGroups' }>;

const NAME_MOST = 200;

interface Values {
  readonly attributeId: AttributeId;
  /** As they stand in the file. */
  readonly values: readonly string[];
}

/** Puts values into the group of that name, which is made where there is none; they leave others. */
export function groupValues(
  acting: Acting,
  input: Values & { readonly name: string },
): Result<Change, Refusal> {
  const { attributeId } = input;
  const values = given(input.values);
  const name = groupName(input.name);
  if (!acting.view.get('attributes', attributeId)) return fail(refusal('attributeGone'));
  if (values.length === 0) return fail(refusal('noValues'));
  if (!name.ok) return name;
  const groups = groupsOf(acting, attributeId);
  const target = groups.find((each) => each.name === name.value);
  const joining = values.filter((value) => !target?.values.includes(value));
  if (joining.length === 0) return fail(refusal('nothingNew'));
  const items: readonly GroupItem[] = [
    ...withoutValues(acting, groups, new Set(joining)),
    target
      ? edited(acting, target, { values: [...target.values, ...joining] })
      : made(acting, { attributeId, name: name.value, values: joining }),
  ];
  const told = { group: name.value, count: joining.length };
  return ok(change(acting, 'groupValues', items, told));
}

/** Takes values out of the groups they are in; a group that is left empty goes. */
export function ungroupValues(acting: Acting, input: Values): Result<Change, Refusal> {
  const values = new Set(input.values);
  const groups = groupsOf(acting, input.attributeId);
  const items = withoutValues(acting, groups, values);
  if (items.length === 0) return fail(refusal('nothingNew'));
  const count = groups.flatMap((each) => each.values).filter((value) => values.has(value)).length;
  return ok(change(acting, 'ungroupValues', items, { count }));
}

/** Gives a group another name; it must stay unique among its attribute's groups. */
export function renameValueGroup(
  acting: Acting,
  groupId: AttributeGroupId,
  newName: string,
): Result<Change, Refusal> {
  const before = acting.view.get('attributeGroups', groupId);
  const name = groupName(newName);
  if (!before) return fail(refusal('groupGone'));
  if (!name.ok) return name;
  if (name.value === before.name) return fail(refusal('nothingNew'));
  const isTaken = groupsOf(acting, before.attributeId).some((each) => each.name === name.value);
  if (isTaken) return fail(refusal('nameTaken'));
  const item = edited(acting, before, { name: name.value });
  return ok(change(acting, 'renameValueGroup', [item], { group: name.value }));
}

function groupsOf({ view }: Acting, attributeId: AttributeId): AttributeGroup[] {
  return [...view.all('attributeGroups')].filter((each) => each.attributeId === attributeId);
}

function given(values: readonly string[]): string[] {
  return [...new Set(values)].filter((value) => value !== '');
}

function withoutValues(
  acting: Acting,
  groups: readonly AttributeGroup[],
  leaving: ReadonlySet<string>,
): GroupItem[] {
  return groups.flatMap((group) => {
    const values = group.values.filter((value) => !leaving.has(value));
    if (values.length === group.values.length) return [];
    return [edited(acting, group, values.length > 0 ? { values } : { deleted: true })];
  });
}

function edited(
  { stamp }: Acting,
  before: AttributeGroup,
  edit: Partial<AttributeGroup>,
): GroupItem {
  return { table: 'attributeGroups', before, after: { ...before, ...edit, stamp } };
}

function made(
  acting: Acting,
  fields: Pick<AttributeGroup, 'attributeId' | 'name' | 'values'>,
): GroupItem {
  return {
    table: 'attributeGroups',
    after: { id: acting.newId(), stamp: acting.stamp, ...fields },
  };
}

function groupName(name: string): Result<string, Refusal> {
  const trimmed = name.trim();
  if (trimmed === '') return fail(refusal('nameEmpty'));
  if (trimmed.length > NAME_MOST) return fail(refusal('nameTooLong', { most: NAME_MOST }));
  return ok(trimmed);
}
