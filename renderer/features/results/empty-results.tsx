import type { MessageKey } from '#shared/i18n/translator.ts';
import { useProject, useSession, useTranslator } from '#renderer/app/context.ts';
import type { Screen } from '#renderer/app/session.ts';
import { Button } from '#renderer/ui/button.tsx';

interface Step {
  readonly title: MessageKey;
  readonly text: MessageKey;
  readonly button: MessageKey;
  readonly screen: Screen;
}

const STEPS = {
  import: {
    title: 'results.noAnswers',
    text: 'results.noAnswersText',
    button: 'results.goImport',
    screen: 'import',
  },
  codebook: {
    title: 'results.noThemes',
    text: 'results.noThemesText',
    button: 'results.goCodebook',
    screen: 'codebook',
  },
  code: {
    title: 'results.noCodings',
    text: 'results.noCodingsText',
    button: 'results.goCode',
    screen: 'code',
  },
} as const satisfies Record<string, Step>;

/** What to do first, while there is nothing to count. */
export function EmptyResults({ step }: { readonly step: keyof typeof STEPS }) {
  const session = useSession();
  const { t } = useTranslator();
  const { title, text, button, screen } = STEPS[step];
  return (
    <div className="results-empty">
      <h1>{t(title)}</h1>
      <p className="results-lead">{t(text)}</p>
      <Button look="primary" onPress={() => session.go(screen)}>
        {t(button)}
      </Button>
    </div>
  );
}

/** What is missing before anything can be counted. */
export function useMissingStep(): keyof typeof STEPS | undefined {
  const { memory } = useProject();
  if (memory.count('answers') === 0) return 'import';
  if (memory.count('codings') > 0) return undefined;
  return memory.count('themes') === 0 ? 'codebook' : 'code';
}
