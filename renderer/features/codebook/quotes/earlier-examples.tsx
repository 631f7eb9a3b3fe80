import { Star } from 'lucide-react';
import { useState } from 'react';
import type { Example } from '#shared/domain/example.ts';
import type { Theme } from '#shared/domain/theme.ts';
import { useProject, useTranslator } from '#renderer/app/context.ts';
import { Button } from '#renderer/ui/button.tsx';
import '#renderer/features/codebook/quotes/earlier-examples.css';

const AT_FIRST = 10;

/** What was coded with the theme in earlier surveys, as their projects had it. */
export function EarlierExamples({ theme }: { readonly theme: Theme }) {
  const { view } = useProject();
  const { t, number } = useTranslator();
  const [openFor, openAllOf] = useState<Theme['id']>();
  const examples = [...view.all('examples')].filter(({ themeId }) => themeId === theme.id);
  if (examples.length === 0) return null;
  const shown = openFor === theme.id ? examples : examples.slice(0, AT_FIRST);
  const left = examples.length - shown.length;
  return (
    <section className="earlier-examples">
      <h2>
        {t('wave.earlier')} <span className="quiet">{number(examples.length)}</span>
      </h2>
      <ul>
        {shown.map((example) => (
          <ExampleItem key={example.id} example={example} />
        ))}
      </ul>
      {left > 0 && (
        <Button onPress={() => openAllOf(theme.id)}>{t('wave.more', { count: left })}</Button>
      )}
    </section>
  );
}

function ExampleItem({ example }: { readonly example: Example }) {
  const { t } = useTranslator();
  const { text, language, from, starred } = example;
  return (
    <li>
      <p className="earlier-example-text" lang={language} dir="auto">
        {text}
      </p>
      <p className="quiet">
        {starred && (
          <Star size={12} fill="currentColor" role="img" aria-label={t('codebook.star')} />
        )}{' '}
        {from}
      </p>
    </li>
  );
}
