import type { Copy } from '#shared/host/copies.ts';
import { useTranslator } from '#renderer/app/context.ts';
import { Button } from '#renderer/ui/button.tsx';

interface Props {
  readonly copies: readonly Copy[];
  readonly choose: (copy: Copy) => void;
}

export function CopyTable({ copies, choose }: Props) {
  const { t, number, date } = useTranslator();
  return (
    <table className="project-table copy-table">
      <thead>
        <tr>
          <th scope="col">{t('copies.time')}</th>
          <th scope="col" className="number">
            {t('projects.answers')}
          </th>
          <th scope="col" className="number">
            {t('copies.codings')}
          </th>
          <th scope="col">{t('copies.why')}</th>
          <th scope="col">
            <span className="visually-hidden">{t('copies.restore')}</span>
          </th>
        </tr>
      </thead>
      <tbody>
        {copies.map((copy) => (
          <tr key={copy.id}>
            <th scope="row">{date(copy.keptMs)}</th>
            <td className="number">{number(copy.counts.answers)}</td>
            <td className="number">{number(copy.counts.codings)}</td>
            <td className="quiet">{t(`copies.why.${copy.occasion}`)}</td>
            <td className="copy-act">
              <Button
                aria-label={t('copies.restoreOf', { time: date(copy.keptMs) })}
                onPress={() => choose(copy)}
              >
                {t('copies.restore')}
              </Button>
            </td>
          </tr>
        ))}
      </tbody>
    </table>
  );
}
