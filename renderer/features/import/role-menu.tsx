import { ChevronDown, EyeOff, Hash, MessageSquareText, Tag, type LucideIcon } from 'lucide-react';
import { Button, Menu, MenuItem, MenuTrigger, Popover } from 'react-aria-components';
import type { ColumnRole } from '#shared/tables/column-role.ts';
import { useTranslator } from '#renderer/app/context.ts';
import type { RoleChoice } from '#renderer/features/import/column-choices.ts';
import { optionId, roleLabel, roleOptions } from '#renderer/features/import/role-options.ts';

interface Props {
  readonly title: string;
  readonly choice: RoleChoice;
  /** Only one head is in the tab order; arrows go between them. */
  readonly isInTabOrder: boolean;
  readonly onFocus: () => void;
  readonly onChoose: (choice: RoleChoice) => void;
}

/** What the column is, on its head: shows it and changes it. */
export function RoleMenu({ title, choice, isInTabOrder, onFocus, onChoose }: Props) {
  const translator = useTranslator();
  const label = roleLabel(choice, translator.t);
  const Icon = ICONS[choice.role];
  return (
    <MenuTrigger>
      <Button
        className="import-role"
        aria-label={`${title}: ${label}`}
        excludeFromTabOrder={!isInTabOrder}
        onFocus={onFocus}
      >
        <Icon size={14} aria-hidden />
        <span className="import-role-name">{label}</span>
        <ChevronDown size={14} aria-hidden />
      </Button>
      <Popover className="popover" placement="bottom start" offset={4}>
        <RoleList choice={choice} onChoose={onChoose} />
      </Popover>
    </MenuTrigger>
  );
}

function RoleList({ choice, onChoose }: Pick<Props, 'choice' | 'onChoose'>) {
  const translator = useTranslator();
  return (
    <Menu
      className="list"
      aria-label={translator.t('import.roleOf')}
      selectionMode="single"
      disallowEmptySelection
      selectedKeys={[optionId(choice)]}
    >
      {roleOptions(translator).map((option) => (
        <MenuItem
          key={option.id}
          id={option.id}
          textValue={option.label}
          className="list-item import-role-option"
          onAction={() => onChoose(option)}
        >
          <span>{option.label}</span>
          <kbd>{option.letter}</kbd>
        </MenuItem>
      ))}
    </Menu>
  );
}

const ICONS = {
  respondentId: Hash,
  question: MessageSquareText,
  attribute: Tag,
  ignore: EyeOff,
} as const satisfies Record<ColumnRole, LucideIcon>;
