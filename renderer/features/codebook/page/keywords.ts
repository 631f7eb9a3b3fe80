const LONGEST = 200;
const MOST = 1000;

/** The keywords in what was typed or pasted: between commas, semicolons, tabs or lines. */
export function typedKeywords(text: string): readonly string[] {
  return text
    .split(/[,;\t\n\r]/)
    .map((word) => word.trim().replaceAll(/\s+/g, ' ').slice(0, LONGEST).trim())
    .filter((word) => word !== '');
}

/** The keywords with the typed ones after them; a word that is there already is not added again. */
export function withKeywords(keywords: readonly string[], text: string): readonly string[] {
  const known = new Set(keywords.map((word) => word.toLocaleLowerCase()));
  const added = typedKeywords(text).filter((word) => {
    const isNew = !known.has(word.toLocaleLowerCase());
    known.add(word.toLocaleLowerCase());
    return isNew;
  });
  return added.length > 0 ? [...keywords, ...added].slice(0, MOST) : keywords;
}
