import { FileInput, Plus } from 'lucide-react';
import { useTranslator } from '#renderer/app/context.ts';
import { Button } from '#renderer/ui/button.tsx';

interface Props {
  readonly add: () => void;
  readonly pick: () => Promise<void>;
}

/** What to do first while there is no theme. */
export function EmptyCodebook({ add, pick }: Props) {
  const { t } = useTranslator();
  return (
    <div className="codebook-empty">
      <h1>{t('codebook.empty')}</h1>
      <p className="codebook-lead">{t('codebook.emptyText')}</p>
      <div className="codebook-begin">
        <Button look="primary" icon={Plus} onPress={add}>
          {t('codebook.newTheme')}
        </Button>
        <Button icon={FileInput} onPress={() => void pick()}>
          {t('codebook.import')}
        </Button>
      </div>
      <p className="quiet">{t('codebook.importHelp')}</p>
    </div>
  );
}
