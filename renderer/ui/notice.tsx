import { CircleAlert, Info } from 'lucide-react';
import type { ReactNode } from 'react';

interface Props {
  readonly tone: 'info' | 'needs-you' | 'loses';
  readonly children: ReactNode;
  readonly acts?: ReactNode;
}

/** A message beside the thing it is about: what happened and what to do. */
export function Notice({ tone, children, acts }: Props) {
  const Icon = tone === 'info' ? Info : CircleAlert;
  return (
    <div className={`notice notice-${tone}`} role={tone === 'loses' ? 'alert' : undefined}>
      <Icon size={16} aria-hidden />
      <div className="notice-text">{children}</div>
      {acts}
    </div>
  );
}
