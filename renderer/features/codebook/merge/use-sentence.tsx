import type { ThemeUse } from '#shared/analysis/merge-effect.ts';
import { useProject, useTranslator } from '#renderer/app/context.ts';

/** How many codings, in how many answers, and whose. */
export function UseSentence({ use }: { readonly use: ThemeUse }) {
  const { t, number } = useTranslator();
  const { view, who } = useProject();
  const nameOf = (coderId: ThemeUse['byCoder'][number]['coderId']) =>
    coderId === who.coderId
      ? t('codebook.use.mine')
      : view.get('coders', coderId)?.name || t('report.unnamedCoder');
  const whose = use.byCoder
    .map(({ coderId, codings }) => `${nameOf(coderId)} ${number(codings)}`)
    .join(', ');
  if (use.codings === 0) return <p>{t('codebook.use.none')}</p>;
  return (
    <p>
      {t('codebook.use.codings', { count: use.codings })}{' '}
      {t('codebook.use.answers', { count: use.answers })} {t('codebook.use.whose', { whose })}
    </p>
  );
}
