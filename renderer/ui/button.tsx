import type { LucideIcon } from 'lucide-react';
import type { ReactNode } from 'react';
import { Button as AriaButton, type ButtonProps } from 'react-aria-components';
import { Hint } from '#renderer/ui/hint.tsx';

interface Props extends Omit<ButtonProps, 'children' | 'className'> {
  readonly children: ReactNode;
  readonly look?: 'plain' | 'primary' | 'quiet' | 'danger';
  readonly icon?: LucideIcon;
}

/** A button with words on it; buttons are verbs. */
export function Button({ children, look = 'plain', icon: Icon, ...rest }: Props) {
  return (
    <AriaButton {...rest} className={`button button-${look}`}>
      {Icon && <Icon size={16} aria-hidden />}
      {children}
    </AriaButton>
  );
}

interface IconProps extends Omit<ButtonProps, 'children' | 'className' | 'aria-label'> {
  readonly icon: LucideIcon;
  /** Its name for screen readers and in the hint. */
  readonly name: string;
  /** The key that does the same, as printed on the keyboard. */
  readonly hotkey?: string | undefined;
}

/** A button that is only an icon: always named, with its key in the hint. */
export function IconButton({ icon: Icon, name, hotkey, ...rest }: IconProps) {
  return (
    <Hint text={name} hotkey={hotkey}>
      <AriaButton {...rest} aria-label={name} className="icon-button">
        <Icon size={16} aria-hidden />
      </AriaButton>
    </Hint>
  );
}
