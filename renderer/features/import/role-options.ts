import { ATTRIBUTE_KINDS, type AttributeKind } from '#shared/domain/attribute.ts';
import { COLUMN_ROLES, type ColumnRole } from '#shared/tables/column-role.ts';
import type { Translator } from '#shared/i18n/translator.ts';
import { nextKind, type RoleChoice } from '#renderer/features/import/column-choices.ts';

export interface RoleOption extends RoleChoice {
  readonly id: string;
  readonly label: string;
  /** The letter that chooses it: the first of the role's name in the person's language. */
  readonly letter: string;
}

/** All that a column may be, an attribute once for each of its kinds. */
export function roleOptions({ t }: Translator): RoleOption[] {
  return COLUMN_ROLES.flatMap((role) =>
    kindsOf(role).map((kind) => ({
      id: optionId({ role, kind }),
      role,
      kind,
      label: roleLabel({ role, kind }, t),
      letter: letterOf(role, t),
    })),
  );
}

/** "Open question", "Attribute: scale". */
export function roleLabel({ role, kind }: RoleChoice, t: Translator['t']): string {
  const name = t(`import.role.${role}`);
  return role === 'attribute' ? `${name}: ${t(`import.kind.${kind}`)}` : name;
}

/** Only an attribute's kind tells options apart. */
export function optionId({ role, kind }: RoleChoice): string {
  return role === 'attribute' ? `attribute.${kind}` : role;
}

/** What a letter makes of a column; pressed again on an attribute it goes to the next kind. */
export function choiceOfLetter(
  letter: string,
  now: RoleChoice,
  { t }: Translator,
): RoleChoice | undefined {
  const role = COLUMN_ROLES.find((each) => letterOf(each, t) === letter.toLocaleUpperCase());
  if (!role) return undefined;
  const isAgain = role === 'attribute' && now.role === 'attribute';
  return { role, kind: isAgain ? nextKind(now.kind) : now.kind };
}

function letterOf(role: ColumnRole, t: Translator['t']): string {
  return t(`import.role.${role}`).slice(0, 1).toLocaleUpperCase();
}

function kindsOf(role: ColumnRole): readonly AttributeKind[] {
  return role === 'attribute' ? ATTRIBUTE_KINDS : ['text'];
}
