/** Being built. */
export function ResultsScreen() {
  return null;
}
