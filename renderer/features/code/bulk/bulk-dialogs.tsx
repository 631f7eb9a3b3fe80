import { assertNever } from '#shared/base/assert-never.ts';
import { useStore } from '#renderer/app/context.ts';
import { AcceptAllDialog } from '#renderer/features/code/bulk/accept-all-dialog.tsx';
import { CodeHitsDialog } from '#renderer/features/code/bulk/code-hits-dialog.tsx';
import { RecodePicker, UncodePicker } from '#renderer/features/code/bulk/chosen-pickers.tsx';
import { useBulk } from '#renderer/features/code/desk/desk-context.ts';

/** The window that asks before an act on many answers, while one does. */
export function BulkDialogs() {
  const bulk = useBulk();
  const close = () => bulk.ask(undefined);
  const asked = useStore(bulk.asked);
  switch (asked) {
    case 'uncode':
      return <UncodePicker onClose={close} />;
    case 'recode':
      return <RecodePicker onClose={close} />;
    case 'acceptAll':
      return <AcceptAllDialog onClose={close} />;
    case 'codeHits':
      return <CodeHitsDialog onClose={close} />;
    case undefined:
      return null;
    default:
      return assertNever(asked);
  }
}
