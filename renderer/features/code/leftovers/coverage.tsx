import { coverageOf } from '#shared/analysis/coverage.ts';
import type { Answer } from '#shared/domain/answer.ts';
import { useTranslator } from '#renderer/app/context.ts';
import { useDesk } from '#renderer/features/code/desk/desk-context.ts';
import '#renderer/features/code/leftovers/leftovers.css';

/** How much of the answer its quotes explain; nothing while it has none. */
export function Coverage({ answer }: { readonly answer: Answer }) {
  const { marks } = useDesk();
  const { t, percent } = useTranslator();
  const codings = marks.codingsOn(answer.id);
  if (codings.every(({ whole }) => whole)) return null;
  const share = coverageOf(answer.text, codings);
  return (
    <div className="inspector-part leftovers-coverage">
      <span className="leftovers-bar" aria-hidden>
        <span style={{ width: `${100 * share}%` }} />
      </span>
      <p className="quiet">{t('leftovers.coverage', { share: percent(share) })}</p>
    </div>
  );
}
