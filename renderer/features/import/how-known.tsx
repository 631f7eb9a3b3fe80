import type { Alignment } from '#shared/commands/align-draft.ts';
import { useTranslator } from '#renderer/app/context.ts';

/** How the rows of a file without ids were told to be respondents that are here. */
export function HowKnown({ alignment }: { readonly alignment: Alignment | undefined }) {
  const { t, number } = useTranslator();
  const ways = WAYS.filter((way) => alignment && alignment[way] > 0);
  if (!alignment || ways.length === 0) return null;
  return (
    <section>
      <h2>{t('import.known')}</h2>
      <p className="quiet">{t('import.known.why')}</p>
      <ul className="import-sentences">
        {ways.map((way) => (
          <li key={way}>
            {t(`import.known.${way}`, { count: alignment[way], shown: number(alignment[way]) })}
          </li>
        ))}
      </ul>
    </section>
  );
}

const WAYS = [
  'byContent',
  'moved',
  'byPlace',
  'newcomers',
  'absent',
] as const satisfies readonly (keyof Alignment)[];
