/** The root that a Swedish word shares with the words derived from it, over its key. */
export function swedishRoot(key: string): string {
  return key.replace(/(?<=...)ilitet$/, 'l').replace(/(?<=...)(?:het|ning|else|skap|lig)$/, '');
}

/** The root that an English word shares with the words derived from it, over its lemma. */
export function englishRoot(lemma: string): string {
  return lemma
    .replace(/(?<=...)iness$/, 'y')
    .replace(/(?<=...)bility$/, 'ble')
    .replace(/(?<=...)(?:ness|ment|ly|ity)$/, '')
    .replace(/(?<=...)ation$/, 'ate')
    .replace(/(?<=....)[ey]$/, '');
}
