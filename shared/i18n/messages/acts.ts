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
