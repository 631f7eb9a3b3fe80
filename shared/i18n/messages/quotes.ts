import type { Catalogue } from '#shared/i18n/catalogue.ts';

/** A theme's quotes, recoded where they are listed; merging and retiring themes. */
export const quotesMessages = {
  'codebook.starredQuotes': {
    fi: 'Tähditetyt sitaatit',
    sv: 'Stjärnmärkta citat',
    en: 'Starred quotes',
  },
  'codebook.unstarQuote': {
    fi: 'Ota tähti pois: ”{{quote}}”',
    sv: 'Ta bort stjärnan: ”{{quote}}”',
    en: 'Take the star off: “{{quote}}”',
  },
  'codebook.rejectedQuotes': {
    fi: 'Hylätyt sitaatit',
    sv: 'Avvisade citat',
    en: 'Rejected quotes',
  },
  'codebook.clearQuote': {
    fi: 'Poista vastaesimerkki: ”{{quote}}”',
    sv: 'Ta bort motexemplet: ”{{quote}}”',
    en: 'Drop the counter-example: “{{quote}}”',
  },
  'codebook.merge': {
    fi: 'Yhdistä toiseen teemaan…',
    sv: 'Slå ihop med ett annat tema…',
    en: 'Merge into another theme…',
  },
  'codebook.mergeTitle': {
    fi: 'Yhdistä ”{{theme}}”',
    sv: 'Slå ihop ”{{theme}}”',
    en: 'Merge “{{theme}}”',
  },
  'codebook.mergeInto': { fi: 'Mihin teemaan?', sv: 'Med vilket tema?', en: 'Into which theme?' },
  'codebook.merge.now': { fi: 'Yhdistä', sv: 'Slå ihop', en: 'Merge' },
  'codebook.merge.other': { fi: 'Valitse toinen', sv: 'Välj ett annat', en: 'Choose another' },
  'codebook.merge.after_one': {
    fi: 'Teemalla ”{{theme}}” on sen jälkeen {{count}} vastaus.',
    sv: '”{{theme}}” har därefter {{count}} svar.',
    en: '“{{theme}}” will then have {{count}} answer.',
  },
  'codebook.merge.after_other': {
    fi: 'Teemalla ”{{theme}}” on sen jälkeen {{count}} vastausta.',
    sv: '”{{theme}}” har därefter {{count}} svar.',
    en: '“{{theme}}” will then have {{count}} answers.',
  },
  'codebook.merge.both_one': {
    fi: '{{count}} vastauksessa on jo molemmat: se lasketaan kerran.',
    sv: '{{count}} svar har redan båda: det räknas en gång.',
    en: '{{count}} answer has both already: it counts once.',
  },
  'codebook.merge.both_other': {
    fi: '{{count}} vastauksessa on jo molemmat: ne lasketaan kerran.',
    sv: '{{count}} svar har redan båda: de räknas en gång.',
    en: '{{count}} answers have both already: they count once.',
  },
  'codebook.merge.kept': {
    fi: 'Yhtään koodausta ei kirjoiteta uudelleen. ”{{theme}}” luetaan toisena teemana, ja sen voi erottaa taas omakseen.',
    sv: 'Ingen kodning skrivs om. ”{{theme}}” läses som det andra temat och kan skiljas ut igen.',
    en: 'No coding is rewritten. “{{theme}}” reads as the other theme, and can be made its own again.',
  },
  'codebook.mergedHere': { fi: 'Tähän yhdistetyt', sv: 'Ihopslagna hit', en: 'Merged into this' },
  'codebook.unmerge': { fi: 'Erota', sv: 'Skilj ut', en: 'Separate' },
  'codebook.unmergeTheme': {
    fi: 'Erota ”{{theme}}” omakseen',
    sv: 'Skilj ut ”{{theme}}”',
    en: 'Separate “{{theme}}”',
  },
  'codebook.use.none': {
    fi: 'Teemalla ei ole koodattu vielä mitään.',
    sv: 'Inget har kodats med temat än.',
    en: 'Nothing has been coded with it yet.',
  },
  'codebook.use.codings_one': {
    fi: '{{count}} koodaus,',
    sv: '{{count}} kodning',
    en: '{{count}} coding',
  },
  'codebook.use.codings_other': {
    fi: '{{count}} koodausta,',
    sv: '{{count}} kodningar',
    en: '{{count}} codings',
  },
  'codebook.use.answers_one': {
    fi: '{{count}} vastauksessa.',
    sv: 'i {{count}} svar.',
    en: 'in {{count}} answer.',
  },
  'codebook.use.answers_other': {
    fi: '{{count}} vastauksessa.',
    sv: 'i {{count}} svar.',
    en: 'in {{count}} answers.',
  },
  'codebook.use.whose': {
    fi: 'Kenen: {{whose}}.',
    sv: 'Vems: {{whose}}.',
    en: 'Whose: {{whose}}.',
  },
  'codebook.use.mine': { fi: 'omia', sv: 'egna', en: 'my own' },
  'codebook.retireTitle': {
    fi: 'Poista ”{{theme}}” käytöstä',
    sv: 'Ta ”{{theme}}” ur bruk',
    en: 'Retire “{{theme}}”',
  },
  'codebook.retire.below_one': {
    fi: 'Sen alla oleva teema poistuu samalla.',
    sv: 'Temat under det tas också ur bruk.',
    en: 'The theme below it is retired as well.',
  },
  'codebook.retire.below_other': {
    fi: 'Sen alla olevat {{count}} teemaa poistuvat samalla.',
    sv: 'De {{count}} teman som ligger under det tas också ur bruk.',
    en: 'The {{count}} themes below it are retired as well.',
  },
  'codebook.retire.kept': {
    fi: 'Koodaukset säilyvät ja näkyvät tuloksissa, mutta teemalla ei enää koodata. Sen voi palauttaa.',
    sv: 'Kodningarna finns kvar och syns i resultaten, men temat kodas inte längre. Det kan tas i bruk igen.',
    en: 'The codings stay and show in the results, but the theme codes no more. It can be restored.',
  },
  'codebook.moveQuotes_one': {
    fi: 'Siirrä {{count}} sitaatti',
    sv: 'Flytta {{count}} citat',
    en: 'Move {{count}} quote',
  },
  'codebook.moveQuotes_other': {
    fi: 'Siirrä {{count}} sitaattia',
    sv: 'Flytta {{count}} citat',
    en: 'Move {{count}} quotes',
  },
  'codebook.moveTo': {
    fi: 'Mihin teemaan? Uusi nimi tekee uuden teeman.',
    sv: 'Till vilket tema? Ett nytt namn gör ett nytt tema.',
    en: 'To which theme? A new name makes a new theme.',
  },
  'codebook.pick.help': {
    fi: 'Kirjoita teeman nimeä',
    sv: 'Skriv temats namn',
    en: 'Type a theme’s name',
  },
  'codebook.pick.none': {
    fi: 'Yhtään teemaa ei löytynyt.',
    sv: 'Inget tema hittades.',
    en: 'No theme was found.',
  },
  'codebook.pick.new': {
    fi: 'Tee uusi teema ”{{name}}”',
    sv: 'Gör ett nytt tema ”{{name}}”',
    en: 'Make a new theme “{{name}}”',
  },
  'codebook.quotesOf': { fi: 'Kysymys', sv: 'Fråga', en: 'Question' },
  'codebook.allQuestions': { fi: 'Kaikki kysymykset', sv: 'Alla frågor', en: 'All questions' },
  'codebook.findQuotes': {
    fi: 'Etsi sitaateista',
    sv: 'Sök bland citaten',
    en: 'Find among the quotes',
  },
  'codebook.noQuotesFound': {
    fi: 'Mikään sitaatti ei vastaa hakua.',
    sv: 'Inget citat motsvarar sökningen.',
    en: 'No quote matches.',
  },
  'codebook.quote.acts': {
    fi: 'Valituille sitaateille',
    sv: 'För de valda citaten',
    en: 'For the chosen quotes',
  },
  'codebook.quote.chosen_one': {
    fi: '{{count}} valittu',
    sv: '{{count}} valt',
    en: '{{count}} chosen',
  },
  'codebook.quote.chosen_other': {
    fi: '{{count}} valittu',
    sv: '{{count}} valda',
    en: '{{count}} chosen',
  },
  'codebook.quote.choose': { fi: 'valitse', sv: 'välj', en: 'choose' },
  'codebook.quote.move': {
    fi: 'Siirrä tai erota',
    sv: 'Flytta eller bryt ut',
    en: 'Move or split off',
  },
  'codebook.quote.remove': {
    fi: 'Poista koodaus',
    sv: 'Ta bort kodningen',
    en: 'Remove the coding',
  },
  'codebook.quote.reject': {
    fi: 'Vastaesimerkiksi',
    sv: 'Till motexempel',
    en: 'As counter-example',
  },
  'codebook.quote.star': { fi: 'tähditä', sv: 'stjärnmärk', en: 'star' },
  'codebook.quote.tone': { fi: 'sävy', sv: 'ton', en: 'tone' },
  'codebook.quote.chooseAll_one': {
    fi: 'Valitse {{count}}',
    sv: 'Välj {{count}}',
    en: 'Choose {{count}}',
  },
  'codebook.quote.chooseAll_other': {
    fi: 'Valitse kaikki {{count}}',
    sv: 'Välj alla {{count}}',
    en: 'Choose all {{count}}',
  },
  'codebook.quote.chooseNone': { fi: 'Peru valinta', sv: 'Avmarkera', en: 'Choose none' },
  'codebook.paperThemes': {
    fi: 'Teemoja {{number}}',
    sv: 'Teman: {{number}}',
    en: 'Themes: {{number}}',
  },
  'codebook.quotes': { fi: 'Sitaatit', sv: 'Citat', en: 'Quotes' },
  'codebook.noQuotes': {
    fi: 'Et ole vielä koodannut tällä teemalla.',
    sv: 'Du har inte kodat med temat än.',
    en: 'You have not coded with this theme yet.',
  },
  'codebook.moreQuotes_one': {
    fi: 'Näytä vielä {{count}}',
    sv: 'Visa {{count}} till',
    en: 'Show {{count}} more',
  },
  'codebook.moreQuotes_other': {
    fi: 'Näytä lisää ({{count}} jäljellä)',
    sv: 'Visa fler ({{count}} kvar)',
    en: 'Show more ({{count}} left)',
  },
  'codebook.respondent': {
    fi: 'Vastaaja {{respondent}}',
    sv: 'Respondent {{respondent}}',
    en: 'Respondent {{respondent}}',
  },
  'codebook.star': { fi: 'Tähditä sitaatti', sv: 'Stjärnmärk citatet', en: 'Star the quote' },
  'codebook.showWhole': {
    fi: 'Näytä koko vastaus',
    sv: 'Visa hela svaret',
    en: 'Show the whole answer',
  },
  'codebook.showLess': { fi: 'Näytä vähemmän', sv: 'Visa mindre', en: 'Show less' },
} as const satisfies Catalogue;
