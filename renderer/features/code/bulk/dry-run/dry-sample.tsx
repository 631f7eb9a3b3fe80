import { Check, X } from 'lucide-react';
import type { KeyboardEvent } from 'react';
import { ListBox, ListBoxItem } from 'react-aria-components';
import { wilsonInterval } from '#shared/analysis/wilson.ts';
import { keyOf } from '#renderer/app/commands.ts';
import { useProject, useSession, useStore, useTranslator } from '#renderer/app/context.ts';
import { keyOfEvent } from '#renderer/app/keys.ts';
import { useHotkey } from '#renderer/app/use-hotkey.ts';
import type { DryRun, Sampled } from '#renderer/features/code/bulk/dry-run/use-dry-run.ts';
import { QuoteInContext } from '#renderer/features/code/bulk/dry-run/quote-in-context.tsx';
import { initialsOf, Swatch } from '#renderer/ui/swatch.tsx';

interface Props {
  readonly run: DryRun;
}

/** Ten at random, each to be read and dropped where it is wrong, and what they say about the rest. */
export function DrySample({ run }: Props) {
  const { t } = useTranslator();
  const hotkey = useHotkey();
  const toggle = useDropKey(run);
  if (run.sample.length === 0) return null;
  return (
    <section className="dry-sample" onKeyDownCapture={toggle}>
      <p className="quiet dry-how">
        {t('bulk.sampleHow', { count: run.sample.length, key: hotkey('remove') })}
      </p>
      <Estimate run={run} />
      <ListBox
        className="dry-list"
        aria-label={t('bulk.sample')}
        items={run.sample.map((each) => ({ ...each, id: each.key }))}
        dependencies={[run.dropped]}
        selectionMode="multiple"
        selectedKeys={run.sample.map(({ key }) => key).filter((key) => !run.dropped.has(key))}
        onSelectionChange={(keys) => {
          const isKept = (key: string) => keys === 'all' || keys.has(key);
          run.setDropped(new Set(run.sample.map(({ key }) => key).filter((key) => !isKept(key))));
        }}
        escapeKeyBehavior="none"
        autoFocus="first"
      >
        {(each) => <SampleItem sampled={each} isDropped={run.dropped.has(each.key)} />}
      </ListBox>
    </section>
  );
}

/** The key that rejects drops the one under the cursor, or takes it back. */
function useDropKey(run: DryRun): (event: KeyboardEvent) => void {
  const { keys } = useStore(useSession().preferences);
  return (event) => {
    const row = event.target instanceof HTMLElement ? event.target.dataset['key'] : undefined;
    if (row === undefined || keyOfEvent(event.nativeEvent) !== keyOf('remove', keys)) return;
    event.preventDefault();
    event.stopPropagation();
    const dropped = new Set(run.dropped);
    if (!dropped.delete(row)) dropped.add(row);
    run.setDropped(dropped);
  };
}

interface ItemProps {
  readonly sampled: Sampled;
  readonly isDropped: boolean;
}

function SampleItem({ sampled, isDropped }: ItemProps) {
  const { view } = useProject();
  const { t } = useTranslator();
  const theme = view.get('themes', sampled.themeId);
  const answer = view.get('answers', sampled.answerId);
  if (!theme || !answer) return null;
  return (
    <ListBoxItem
      id={sampled.key}
      className="dry-item"
      textValue={`${theme.name}: ${answer.text}`}
      data-dropped={isDropped || undefined}
    >
      <span className="dry-mark" data-dropped={isDropped || undefined}>
        {isDropped ? (
          <X size={16} aria-label={t('bulk.dropped')} />
        ) : (
          <Check size={16} aria-label={t('bulk.kept')} />
        )}
      </span>
      <span className="dry-theme" data-colour={theme.colour}>
        <Swatch colour={theme.colour} initials={initialsOf(theme.name)} />
        {theme.name}
      </span>
      <QuoteInContext text={answer.text} language={answer.language} spans={sampled.spans} />
    </ListBoxItem>
  );
}

/** What the sample says about all of them, as a share with its interval. */
function Estimate({ run }: Props) {
  const { t, percent } = useTranslator();
  const of = run.sample.length;
  const right = of - run.rejected.length;
  const { low, high } = wilsonInterval(right, of);
  return (
    <p className="dry-estimate" role="status">
      {t('bulk.sampleRight', { right, of })}{' '}
      {run.isSampleAll
        ? t('bulk.sampleIsAll')
        : t('bulk.precision', { low: percent(low), high: percent(high) })}
    </p>
  );
}
