import { useTranslator } from '#renderer/app/context.ts';
import { useHotkey } from '#renderer/app/use-hotkey.ts';
import type { CommandId } from '#renderer/app/commands.ts';
import { Button } from '#renderer/ui/button.tsx';
import type { MessageKey } from '#shared/i18n/translator.ts';

interface Props {
  readonly chosen: number;
  readonly listed: number;
  readonly run: (command: CommandId) => void;
  readonly chooseAll: () => void;
  readonly chooseNone: () => void;
}

const ACTS = [
  { command: 'palette', label: 'codebook.quote.move' },
  { command: 'remove', label: 'codebook.quote.remove' },
  { command: 'counterExample', label: 'codebook.quote.reject' },
] as const satisfies readonly { command: CommandId; label: MessageKey }[];

/** With quotes chosen: what can be done to them. With none: which keys act on the one under the cursor. */
export function QuoteActsBar({ chosen, listed, run, chooseAll, chooseNone }: Props) {
  const { t } = useTranslator();
  const hotkey = useHotkey();
  if (chosen === 0) return <QuoteKeys listed={listed} chooseAll={chooseAll} />;
  return (
    <div className="codebook-quote-bar" role="toolbar" aria-label={t('codebook.quote.acts')}>
      <strong>{t('codebook.quote.chosen', { count: chosen })}</strong>
      {ACTS.map(({ command, label }) => (
        <Button key={command} onPress={() => run(command)}>
          {t(label)} <kbd aria-hidden>{hotkey(command)}</kbd>
        </Button>
      ))}
      {chosen < listed && (
        <Button look="quiet" onPress={chooseAll}>
          {t('codebook.quote.chooseAll', { count: listed })}
        </Button>
      )}
      <Button look="quiet" onPress={chooseNone}>
        {t('codebook.quote.chooseNone')}
      </Button>
    </div>
  );
}

const KEYS = [
  ...ACTS,
  { command: 'star', label: 'codebook.quote.star' },
  { command: 'polarity', label: 'codebook.quote.tone' },
] as const;

function QuoteKeys({ listed, chooseAll }: Pick<Props, 'listed' | 'chooseAll'>) {
  const { t } = useTranslator();
  const hotkey = useHotkey();
  return (
    <p className="codebook-quote-keys">
      <span>
        <kbd>{t('keys.space')}</kbd> {t('codebook.quote.choose')}
      </span>
      {KEYS.map(({ command, label }) => (
        <span key={command}>
          <kbd>{hotkey(command)}</kbd> {t(label)}
        </span>
      ))}
      <Button look="quiet" onPress={chooseAll}>
        {t('codebook.quote.chooseAll', { count: listed })}
      </Button>
    </p>
  );
}
