import { X } from 'lucide-react';
import { Toolbar } from 'react-aria-components';
import type { CommandId } from '#renderer/app/commands.ts';
import { useStore, useTranslator } from '#renderer/app/context.ts';
import { useHotkey } from '#renderer/app/use-hotkey.ts';
import type { MessageKey } from '#shared/i18n/translator.ts';
import { useBulk } from '#renderer/features/code/desk/desk-context.ts';
import { Button, IconButton } from '#renderer/ui/button.tsx';
import '#renderer/features/code/bulk/bulk.css';

/** How many answers are chosen, said where the list says how many pass. */
export function ChosenCount() {
  const bulk = useBulk();
  const { t, number } = useTranslator();
  useStore(bulk.chosen.ids);
  const size = bulk.answers().length;
  return (
    <span className="chosen-count" role="status">
      {size > 0 && t('bulk.chosen', { count: size, shown: number(size) })}
    </span>
  );
}

interface Props {
  readonly openPalette: () => void;
}

/** What can be done with all chosen answers, each with its key; gone while none is chosen. */
export function ChosenBar({ openPalette }: Props) {
  const bulk = useBulk();
  const { t } = useTranslator();
  const hotkey = useHotkey();
  const { size } = useStore(bulk.chosen.ids);
  if (size === 0) return null;
  return (
    <Toolbar className="chosen-bar" aria-label={t('bulk.acts')}>
      <ChosenAct command="palette" label="bulk.code" press={openPalette} />
      <ChosenAct command="remove" label="bulk.uncode" press={() => bulk.askChosen('uncode')} />
      <ChosenAct command="recode" label="bulk.recode" press={() => bulk.askChosen('recode')} />
      <ChosenAct command="done" label="bulk.done" press={() => bulk.done()} />
      <IconButton
        icon={X}
        name={t('bulk.clear')}
        hotkey={hotkey('dropSelection')}
        onPress={() => bulk.chosen.clear()}
      />
    </Toolbar>
  );
}

interface ActProps {
  readonly command: CommandId;
  readonly label: MessageKey;
  readonly press: () => void;
}

function ChosenAct({ command, label, press }: ActProps) {
  const { t } = useTranslator();
  const hotkey = useHotkey();
  return (
    <Button look="quiet" onPress={press}>
      {t(label)}
      <kbd>{hotkey(command)}</kbd>
    </Button>
  );
}
