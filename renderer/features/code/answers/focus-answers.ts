/** Gives the keyboard to the answers once what closes now has given the focus to its own button. */
export function focusAnswers(): void {
  inTwoFrames(() =>
    document.querySelector<HTMLElement>('.answers')?.focus({ preventScroll: true }),
  );
}

/** In the next frame and the one after: a list that closes gives its button the focus in between. */
export function inTwoFrames(act: () => void): void {
  requestAnimationFrame(() => {
    act();
    requestAnimationFrame(act);
  });
}
