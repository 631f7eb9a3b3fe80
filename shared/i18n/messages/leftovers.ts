import type { Catalogue } from '#shared/i18n/catalogue.ts';

/** What is not explained yet: coverage, leftovers, words typical of a theme, the order of the list. */
export const leftoverMessages = {
  'leftovers.title': { fi: 'Ylijäämä', sv: 'Det som blivit över', en: 'Leftovers' },
  'leftovers.about': {
    fi: 'Mitä teemat eivät vielä kata: sanoja ja pätkiä, joista voi tulla uusi teema.',
    sv: 'Det som temana inte täcker än: ord och avsnitt som kan bli ett nytt tema.',
    en: 'What the themes do not cover yet: words and stretches that may become a new theme.',
  },
  'leftovers.words': {
    fi: 'Koodaamattomille tyypilliset sanat',
    sv: 'Ord som är typiska för okodade svar',
    en: 'Words typical of uncoded answers',
  },
  'leftovers.phrases': {
    fi: 'Tyypilliset sanaparit',
    sv: 'Typiska fraser',
    en: 'Typical phrases',
  },
  'leftovers.stretches': {
    fi: 'Pisimmät kattamattomat kohdat',
    sv: 'De längsta avsnitten utan citat',
    en: 'Longest uncovered stretches',
  },
  'leftovers.basis': {
    fi: 'Koodaamattomia vastauksia {{group}}, koodattuja {{rest}}',
    sv: '{{group}} okodade svar, {{rest}} kodade',
    en: '{{group}} uncoded answers, {{rest}} coded',
  },
  'leftovers.counts': {
    fi: '{{group}} koodaamatonta, {{rest}} koodattua',
    sv: '{{group}} okodade, {{rest}} kodade',
    en: '{{group}} uncoded, {{rest}} coded',
  },
  'leftovers.show': {
    fi: 'Näytä vastaukset: {{words}}',
    sv: 'Visa svaren: {{words}}',
    en: 'Show the answers: {{words}}',
  },
  'leftovers.made': {
    fi: 'Uusi teema: {{theme}}. Alla ovat vastaukset, joissa sana on.',
    sv: 'Nytt tema: {{theme}}. Nedan finns svaren där ordet förekommer.',
    en: 'New theme: {{theme}}. Below are the answers that hold the word.',
  },
  'leftovers.foot': {
    fi: '↑↓ valitse · Enter tekee sanasta teeman tai avaa kohdan · → näyttää vastaukset · Sarkain seuraavaan luetteloon',
    sv: '↑↓ välj · Enter gör ordet till ett tema eller öppnar avsnittet · → visar svaren · Tabb till nästa lista',
    en: '↑↓ choose · Enter makes the word a theme or opens the stretch · → shows the answers · Tab to the next list',
  },
  'leftovers.noWords': {
    fi: 'Koodaamattomissa vastauksissa ei ole sanoja, jotka toistuvat niissä muita useammin.',
    sv: 'Inga ord återkommer oftare i de okodade svaren än i de andra.',
    en: 'No word recurs in the uncoded answers more than in the others.',
  },
  'leftovers.noStretches': {
    fi: 'Jokainen vastaus on sitaattien kattama, koodattu kokonaan tai valmis.',
    sv: 'Varje svar täcks av citat, är kodat i sin helhet eller klart.',
    en: 'Every answer is covered by quotes, coded as a whole, or done.',
  },
  'leftovers.counting': { fi: 'Lasketaan…', sv: 'Räknar…', en: 'Counting…' },
  'leftovers.coverage': {
    fi: 'Sitaatit kattavat {{share}} tekstistä',
    sv: 'Citaten täcker {{share}} av texten',
    en: 'Quotes cover {{share}} of the text',
  },
  'leftovers.typical': {
    fi: 'Teemalle tyypilliset sanat',
    sv: 'Ord som är typiska för temat',
    en: 'Words typical of this theme',
  },
  'leftovers.typicalHint': {
    fi: 'Paina sanaa, niin siitä tulee avainsana.',
    sv: 'Tryck på ett ord för att göra det till nyckelord.',
    en: 'Press a word to make it a keyword.',
  },
  'leftovers.addKeyword': {
    fi: 'Lisää avainsanaksi: {{words}}',
    sv: 'Lägg till som nyckelord: {{words}}',
    en: 'Add as keyword: {{words}}',
  },
  'leftovers.sort': { fi: 'Järjestys', sv: 'Ordning', en: 'Order' },
  'leftovers.sort.imported': {
    fi: 'Tuontijärjestys',
    sv: 'I importens ordning',
    en: 'Import order',
  },
  'leftovers.sort.longest': { fi: 'Pisimmät ensin', sv: 'Längsta först', en: 'Longest first' },
  'leftovers.sort.shortest': {
    fi: 'Lyhimmät ensin',
    sv: 'Kortaste först',
    en: 'Shortest first',
  },
  'leftovers.sort.uncovered': {
    fi: 'Vähiten katetut ensin',
    sv: 'Minst täckta först',
    en: 'Least covered first',
  },
  'leftovers.sort.covered': {
    fi: 'Eniten katetut ensin',
    sv: 'Mest täckta först',
    en: 'Most covered first',
  },
  'leftovers.sort.sure': {
    fi: 'Varmimmat ehdotukset ensin',
    sv: 'Säkraste förslagen först',
    en: 'Surest suggestions first',
  },
  'leftovers.sort.unsure': {
    fi: 'Epävarmimmat ehdotukset ensin',
    sv: 'Osäkraste förslagen först',
    en: 'Least sure suggestions first',
  },
} as const satisfies Catalogue;
