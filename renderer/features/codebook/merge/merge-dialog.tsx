import { useState } from 'react';
import { mergeEffect } from '#shared/analysis/merge-effect.ts';
import type { ThemeId } from '#shared/domain/ids.ts';
import { isUsable, type Theme } from '#shared/domain/theme.ts';
import { useProject, useTranslator } from '#renderer/app/context.ts';
import { UseSentence } from '#renderer/features/codebook/merge/use-sentence.tsx';
import { ThemePicker } from '#renderer/features/codebook/theme-picker.tsx';
import { Button } from '#renderer/ui/button.tsx';
import { Dialog } from '#renderer/ui/dialog.tsx';
import { initialsOf, Swatch } from '#renderer/ui/swatch.tsx';
import '#renderer/features/codebook/merge/merge.css';

interface Props {
  readonly theme: Theme;
  readonly isOpen: boolean;
  readonly merge: (intoId: ThemeId) => void;
  readonly onClose: () => void;
}

/** Into which theme, then what that will do, then the act. */
export function MergeDialog({ theme, isOpen, merge, onClose }: Props) {
  const { t } = useTranslator();
  const [intoId, choose] = useState<ThemeId>();
  const into = useProject().view.get('themes', intoId ?? '');
  const close = () => {
    choose(undefined);
    onClose();
  };
  return (
    <Dialog
      title={t('codebook.mergeTitle', { theme: theme.name })}
      closeName={t('app.close')}
      isOpen={isOpen}
      onClose={close}
      acts={
        into && (
          <>
            <Button onPress={() => choose(undefined)}>{t('codebook.merge.other')}</Button>
            <Button
              look="primary"
              autoFocus
              onPress={() => {
                close();
                merge(into.id);
              }}
            >
              {t('codebook.merge.now')}
            </Button>
          </>
        )
      }
    >
      {into ? <Effect theme={theme} into={into} /> : <Into theme={theme} choose={choose} />}
    </Dialog>
  );
}

function Into({ theme, choose }: { theme: Theme; choose: (themeId: ThemeId) => void }) {
  const { t } = useTranslator();
  const themes = [...useProject().view.all('themes')].filter(
    (each) => isUsable(each) && each.id !== theme.id,
  );
  return <ThemePicker label={t('codebook.mergeInto')} themes={themes} pick={choose} />;
}

function Effect({ theme, into }: { readonly theme: Theme; readonly into: Theme }) {
  const { t } = useTranslator();
  const { view } = useProject();
  const { moving, both, after } = mergeEffect(view, theme.id, into.id);
  return (
    <div className="codebook-effect">
      <p className="codebook-merge-pair">
        <Swatch colour={theme.colour} initials={initialsOf(theme.name)} />
        {theme.name}
        <span aria-hidden>→</span>
        <Swatch colour={into.colour} initials={initialsOf(into.name)} />
        <strong>{into.name}</strong>
      </p>
      <UseSentence use={moving} />
      <p>{t('codebook.merge.after', { theme: into.name, count: after })}</p>
      {both > 0 && <p>{t('codebook.merge.both', { count: both })}</p>}
      <p className="quiet">{t('codebook.merge.kept', { theme: theme.name })}</p>
    </div>
  );
}
