import { Check } from 'lucide-react';
import { Checkbox } from 'react-aria-components';
import { useTranslator } from '#renderer/app/context.ts';
import { useHotkey } from '#renderer/app/use-hotkey.ts';
import type { MessageKey } from '#shared/i18n/translator.ts';
import type { DryRun } from '#renderer/features/code/bulk/dry-run/use-dry-run.ts';
import { Button } from '#renderer/ui/button.tsx';
import '#renderer/ui/checks.css';

interface Props {
  readonly run: DryRun;
  /** What the main button does, with how many. */
  readonly label: MessageKey;
  readonly andDone: boolean;
  readonly setAndDone: (andDone: boolean) => void;
  readonly cancel: () => void;
  readonly accept: () => void;
}

/** The foot of a dry run: *and mark done*, away, and the act itself with the number left. */
export function DryActs({ run, label, andDone, setAndDone, cancel, accept }: Props) {
  const { t, number } = useTranslator();
  const hotkey = useHotkey();
  const { length: count } = run.kept;
  return (
    <>
      <Tick label={t('bulk.andDone')} isOn={andDone} turn={setAndDone} />
      <Button onPress={cancel}>{t('app.cancel')}</Button>
      <Button look="primary" onPress={accept} isDisabled={count + run.rejected.length === 0}>
        {t(label, { count, shown: number(count) })}
        <kbd>{hotkey('acceptAll')}</kbd>
      </Button>
    </>
  );
}

interface TickProps {
  readonly label: string;
  readonly isOn: boolean;
  readonly turn: (isOn: boolean) => void;
}

export function Tick({ label, isOn, turn }: TickProps) {
  return (
    <Checkbox className="check dry-tick" isSelected={isOn} onChange={turn}>
      <span className="check-box" aria-hidden>
        <Check size={12} strokeWidth={3} />
      </span>
      {label}
    </Checkbox>
  );
}
