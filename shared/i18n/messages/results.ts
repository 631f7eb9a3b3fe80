import type { Catalogue } from '#shared/i18n/catalogue.ts';

/** The results screen. */
export const resultsMessages = {
  'results.noAnswers': {
    fi: 'Ei vielä vastauksia',
    sv: 'Inga svar ännu',
    en: 'No answers yet',
  },
  'results.noAnswersText': {
    fi: 'Tuo ensin kyselyn vastaukset. Tulokset lasketaan niistä.',
    sv: 'Importera först enkätens svar. Resultaten räknas på dem.',
    en: 'Import a survey’s answers first. The results are counted from them.',
  },
  'results.goImport': { fi: 'Tuo vastaukset', sv: 'Importera svar', en: 'Import answers' },
  'results.noThemes': { fi: 'Ei vielä teemoja', sv: 'Inga teman ännu', en: 'No themes yet' },
  'results.noThemesText': {
    fi: 'Tee ensin koodikirja: ne teemat, joiden määriä haluat tietää. Sitten koodaa vastauksia niillä.',
    sv: 'Gör först en kodbok: de teman som du vill räkna. Koda sedan svar med dem.',
    en: 'Make a codebook first: the themes that you want to count. Then code answers with them.',
  },
  'results.goAttributes': {
    fi: 'Arvot ja ryhmät',
    sv: 'Värden och grupper',
    en: 'Values and groups',
  },
  'results.goCodebook': { fi: 'Tee koodikirja', sv: 'Gör en kodbok', en: 'Make a codebook' },
  'results.noCodings': {
    fi: 'Mitään ei ole vielä koodattu',
    sv: 'Inget är kodat ännu',
    en: 'Nothing is coded yet',
  },
  'results.noCodingsText': {
    fi: 'Koodaa ensin muutama vastaus: valitse sanat ja anna niille teema, tai hyväksy ehdotus. Ehdotuksia ei lasketa ennen kuin hyväksyt ne.',
    sv: 'Koda först några svar: välj ord och ge dem ett tema, eller godkänn ett förslag. Förslag räknas inte förrän du har godkänt dem.',
    en: 'Code a few answers first: select words and give them a theme, or accept a suggestion. Suggestions count for nothing until you accept them.',
  },
  'results.goCode': { fi: 'Koodaa vastauksia', sv: 'Koda svar', en: 'Code answers' },
  'results.nothingHere': {
    fi: 'Näissä vastauksissa ei ole yhtään laskettavaa koodausta. Muuta vasemmalta kysymystä, koodaajaa tai rajausta, tai koodaa näitä vastauksia.',
    sv: 'De här svaren har inga kodningar att räkna. Ändra frågan, kodaren eller avgränsningen till vänster, eller koda de här svaren.',
    en: 'These answers have no codings to count. Change the question, the coder or the filter on the left, or code these answers.',
  },
  'results.notCounted': {
    fi: 'Laskeminen ei onnistunut: {{message}} Koodauksesi ovat tallessa. Avaa näkymä uudelleen.',
    sv: 'Räkningen misslyckades: {{message}} Dina kodningar är sparade. Öppna vyn på nytt.',
    en: 'The results could not be counted: {{message}} Your codings are kept. Open this screen again.',
  },

  'results.settings': { fi: 'Mitä lasketaan', sv: 'Vad som räknas', en: 'What is counted' },
  'results.question': { fi: 'Kysymys', sv: 'Fråga', en: 'Question' },
  'results.tick': { fi: 'Valitut kysymykset…', sv: 'Valda frågor…', en: 'Chosen questions…' },
  'results.ticked': { fi: 'Mukana olevat', sv: 'De som är med', en: 'Taken in' },
  'results.nQuestions_one': {
    fi: '{{count}} kysymys',
    sv: '{{count}} fråga',
    en: '{{count}} question',
  },
  'results.nQuestions_other': {
    fi: '{{count}} kysymystä',
    sv: '{{count}} frågor',
    en: '{{count}} questions',
  },
  'results.unit': { fi: 'Pylväissä', sv: 'Staplarna visar', en: 'Bars show' },
  'results.respondents': { fi: 'Vastaajat', sv: 'Svarande', en: 'Respondents' },
  'results.answers': { fi: 'Vastaukset', sv: 'Svar', en: 'Answers' },
  'results.texts': { fi: 'Eri tekstejä', sv: 'Olika texter', en: 'Different texts' },
  'results.base': { fi: 'Osuudet', sv: 'Andelar av', en: 'Shares of' },
  'results.base.answered': { fi: 'vastanneista', sv: 'dem som svarat', en: 'those who answered' },
  'results.base.respondents': {
    fi: 'kaikista vastaajista',
    sv: 'alla svarande',
    en: 'all respondents',
  },
  'results.base.coded': { fi: 'koodatuista', sv: 'det som kodats', en: 'what is coded' },
  'results.layer': { fi: 'Kenen koodaukset', sv: 'Vems kodningar', en: 'Whose codings' },
  'results.layer.me': { fi: 'omat', sv: 'mina egna', en: 'my own' },
  'results.layer.any': { fi: 'kaikkien koodaajien', sv: 'alla kodares', en: 'any coder’s' },
  'results.unnamed': { fi: 'nimetön koodaaja', sv: 'kodare utan namn', en: 'unnamed coder' },
  'results.split': { fi: 'Vertaa muuttujan mukaan', sv: 'Jämför enligt', en: 'Compare by' },
  'results.noSplit': { fi: 'ei vertailua', sv: 'ingen jämförelse', en: 'no comparison' },
  'results.filter': { fi: 'Rajaa vastaajat', sv: 'Avgränsa svarande', en: 'Only respondents with' },
  'results.noFilter': { fi: 'kaikki vastaajat', sv: 'alla svarande', en: 'all respondents' },
  'results.filterValue': {
    fi: 'Arvo: {{attribute}}',
    sv: 'Värde: {{attribute}}',
    en: 'Value: {{attribute}}',
  },
  'results.order': { fi: 'Järjestys', sv: 'Ordning', en: 'Order' },
  'results.order.count': { fi: 'Yleisin ensin', sv: 'Vanligast först', en: 'Most common first' },
  'results.order.codebook': {
    fi: 'Koodikirjan järjestys',
    sv: 'Kodbokens ordning',
    en: 'Codebook order',
  },

  'results.nAnswers_one': { fi: '1 vastaus', sv: '1 svar', en: '1 answer' },
  'results.nAnswers_other': {
    fi: '{{shown}} vastausta',
    sv: '{{shown}} svar',
    en: '{{shown}} answers',
  },
  'results.nPlaces_one': {
    fi: '1 vastaus tai tyhjä',
    sv: '1 svar eller tomt svar',
    en: '1 answer or blank',
  },
  'results.nPlaces_other': {
    fi: '{{shown}} vastausta tai tyhjää',
    sv: '{{shown}} svar eller tomma svar',
    en: '{{shown}} answers or blanks',
  },
  'results.basis': {
    fi: '{{base}} Koodaukset: {{layer}}. Rajaus: {{filter}}.',
    sv: '{{base}} Kodningar: {{layer}}. Avgränsning: {{filter}}.',
    en: '{{base}} Codings: {{layer}}. Filter: {{filter}}.',
  },
  'results.basis.answered_one': {
    fi: 'Pohja: 1 vastaaja, joka vastasi ({{answers}}; tyhjät ja ei-vastaukset eivät ole mukana).',
    sv: 'Bas: 1 person som svarade ({{answers}}; tomma svar och icke-svar är inte med).',
    en: 'Base: the 1 respondent who answered ({{answers}}; blanks and non-answers are left out).',
  },
  'results.basis.answered_other': {
    fi: 'Pohja: {{shown}} vastaajaa, jotka vastasivat ({{answers}}; tyhjät ja ei-vastaukset eivät ole mukana).',
    sv: 'Bas: de {{shown}} som svarade ({{answers}}; tomma svar och icke-svar är inte med).',
    en: 'Base: the {{shown}} respondents who answered ({{answers}}; blanks and non-answers are left out).',
  },
  'results.basis.respondents_one': {
    fi: 'Pohja: 1 vastaaja, vaikka olisi jättänyt tyhjää ({{answers}}).',
    sv: 'Bas: 1 svarande, också om svaret är tomt ({{answers}}).',
    en: 'Base: 1 respondent, blank or not ({{answers}}).',
  },
  'results.basis.respondents_other': {
    fi: 'Pohja: kaikki {{shown}} vastaajaa, myös tyhjää jättäneet ({{answers}}).',
    sv: 'Bas: alla {{shown}} svarande, också de som lämnat tomt ({{answers}}).',
    en: 'Base: all {{shown}} respondents, also those who left blanks ({{answers}}).',
  },
  'results.basis.coded_one': {
    fi: 'Pohja: 1 vastaaja, jolla on koodattuja tai valmiiksi merkittyjä vastauksia ({{answers}}).',
    sv: 'Bas: 1 svarande med svar som kodats eller märkts som klara ({{answers}}).',
    en: 'Base: the 1 respondent with answers coded or marked done ({{answers}}).',
  },
  'results.basis.coded_other': {
    fi: 'Pohja: {{shown}} vastaajaa, joilla on koodattuja tai valmiiksi merkittyjä vastauksia ({{answers}}).',
    sv: 'Bas: de {{shown}} svarande med svar som kodats eller märkts som klara ({{answers}}).',
    en: 'Base: the {{shown}} respondents with answers coded or marked done ({{answers}}).',
  },

  'results.theme': { fi: 'Teema', sv: 'Tema', en: 'Theme' },
  'results.n': { fi: 'n = {{base}}', sv: 'n = {{base}}', en: 'n = {{base}}' },
  'results.barName': {
    fi: '{{theme}}: {{amount}}, {{share}}. Näytä sitaatit',
    sv: '{{theme}}: {{amount}}, {{share}}. Visa citaten',
    en: '{{theme}}: {{amount}}, {{share}}. Show the quotes',
  },
  'results.cellName': {
    fi: '{{theme}}, {{value}}: {{amount}}, {{share}}. Näytä sitaatit',
    sv: '{{theme}}, {{value}}: {{amount}}, {{share}}. Visa citaten',
    en: '{{theme}}, {{value}}: {{amount}}, {{share}}. Show the quotes',
  },
  'results.unmentioned': {
    fi: 'Ei mainintoja: {{themes}}.',
    sv: 'Inga omnämnanden: {{themes}}.',
    en: 'Not mentioned: {{themes}}.',
  },

  'results.quotes': { fi: 'Sitaatit', sv: 'Citat', en: 'Quotes' },
  'results.closeQuotes': { fi: 'Sulje sitaatit', sv: 'Stäng citaten', en: 'Close the quotes' },
  'results.nQuotes_one': { fi: '1 sitaatti', sv: '1 citat', en: '1 quote' },
  'results.nQuotes_other': {
    fi: '{{shown}} sitaattia',
    sv: '{{shown}} citat',
    en: '{{shown}} quotes',
  },
  'results.picked': {
    fi: 'Edustavimmat',
    sv: 'Mest representativa',
    en: 'Most representative',
  },
  'results.method': {
    fi: 'Tähdelliset ensin, sitten ne, jotka yhdessä edustavat parhaiten näitä sitaatteja (facility location, Lin & Bilmes 2011). Osuus: kuinka moni sitaateista muistuttaa eniten juuri tätä.',
    sv: 'Stjärnmärkta först, sedan de som tillsammans bäst står för citaten (facility location, Lin & Bilmes 2011). Andelen: hur många av citaten som mest liknar just detta.',
    en: 'Starred ones first, then those that together stand best for these quotes (facility location, Lin & Bilmes 2011). The share: how many of the quotes are most like this one.',
  },
  'results.others': { fi: 'Muut', sv: 'Övriga', en: 'The rest' },
  'results.standsFor': {
    fi: 'edustaa {{share}}',
    sv: 'står för {{share}}',
    en: 'stands for {{share}}',
  },
  'results.respondent': {
    fi: 'Vastaaja {{label}}',
    sv: 'Svarande {{label}}',
    en: 'Respondent {{label}}',
  },
  'results.star': { fi: 'Tähti', sv: 'Stjärna', en: 'Star' },
  'results.showWhole': {
    fi: 'Näytä koko vastaus',
    sv: 'Visa hela svaret',
    en: 'Show the whole answer',
  },
  'results.showLess': { fi: 'Näytä vähemmän', sv: 'Visa mindre', en: 'Show less' },
  'results.more_one': {
    fi: 'Näytä vielä {{count}} sitaatti',
    sv: 'Visa {{count}} citat till',
    en: 'Show {{count}} more quote',
  },
  'results.more_other': {
    fi: 'Näytä lisää ({{shown}} jäljellä)',
    sv: 'Visa fler ({{shown}} kvar)',
    en: 'Show more ({{shown}} left)',
  },

  'results.export': { fi: 'Vie tulokset', sv: 'Exportera resultaten', en: 'Export the results' },
  'results.excel': { fi: 'Excel-tiedosto', sv: 'Excel-fil', en: 'Excel file' },
  'results.csv': { fi: 'CSV', sv: 'CSV', en: 'CSV' },
  'results.report': { fi: 'tulokset', sv: 'resultat', en: 'results' },
  'results.byAttribute': {
    fi: 'Määrät: {{attribute}}',
    sv: 'Antal: {{attribute}}',
    en: 'Counts by {{attribute}}',
  },
  'results.notWritten': {
    fi: 'Tiedostoa ei voitu tehdä: {{message}} Projekti on tallessa. Yritä uudelleen, vaikka vähemmillä kysymyksillä.',
    sv: 'Filen kunde inte skapas: {{message}} Projektet är sparat. Försök igen, kanske med färre frågor.',
    en: 'The file could not be made: {{message}} The project is kept. Try again, perhaps with fewer questions.',
  },
  'results.saved': {
    fi: 'Tallennettu: {{name}}. {{notes}}',
    sv: 'Sparat: {{name}}. {{notes}}',
    en: 'Saved: {{name}}. {{notes}}',
  },
  'results.saved.cut_one': {
    fi: '{{count}} teksti lyhennettiin Excelin rajaan ({{limit}} merkkiä); katkaisukohdassa on […].',
    sv: '{{count}} text kortades till Excels gräns ({{limit}} tecken); avbrottet är märkt […].',
    en: '{{count}} text was cut to Excel’s limit ({{limit}} characters); the cut is marked […].',
  },
  'results.saved.cut_other': {
    fi: '{{count}} tekstiä lyhennettiin Excelin rajaan ({{limit}} merkkiä); katkaisukohdissa on […].',
    sv: '{{count}} texter kortades till Excels gräns ({{limit}} tecken); avbrotten är märkta […].',
    en: '{{count}} texts were cut to Excel’s limit ({{limit}} characters); the cuts are marked […].',
  },
  'results.saved.asText_one': {
    fi: '{{count}} kaavalta näyttävä teksti on merkitty pelkäksi tekstiksi.',
    sv: '{{count}} text som liknar en formel är märkt som enbart text.',
    en: '{{count}} text that looks like a formula is marked as plain text.',
  },
  'results.saved.asText_other': {
    fi: '{{count}} kaavalta näyttävää tekstiä on merkitty pelkäksi tekstiksi.',
    sv: '{{count}} texter som liknar formler är märkta som enbart text.',
    en: '{{count}} texts that look like formulas are marked as plain text.',
  },
  'results.saved.defused_one': {
    fi: '{{count}} kaavalta näyttävän tekstin eteen lisättiin heittomerkki.',
    sv: 'En apostrof sattes före {{count}} text som liknar en formel.',
    en: 'An apostrophe was put before {{count}} text that looks like a formula.',
  },
  'results.saved.defused_other': {
    fi: '{{count}} kaavalta näyttävän tekstin eteen lisättiin heittomerkki.',
    sv: 'En apostrof sattes före {{count}} texter som liknar formler.',
    en: 'An apostrophe was put before {{count}} texts that look like formulas.',
  },
  'results.saved.cleaned_one': {
    fi: '{{count}} solussa oli merkkejä, joita taulukko ei voi sisältää; tilalla on �.',
    sv: '{{count}} cell hade tecken som en kalkyl inte kan innehålla; de är ersatta med �.',
    en: '{{count}} cell had characters that a spreadsheet cannot hold; � stands for them.',
  },
  'results.saved.cleaned_other': {
    fi: '{{count}} solussa oli merkkejä, joita taulukko ei voi sisältää; tilalla on �.',
    sv: '{{count}} celler hade tecken som en kalkyl inte kan innehålla; de är ersatta med �.',
    en: '{{count}} cells had characters that a spreadsheet cannot hold; � stands for them.',
  },
} as const satisfies Catalogue;
