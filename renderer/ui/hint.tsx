import type { ReactElement, ReactNode } from 'react';
import { Tooltip, TooltipTrigger } from 'react-aria-components';

interface Props {
  readonly text: ReactNode;
  readonly hotkey?: string | undefined;
  readonly children: ReactElement;
}

/** A word on what a thing does, shown on hover and focus. */
export function Hint({ text, hotkey, children }: Props) {
  return (
    <TooltipTrigger delay={500} closeDelay={0}>
      {children}
      <Tooltip className="hint" offset={6}>
        {text}
        {hotkey && <kbd>{hotkey}</kbd>}
      </Tooltip>
    </TooltipTrigger>
  );
}
