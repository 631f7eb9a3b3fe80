import { useEffect, useMemo } from 'react';
import { paceOf, roundPace, timeLeft } from '#shared/analysis/pace.ts';
import { useLater, useProject, useTranslator } from '#renderer/app/context.ts';
import { DecidedMoments } from '#renderer/features/code/progress/decided-moments.ts';

/** How many answers an hour go by, and how long the rest takes; nothing while too little is known. */
export function Pace({ left }: { readonly left: number }) {
  const project = useProject();
  const { t, number } = useTranslator();
  const moments = useMemo(() => new DecidedMoments(project), [project]);
  useEffect(() => moments.start(), [moments]);
  const pace = useLater(project.subscribe, () => paceOf(moments.all(), Date.now()));
  if (pace === undefined) return null;
  const { unit, amount } = timeLeft(left, pace);
  return (
    <p className="progress-pace">
      {t('progress.pace', { rate: number(roundPace(pace)) })}
      {left > 0 && ` · ${t(`progress.left.${unit}`, { amount: number(amount, 1) })}`}
    </p>
  );
}
