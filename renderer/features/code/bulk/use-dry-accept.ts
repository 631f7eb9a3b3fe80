import { useState, type KeyboardEvent } from 'react';
import { codeMany, type CodeManyInput } from '#shared/commands/code-many.ts';
import { keyOf } from '#renderer/app/commands.ts';
import { useProject, useSession, useStore, useTranslator } from '#renderer/app/context.ts';
import { keyOfEvent } from '#renderer/app/keys.ts';
import { actName } from '#renderer/app/act-name.ts';
import type { DryRun } from '#renderer/features/code/bulk/dry-run/use-dry-run.ts';

export interface DryAccept {
  readonly andDone: boolean;
  readonly setAndDone: (andDone: boolean) => void;
  readonly accept: () => void;
  /** The key that opened the dry run also accepts what is left of it: lists would take it first. */
  readonly onKeyDownCapture: (event: KeyboardEvent) => void;
}

interface Accepting {
  readonly act: CodeManyInput['act'];
  /** What is done first, as an act of its own. */
  readonly before?: () => void;
  readonly onClose: () => void;
}

/** Ends a dry run: codes what was kept, rejects what was dropped, in one act that is told by name. */
export function useDryAccept(run: DryRun, { act, before, onClose }: Accepting): DryAccept {
  const session = useSession();
  const project = useProject();
  const translator = useTranslator();
  const { keys } = useStore(session.preferences);
  const [andDone, setAndDone] = useState(false);
  const accept = () => {
    const { kept: codings, rejected } = run;
    if (codings.length + rejected.length === 0) return;
    onClose();
    before?.();
    const made = project.act(codeMany, { act, codings, rejected, andDone });
    if (session.check(made) && made.ok)
      session.tell({
        tone: 'info',
        key: 'bulk.did',
        values: { act: actName(made.value.label, translator) },
      });
  };
  const onKeyDownCapture = (event: KeyboardEvent) => {
    if (keyOfEvent(event.nativeEvent) !== keyOf('acceptAll', keys)) return;
    event.preventDefault();
    event.stopPropagation();
    accept();
  };
  return { andDone, setAndDone, accept, onKeyDownCapture };
}
