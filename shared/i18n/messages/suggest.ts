import type { Catalogue } from '#shared/i18n/catalogue.ts';

/** Reasons of suggestions. `word` stands in the answer, `term` in the codebook. */
export const suggestMessages = {
  'suggest.same.keyword': {
    fi: '*{{word}}* on teeman avainsana',
    sv: '*{{word}}* är ett nyckelord för temat',
    en: '*{{word}}* is a keyword of the theme',
  },
  'suggest.same.name': {
    fi: '*{{word}}* on teeman nimessä',
    sv: '*{{word}}* ingår i temats namn',
    en: '*{{word}}* is in the theme’s name',
  },
  'suggest.same.description': {
    fi: '*{{word}}* on teeman kuvauksessa',
    sv: '*{{word}}* ingår i temats beskrivning',
    en: '*{{word}}* is in the theme’s description',
  },
  'suggest.inflected': {
    fi: '*{{word}}* on sanan *{{term}}* muoto',
    sv: '*{{word}}* är en form av *{{term}}*',
    en: '*{{word}}* is a form of *{{term}}*',
  },
  'suggest.compound': {
    fi: 'yhdyssanassa *{{word}}* on sana *{{term}}*',
    sv: 'sammansättningen *{{word}}* innehåller *{{term}}*',
    en: '*{{word}}* is a compound with *{{term}}*',
  },
  'suggest.phrase': {
    fi: 'ilmauksessa *{{word}}* ovat sanat *{{term}}*',
    sv: 'uttrycket *{{word}}* innehåller orden *{{term}}*',
    en: '*{{word}}* has the words of *{{term}}*',
  },
  'suggest.near': {
    fi: '*{{word}}* on lähellä sanaa *{{term}}*',
    sv: '*{{word}}* ligger nära *{{term}}*',
    en: '*{{word}}* is close to *{{term}}*',
  },
} as const satisfies Catalogue;
