import { seeded } from '#shared/base/random.ts';

const FIRST_PARTS = 'perhe koulu lapsi nuoriso kunta palvelu tuki vertais ilta kesä'.split(' ');
const STEMS = 'talo ryhmä palvelu ohjaaja kahvila toiminta neuvonta hinta jono matka'.split(' ');
const ENDINGS = ['', 'n', 'a', 'ssa', 'sta', 'lla', 'lle', 'kin'];
const COMMON = 'ja on se että mutta kun hyvin meille olisi enemmän apua aina ei'.split(' ');

/** A survey as a Finnish tool exports it: an id, two attributes and so many open questions a row. */
export function surveyCsv(rows: number, questions: number): string {
  const random = seeded(rows + questions);
  const titles = Array.from(
    { length: questions },
    (_, at) => `Mitä mieltä olette asiasta ${at + 1}?`,
  );
  const lines = [['Tunnus', 'Alue', 'Ikä', ...titles].join(';')];
  for (let row = 1; row <= rows; row += 1) {
    const answers = titles.map(() => `"${sentence(random)}"`);
    const district = ['Etelä', 'Länsi', 'Itä', 'Pohjoinen'][Math.floor(random() * 4)] ?? '';
    lines.push([row, district, 20 + Math.floor(random() * 60), ...answers].join(';'));
  }
  return `${lines.join('\r\n')}\r\n`;
}

/** A codebook of twelve themes over the same words. */
export function codebookCsv(): string {
  const themes = [...STEMS, 'vertaistuki', 'apu'].map(
    (word) =>
      `Ryhmä;${word[0]?.toUpperCase()}${word.slice(1)};Kaikki mitä ${word} tuo mukanaan;${word}`,
  );
  return `Ryhmä;Teema;Kuvaus;Avainsanat\r\n${themes.join('\r\n')}\r\n`;
}

/** So many words, short common ones and long compounds. */
export function surveyWords(random: () => number, count: number): readonly string[] {
  const pick = (from: readonly string[]) => from[Math.floor(random() * from.length)] ?? '';
  return Array.from({ length: count }, () =>
    random() < 0.45 ? pick(COMMON) : pick(FIRST_PARTS) + pick(STEMS) + pick(ENDINGS),
  );
}

function sentence(random: () => number): string {
  return `${surveyWords(random, 8 + Math.floor(random() * 24)).join(' ')}.`;
}
