import type { Catalogue } from '#shared/i18n/catalogue.ts';

/** The names of acts, as undo shows them. */
export const actsMessages = {
  'act.createProject': {
    fi: 'luo projekti ”{{name}}”',
    sv: 'skapa projektet ”{{name}}”',
    en: 'create project “{{name}}”',
  },
  'act.renameProject': {
    fi: 'anna projektille nimi ”{{name}}”',
    sv: 'döp projektet till ”{{name}}”',
    en: 'rename project to “{{name}}”',
  },
  'act.importAnswers_one': {
    fi: 'tuo {{count}} vastaus',
    sv: 'importera {{count}} svar',
    en: 'import {{count}} answer',
  },
  'act.importAnswers_other': {
    fi: 'tuo {{count}} vastausta',
    sv: 'importera {{count}} svar',
    en: 'import {{count}} answers',
  },
  'act.takeNewTexts_one': {
    fi: 'ota {{count}} uusi teksti',
    sv: 'ta in {{count}} ny text',
    en: 'take {{count}} new text',
  },
  'act.takeNewTexts_other': {
    fi: 'ota {{count}} uutta tekstiä',
    sv: 'ta in {{count}} nya texter',
    en: 'take {{count}} new texts',
  },
  'act.importCodebook_one': {
    fi: 'tuo {{count}} teema',
    sv: 'importera {{count}} tema',
    en: 'import {{count}} theme',
  },
  'act.importCodebook_other': {
    fi: 'tuo {{count}} teemaa',
    sv: 'importera {{count}} teman',
    en: 'import {{count}} themes',
  },
  'act.beginWave_one': {
    fi: 'ota käyttöön {{count}} teema aiemmasta kyselystä ”{{project}}”',
    sv: 'ta {{count}} tema från projektet ”{{project}}”',
    en: 'take {{count}} theme from project “{{project}}”',
  },
  'act.beginWave_other': {
    fi: 'ota käyttöön {{count}} teemaa aiemmasta kyselystä ”{{project}}”',
    sv: 'ta {{count}} teman från projektet ”{{project}}”',
    en: 'take {{count}} themes from project “{{project}}”',
  },
  'act.setAnswerKind': {
    fi: 'muuta vastauksen {{row}} laji',
    sv: 'ändra svarets {{row}} typ',
    en: 'change the kind of answer {{row}}',
  },
  'act.addTheme': {
    fi: 'lisää teema ”{{theme}}”',
    sv: 'lägg till temat ”{{theme}}”',
    en: 'add theme “{{theme}}”',
  },
  'act.editTheme': {
    fi: 'muokkaa teemaa ”{{theme}}”',
    sv: 'redigera temat ”{{theme}}”',
    en: 'edit theme “{{theme}}”',
  },
  'act.moveTheme': {
    fi: 'siirrä teema ”{{theme}}”',
    sv: 'flytta temat ”{{theme}}”',
    en: 'move theme “{{theme}}”',
  },
  'act.retireTheme': {
    fi: 'poista teema ”{{theme}}” käytöstä',
    sv: 'ta temat ”{{theme}}” ur bruk',
    en: 'retire theme “{{theme}}”',
  },
  'act.restoreTheme': {
    fi: 'palauta teema ”{{theme}}” käyttöön',
    sv: 'ta temat ”{{theme}}” i bruk igen',
    en: 'restore theme “{{theme}}”',
  },
  'act.keepRule': {
    fi: 'lisää hakusääntö: {{theme}}',
    sv: 'lägg till sökregel: {{theme}}',
    en: 'add search rule: {{theme}}',
  },
  'act.dropRule': {
    fi: 'poista hakusääntö: {{theme}}',
    sv: 'ta bort sökregel: {{theme}}',
    en: 'remove search rule: {{theme}}',
  },
  'act.mergeTheme': {
    fi: 'yhdistä teema ”{{theme}}” teemaan ”{{into}}”',
    sv: 'slå ihop temat ”{{theme}}” med ”{{into}}”',
    en: 'merge theme “{{theme}}” into “{{into}}”',
  },
  'act.unmergeTheme': {
    fi: 'erota teema ”{{theme}}” taas omakseen',
    sv: 'skilj temat ”{{theme}}” åt igen',
    en: 'make merged theme “{{theme}}” its own again',
  },
  'act.splitTheme_one': {
    fi: 'erota teemasta ”{{theme}}” teema ”{{name}}” ({{count}} sitaatti)',
    sv: 'bryt ut temat ”{{name}}” ur ”{{theme}}” ({{count}} citat)',
    en: 'split “{{name}}” from “{{theme}}” ({{count}} quote)',
  },
  'act.splitTheme_other': {
    fi: 'erota teemasta ”{{theme}}” teema ”{{name}}” ({{count}} sitaattia)',
    sv: 'bryt ut temat ”{{name}}” ur ”{{theme}}” ({{count}} citat)',
    en: 'split “{{name}}” from “{{theme}}” ({{count}} quotes)',
  },
  'act.moveCodings_one': {
    fi: 'siirrä {{count}} sitaatti teemaan ”{{theme}}”',
    sv: 'flytta {{count}} citat till ”{{theme}}”',
    en: 'move {{count}} quote to “{{theme}}”',
  },
  'act.moveCodings_other': {
    fi: 'siirrä {{count}} sitaattia teemaan ”{{theme}}”',
    sv: 'flytta {{count}} citat till ”{{theme}}”',
    en: 'move {{count}} quotes to “{{theme}}”',
  },
  'act.removeCodings_one': {
    fi: 'poista koodaus: {{theme}}',
    sv: 'ta bort kodningen: {{theme}}',
    en: 'remove coding: {{theme}}',
  },
  'act.removeCodings_other': {
    fi: 'poista {{count}} koodausta: {{theme}}',
    sv: 'ta bort {{count}} kodningar: {{theme}}',
    en: 'remove {{count}} codings: {{theme}}',
  },
  'act.rejectCodings_one': {
    fi: 'hylkää sitaatti vastaesimerkiksi: {{theme}}',
    sv: 'avvisa citatet som motexempel: {{theme}}',
    en: 'reject quote as counter-example: {{theme}}',
  },
  'act.rejectCodings_other': {
    fi: 'hylkää {{count}} sitaattia vastaesimerkeiksi: {{theme}}',
    sv: 'avvisa {{count}} citat som motexempel: {{theme}}',
    en: 'reject {{count}} quotes as counter-examples: {{theme}}',
  },
  'act.setPolarity': {
    fi: 'vaihda sitaatin sävy: {{theme}}',
    sv: 'ändra citatets ton: {{theme}}',
    en: 'set the tone of a quote: {{theme}}',
  },
  'act.inVivoTheme': {
    fi: 'tee sanoista teema ”{{theme}}” ja koodaa sillä',
    sv: 'gör orden till temat ”{{theme}}” och koda',
    en: 'make the words a theme and code: {{theme}}',
  },
  'act.codeSpan': {
    fi: 'koodaa sitaatti: {{theme}}',
    sv: 'koda citatet: {{theme}}',
    en: 'code quote: {{theme}}',
  },
  'act.codeAnswer': {
    fi: 'koodaa koko vastaus: {{theme}}',
    sv: 'koda hela svaret: {{theme}}',
    en: 'code whole answer: {{theme}}',
  },
  'act.acceptSuggestion': {
    fi: 'hyväksy ehdotus: {{theme}}',
    sv: 'godkänn förslaget: {{theme}}',
    en: 'accept suggestion: {{theme}}',
  },
  'act.rejectSuggestion': {
    fi: 'hylkää ehdotus: {{theme}}',
    sv: 'avvisa förslaget: {{theme}}',
    en: 'reject suggestion: {{theme}}',
  },
  'act.clearRejection': {
    fi: 'salli ehdotus taas: {{theme}}',
    sv: 'tillåt förslaget igen: {{theme}}',
    en: 'allow suggestion again: {{theme}}',
  },
  'act.removeCoding': {
    fi: 'poista koodaus: {{theme}}',
    sv: 'ta bort kodningen: {{theme}}',
    en: 'remove coding: {{theme}}',
  },
  'act.changeEdges': {
    fi: 'muuta sitaatin rajoja: {{theme}}',
    sv: 'ändra citatets gränser: {{theme}}',
    en: 'change quote edges: {{theme}}',
  },
  'act.starCoding': {
    fi: 'tähditä sitaatti: {{theme}}',
    sv: 'stjärnmärk citatet: {{theme}}',
    en: 'star quote: {{theme}}',
  },
  'act.codeMany_one': {
    fi: 'koodaa {{count}} vastaus: {{theme}}',
    sv: 'koda {{count}} svar: {{theme}}',
    en: 'code {{count}} answer: {{theme}}',
  },
  'act.codeMany_other': {
    fi: 'koodaa {{count}} vastausta: {{theme}}',
    sv: 'koda {{count}} svar: {{theme}}',
    en: 'code {{count}} answers: {{theme}}',
  },
  'act.acceptMany_one': {
    fi: 'hyväksy {{count}} ehdotus: {{theme}}',
    sv: 'godkänn {{count}} förslag: {{theme}}',
    en: 'accept {{count}} suggestion: {{theme}}',
  },
  'act.acceptMany_other': {
    fi: 'hyväksy {{count}} ehdotusta: {{theme}}',
    sv: 'godkänn {{count}} förslag: {{theme}}',
    en: 'accept {{count}} suggestions: {{theme}}',
  },
  'act.acceptThemes_one': {
    fi: 'hyväksy {{count}} ehdotus, teemoja {{themes}}',
    sv: 'godkänn {{count}} förslag, {{themes}} teman',
    en: 'accept {{count}} suggestion, themes: {{themes}}',
  },
  'act.acceptThemes_other': {
    fi: 'hyväksy {{count}} ehdotusta, teemoja {{themes}}',
    sv: 'godkänn {{count}} förslag, {{themes}} teman',
    en: 'accept {{count}} suggestions, themes: {{themes}}',
  },
  'act.rejectMany_one': {
    fi: 'hylkää {{count}} teema',
    sv: 'avvisa {{count}} tema',
    en: 'reject {{count}} theme',
  },
  'act.rejectMany_other': {
    fi: 'hylkää {{count}} teemaa',
    sv: 'avvisa {{count}} teman',
    en: 'reject {{count}} themes',
  },
  'act.codeHits_one': {
    fi: 'koodaa {{count}} osuma: {{theme}}',
    sv: 'koda {{count}} träff: {{theme}}',
    en: 'code {{count}} hit: {{theme}}',
  },
  'act.codeHits_other': {
    fi: 'koodaa {{count}} osumaa: {{theme}}',
    sv: 'koda {{count}} träffar: {{theme}}',
    en: 'code {{count}} hits: {{theme}}',
  },
  'act.runRule_one': {
    fi: 'koodaa säännöllä {{count}} osuma: {{theme}}',
    sv: 'koda {{count}} träff med regeln: {{theme}}',
    en: 'code {{count}} hit by rule: {{theme}}',
  },
  'act.runRule_other': {
    fi: 'koodaa säännöllä {{count}} osumaa: {{theme}}',
    sv: 'koda {{count}} träffar med regeln: {{theme}}',
    en: 'code {{count}} hits by rule: {{theme}}',
  },
  'act.uncodeMany_one': {
    fi: 'poista teema {{count}} vastauksesta: {{theme}}',
    sv: 'ta bort temat från {{count}} svar: {{theme}}',
    en: 'remove theme from {{count}} answer: {{theme}}',
  },
  'act.uncodeMany_other': {
    fi: 'poista teema {{count}} vastauksesta: {{theme}}',
    sv: 'ta bort temat från {{count}} svar: {{theme}}',
    en: 'remove theme from {{count}} answers: {{theme}}',
  },
  'act.recodeMany_one': {
    fi: 'vaihda teema {{count}} vastauksessa: {{from}} → {{theme}}',
    sv: 'byt tema i {{count}} svar: {{from}} → {{theme}}',
    en: 'recode {{count}} answer: {{from}} → {{theme}}',
  },
  'act.recodeMany_other': {
    fi: 'vaihda teema {{count}} vastauksessa: {{from}} → {{theme}}',
    sv: 'byt tema i {{count}} svar: {{from}} → {{theme}}',
    en: 'recode {{count}} answers: {{from}} → {{theme}}',
  },
  'act.markManyDone_one': {
    fi: 'merkitse {{count}} vastaus valmiiksi',
    sv: 'markera {{count}} svar som klart',
    en: 'mark {{count}} answer done',
  },
  'act.markManyDone_other': {
    fi: 'merkitse {{count}} vastausta valmiiksi',
    sv: 'markera {{count}} svar som klara',
    en: 'mark {{count}} answers done',
  },
  'act.markDone': {
    fi: 'merkitse vastaus {{row}} valmiiksi',
    sv: 'markera svar {{row}} som klart',
    en: 'mark answer {{row}} done',
  },
  'act.reopenAnswer': {
    fi: 'avaa vastaus {{row}} uudelleen',
    sv: 'öppna svar {{row}} igen',
    en: 'reopen answer {{row}}',
  },
  'act.writeMemo': {
    fi: 'kirjoita muistiinpano vastaukseen {{row}}',
    sv: 'skriv en anteckning till svar {{row}}',
    en: 'write memo on answer {{row}}',
  },
  'act.writeThemeMemo': {
    fi: 'kirjoita muistiinpano teemaan ”{{theme}}”',
    sv: 'skriv en anteckning om temat ”{{theme}}”',
    en: 'write memo on theme “{{theme}}”',
  },
  'act.writeProjectMemo': {
    fi: 'kirjoita muistiinpano projektista',
    sv: 'skriv en anteckning om projektet',
    en: 'write memo on the project',
  },
  'act.renameCoder': {
    fi: 'vaihda koodaajan nimeksi ”{{name}}”',
    sv: 'byt kodarens namn till ”{{name}}”',
    en: 'rename coder to “{{name}}”',
  },
  'act.groupValues_one': {
    fi: 'siirrä {{count}} arvo ryhmään ”{{group}}”',
    sv: 'för {{count}} värde till gruppen ”{{group}}”',
    en: 'put {{count}} value into group “{{group}}”',
  },
  'act.groupValues_other': {
    fi: 'siirrä {{count}} arvoa ryhmään ”{{group}}”',
    sv: 'för {{count}} värden till gruppen ”{{group}}”',
    en: 'put {{count}} values into group “{{group}}”',
  },
  'act.ungroupValues_one': {
    fi: 'ota {{count}} arvo pois ryhmästään',
    sv: 'ta {{count}} värde ur sin grupp',
    en: 'take {{count}} value out of its group',
  },
  'act.ungroupValues_other': {
    fi: 'ota {{count}} arvoa pois ryhmistään',
    sv: 'ta {{count}} värden ur sina grupper',
    en: 'take {{count}} values out of their groups',
  },
  'act.renameValueGroup': {
    fi: 'anna ryhmälle nimi ”{{group}}”',
    sv: 'döp gruppen till ”{{group}}”',
    en: 'rename group to “{{group}}”',
  },
  'act.linkOther': {
    fi: 'liitä ”{{question}}” taustatietoon ”{{attribute}}”',
    sv: 'koppla ”{{question}}” till ”{{attribute}}”',
    en: 'link “{{question}}” to “{{attribute}}”',
  },
  'act.unlinkOther': {
    fi: 'irrota ”{{question}}” taustatiedosta',
    sv: 'koppla loss ”{{question}}”',
    en: 'unlink “{{question}}”',
  },
  'act.codeValues_one': {
    fi: 'anna {{count}} vastaukselle arvo ”{{value}}”',
    sv: 'ge {{count}} svar värdet ”{{value}}”',
    en: 'give {{count}} answer the value “{{value}}”',
  },
  'act.codeValues_other': {
    fi: 'anna {{count}} vastaukselle arvo ”{{value}}”',
    sv: 'ge {{count}} svar värdet ”{{value}}”',
    en: 'give {{count}} answers the value “{{value}}”',
  },
  'act.clearCodedValues_one': {
    fi: 'poista {{count}} vastaukselle annettu arvo',
    sv: 'ta bort värdet från {{count}} svar',
    en: 'take the value given to {{count}} answer away',
  },
  'act.clearCodedValues_other': {
    fi: 'poista {{count}} vastaukselle annetut arvot',
    sv: 'ta bort värdena från {{count}} svar',
    en: 'take the values given to {{count}} answers away',
  },
  'act.undo': { fi: 'kumoa', sv: 'ångra', en: 'undo' },
  'act.redo': { fi: 'tee uudelleen', sv: 'gör om', en: 'redo' },
} as const satisfies Catalogue;
