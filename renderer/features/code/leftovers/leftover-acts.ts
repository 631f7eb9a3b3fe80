import { addTheme } from '#shared/commands/edit-codebook.ts';
import type { NewTheme } from '#shared/commands/new-theme.ts';
import type { Desk } from '#renderer/features/code/desk/desk.ts';
import type { Stretch } from '#renderer/features/code/leftovers/stretches.ts';

/** A word or phrase as a theme: its name begins with a capital, and it is the theme's keyword. */
export function themeOfCandidate(words: string): NewTheme {
  const [first = ''] = words;
  return { name: first.toLocaleUpperCase() + words.slice(first.length), keywords: [words] };
}

/** Makes a theme of a candidate, one undoable change, and shows the answers it stands in. */
export function makeThemeOf(desk: Desk, words: string): boolean {
  const { session, project } = desk;
  const theme = themeOfCandidate(words);
  const made = project.act(addTheme, theme);
  if (!session.check(made) || !made.ok) return false;
  showAnswersWith(desk, words);
  desk.set({ themeShown: made.value.themeId });
  session.tell({ tone: 'info', key: 'leftovers.made', values: { theme: theme.name } });
  return true;
}

/** Lists the answers that hold the words in any form: as many as were counted. */
export function showAnswersWith(desk: Desk, words: string): void {
  desk.setFilter({
    text: words.includes(' ') ? `"${words}"` : words,
    wholeWords: true,
    themeId: undefined,
    state: undefined,
    like: undefined,
    kind: undefined,
    attribute: undefined,
  });
}

/** Goes to the answer of a stretch, with its words selected, ready for a theme. */
export function goToStretch(desk: Desk, { answerId, start, end }: Stretch): void {
  if (!desk.groups.answerIds.includes(answerId))
    desk.setFilter({
      text: '',
      themeId: undefined,
      state: undefined,
      like: undefined,
      kind: undefined,
      attribute: undefined,
    });
  desk.goTo(answerId);
  desk.words.selectSpan({ start, end }, 'letter');
}
