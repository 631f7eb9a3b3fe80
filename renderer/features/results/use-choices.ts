import { useState } from 'react';
import { useSession } from '#renderer/app/context.ts';
import { choicesSchema, FIRST_CHOICES, type Choices } from '#renderer/features/results/choices.ts';

const PART = 'results';

/** What is chosen to be counted; the screen opens with what was chosen last. */
export function useChoices(): [Choices, (change: Partial<Choices>) => void] {
  const { places } = useSession();
  const [choices, setChoices] = useState<Choices>(() => {
    const parsed = choicesSchema.safeParse(places.recall(PART));
    return parsed.success ? parsed.data : FIRST_CHOICES;
  });
  const choose = (change: Partial<Choices>) => {
    const next = { ...choices, ...change };
    setChoices(next);
    places.remember(PART, next);
  };
  return [choices, choose];
}
