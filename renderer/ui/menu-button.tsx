import { ChevronDown, type LucideIcon } from 'lucide-react';
import { Button, Menu, MenuItem, MenuTrigger, Popover } from 'react-aria-components';
import type { MenuAct } from '#renderer/ui/more-menu.tsx';

interface Props {
  readonly label: string;
  readonly acts: readonly MenuAct[];
  readonly icon?: LucideIcon;
  readonly isDisabled?: boolean;
}

/** A button with words on it that opens a menu of acts. */
export function MenuButton({ label, acts, icon: Icon, isDisabled = false }: Props) {
  return (
    <MenuTrigger>
      <Button className="button button-plain" isDisabled={isDisabled}>
        {Icon && <Icon size={16} aria-hidden />}
        {label}
        <ChevronDown size={14} aria-hidden />
      </Button>
      <Popover className="popover" placement="bottom end" offset={4}>
        <Menu className="list" aria-label={label}>
          {acts.map((each) => (
            <MenuItem
              key={each.id}
              id={each.id}
              textValue={each.label}
              onAction={each.act}
              isDisabled={each.isDisabled ?? false}
              className={each.danger ? 'list-item list-item-danger' : 'list-item'}
            >
              {each.label}
            </MenuItem>
          ))}
        </Menu>
      </Popover>
    </MenuTrigger>
  );
}
