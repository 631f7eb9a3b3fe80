import { themeUse } from '#shared/analysis/merge-effect.ts';
import type { ThemeTree } from '#shared/analysis/theme-tree.ts';
import type { ThemeId } from '#shared/domain/ids.ts';
import type { Theme } from '#shared/domain/theme.ts';
import { useProject, useTranslator } from '#renderer/app/context.ts';
import { UseSentence } from '#renderer/features/codebook/merge/use-sentence.tsx';
import { Button } from '#renderer/ui/button.tsx';
import { Dialog } from '#renderer/ui/dialog.tsx';

interface Props {
  readonly theme: Theme | undefined;
  readonly tree: ThemeTree;
  readonly retire: (themeId: ThemeId) => void;
  readonly onClose: () => void;
}

/** What retiring a theme that is in use will do, before it is done. */
export function RetireDialog({ theme, tree, retire, onClose }: Props) {
  const { t } = useTranslator();
  return (
    <Dialog
      title={t('codebook.retireTitle', { theme: theme?.name ?? '' })}
      closeName={t('app.close')}
      isOpen={theme !== undefined}
      onClose={onClose}
      acts={
        <>
          <Button onPress={onClose}>{t('app.cancel')}</Button>
          <Button
            look="primary"
            autoFocus
            onPress={() => {
              onClose();
              if (theme) retire(theme.id);
            }}
          >
            {t('codebook.retire')}
          </Button>
        </>
      }
    >
      {theme && <Effect theme={theme} tree={tree} />}
    </Dialog>
  );
}

function Effect({ theme, tree }: { readonly theme: Theme; readonly tree: ThemeTree }) {
  const { t } = useTranslator();
  const { view } = useProject();
  const below = withBelow(tree, theme.id);
  return (
    <div className="codebook-effect">
      <UseSentence use={themeUse(view, below)} />
      {below.length > 1 && <p>{t('codebook.retire.below', { count: below.length - 1 })}</p>}
      <p className="quiet">{t('codebook.retire.kept')}</p>
    </div>
  );
}

/** Whether retiring it touches anything: codings, or themes below it. */
export function isInUse(
  view: ReturnType<typeof useProject>['view'],
  tree: ThemeTree,
  themeId: ThemeId,
): boolean {
  const below = withBelow(tree, themeId);
  return below.length > 1 || themeUse(view, below).codings > 0;
}

function withBelow(tree: ThemeTree, themeId: ThemeId): readonly ThemeId[] {
  return [themeId, ...tree.children(themeId).flatMap(({ id }) => withBelow(tree, id))];
}
