import {
  Archive,
  ArchiveRestore,
  ArrowDown,
  ArrowUp,
  IndentDecrease,
  IndentIncrease,
  Merge,
  type LucideIcon,
} from 'lucide-react';
import { useState } from 'react';
import { useTranslator } from '#renderer/app/context.ts';
import { keyName } from '#renderer/app/keys.ts';
import { MergeDialog } from '#renderer/features/codebook/merge/merge-dialog.tsx';
import type { ThemePageProps } from '#renderer/features/codebook/page/theme-page.tsx';
import { placeAfterStep, STEPS, type Step } from '#renderer/features/codebook/tree/tree-places.ts';
import { Button, IconButton } from '#renderer/ui/button.tsx';
import { Notice } from '#renderer/ui/notice.tsx';
import { SavedField } from '#renderer/ui/saved-field.tsx';
import { initialsOf, Swatch } from '#renderer/ui/swatch.tsx';

const STEP_LOOKS = {
  up: { icon: ArrowUp, key: 'Alt+ArrowUp' },
  down: { icon: ArrowDown, key: 'Alt+ArrowDown' },
  nest: { icon: IndentIncrease, key: 'Alt+ArrowRight' },
  unnest: { icon: IndentDecrease, key: 'Alt+ArrowLeft' },
} as const satisfies Record<Step, { icon: LucideIcon; key: string }>;

/** The theme's name, and where it stands in the tree. */
export function ThemeHead(props: ThemePageProps) {
  const { theme, tree, acts } = props;
  const { t } = useTranslator();
  const path = tree.path(theme.id);
  return (
    <header className="codebook-head">
      {path.length > 0 && <p className="codebook-path">{path.join(' › ')}</p>}
      <div className="codebook-title">
        {!theme.group && <Swatch colour={theme.colour} initials={initialsOf(theme.name)} />}
        <SavedField
          label={t('codebook.name')}
          hideLabel
          value={theme.name}
          maxLength={200}
          save={(name) => acts.edit(theme.id, { name })}
        />
        {!theme.retired && <PlaceButtons {...props} />}
      </div>
      {theme.retired && (
        <Notice
          tone="needs-you"
          acts={
            <Button icon={ArchiveRestore} onPress={() => acts.restore(theme.id)}>
              {t('codebook.restore')}
            </Button>
          }
        >
          {t('codebook.isRetired')}
        </Notice>
      )}
    </header>
  );
}

function PlaceButtons({ theme, tree, acts, retire, merge }: ThemePageProps) {
  const [isMerging, openMerge] = useState(false);
  const translator = useTranslator();
  const { t } = translator;
  return (
    <div className="codebook-places" role="group" aria-label={t('codebook.place')}>
      {STEPS.map((step) => (
        <IconButton
          key={step}
          icon={STEP_LOOKS[step].icon}
          name={t(`codebook.step.${step}`)}
          hotkey={keyName(STEP_LOOKS[step].key, translator)}
          isDisabled={!placeAfterStep(tree, theme.id, step)}
          onPress={() => acts.step(theme.id, step)}
        />
      ))}
      <IconButton
        icon={Archive}
        name={t('codebook.retire')}
        hotkey="Delete"
        onPress={() => retire(theme.id)}
      />
      {!theme.group && (
        <>
          <IconButton icon={Merge} name={t('codebook.merge')} onPress={() => openMerge(true)} />
          <MergeDialog
            theme={theme}
            isOpen={isMerging}
            merge={(intoId) => merge(theme.id, intoId)}
            onClose={() => openMerge(false)}
          />
        </>
      )}
    </div>
  );
}
