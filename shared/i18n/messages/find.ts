import type { Catalogue } from '#shared/i18n/catalogue.ts';

/** The find box: how one asks, and what a search tells. */
export const findMessages = {
  'find.searching': { fi: 'Haetaan…', sv: 'Söker…', en: 'Searching…' },
  'find.wholeWords': {
    fi: 'Vain kokonaiset sanat, ei yhdyssanojen osia',
    sv: 'Bara hela ord, inte delar av sammansättningar',
    en: 'Whole words only, no parts of compounds',
  },
  'find.help': { fi: 'Näin haet', sv: 'Så söker du', en: 'How to search' },
  'find.help.word': {
    fi: 'Sana missä muodossa tahansa, myös yhdyssanan osana. Useasta sanasta kaikki.',
    sv: 'Ordet i alla böjningsformer, också som del av en sammansättning. Av flera ord alla.',
    en: 'The word in any form, also inside compounds. With several words, all of them.',
  },
  'find.help.phrase': {
    fi: 'Sanat peräkkäin, missä muodossa tahansa',
    sv: 'Orden efter varandra, i alla böjningsformer',
    en: 'The words one after another, in any form',
  },
  'find.help.start': {
    fi: 'Näin alkavat sanat; tähti käy myös alkuun tai keskelle',
    sv: 'Ord som börjar så; stjärnan får också stå först eller inuti',
    en: 'Words that begin so; the star may also stand first or inside',
  },
  'find.help.exact': {
    fi: 'Vain juuri tämä sanamuoto',
    sv: 'Bara precis den här ordformen',
    en: 'This form of the word only',
  },
  'find.help.without': {
    fi: 'Vastaukset, joissa sanaa ei ole',
    sv: 'Svar där ordet inte finns',
    en: 'Answers without the word',
  },
  'find.help.or': {
    fi: 'Jompikumpi riittää',
    sv: 'Det ena eller det andra',
    en: 'Either one is enough',
  },
  'find.help.regex': {
    fi: 'Säännöllinen lauseke (RE2)',
    sv: 'Reguljärt uttryck (RE2)',
    en: 'A regular expression (RE2)',
  },
  'find.example.word': { fi: 'vertaistuki', sv: 'kamratstöd', en: 'volunteer' },
  'find.example.phrase': { fi: '”matala kynnys”', sv: '”låg tröskel”', en: '“peer support”' },
  'find.example.start': { fi: 'lapsi*', sv: 'barn*', en: 'child*' },
  'find.example.exact': { fi: '=tuen', sv: '=stödet', en: '=volunteers' },
  'find.example.without': { fi: '-jono', sv: '-kö', en: '-queue' },
  'find.example.or': { fi: 'äiti | isä', sv: 'mamma | pappa', en: 'mum | dad' },
  'find.example.regex': { fi: '/klo \\d+/', sv: '/kl\\.? \\d+/', en: '/\\d+ (am|pm)/' },
  'find.quoted': { fi: '”{{word}}”', sv: '”{{word}}”', en: '“{{word}}”' },
  'find.loose': {
    fi: '{{words}}: ei sanana missään vastauksessa. Näytetään sanat, joissa nämä kirjaimet ovat.',
    sv: '{{words}}: inte som ord i något svar. Här visas ord som innehåller bokstäverna.',
    en: '{{words}}: not a word in any answer. Showing words that hold these letters.',
  },
  'find.badRegex': {
    fi: 'Säännöllistä lauseketta ei voi lukea. Korjaa se tai poista vinoviivat. ({{problem}})',
    sv: 'Det reguljära uttrycket går inte att läsa. Rätta det eller ta bort snedstrecken. ({{problem}})',
    en: 'The regular expression cannot be read. Mend it or take the slashes away. ({{problem}})',
  },
  'find.unread': {
    fi: 'Lauseke on raskas: vastauksia jäi lukematta {{answers}}. Lisää hakuun sana, niin luettavaa on vähemmän.',
    sv: 'Uttrycket är tungt: {{answers}} svar blev olästa. Lägg till ett ord, så finns det mindre att läsa.',
    en: 'The expression is heavy: {{answers}} answers were not read. Add a word, and there is less to read.',
  },
} as const satisfies Catalogue;
