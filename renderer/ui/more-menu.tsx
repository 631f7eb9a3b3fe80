import { Ellipsis, type LucideIcon } from 'lucide-react';
import { Menu, MenuItem, MenuTrigger, Popover } from 'react-aria-components';
import { IconButton } from '#renderer/ui/button.tsx';

export interface MenuAct {
  readonly id: string;
  readonly label: string;
  readonly act: () => void;
  readonly isDisabled?: boolean;
  readonly danger?: boolean;
}

interface Props {
  readonly name: string;
  readonly acts: readonly MenuAct[];
  readonly icon?: LucideIcon;
}

/** Further acts on a thing, behind one button. */
export function MoreMenu({ name, acts, icon = Ellipsis }: Props) {
  return (
    <MenuTrigger>
      <IconButton icon={icon} name={name} />
      <Popover className="popover" placement="bottom end" offset={4}>
        <Menu className="list" aria-label={name}>
          {acts.map((each) => (
            <MenuItem
              key={each.id}
              id={each.id}
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
