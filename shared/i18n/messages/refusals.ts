import type { Catalogue } from '#shared/i18n/catalogue.ts';

/** Why an act was refused, and what to do. */
export const refusalsMessages = {
  'refusal.answerGone': {
    fi: 'Vastausta ei enää ole. Valitse toinen vastaus.',
    sv: 'Svaret finns inte längre. Välj ett annat svar.',
    en: 'The answer is no longer there. Choose another answer.',
  },
  'refusal.themeGone': {
    fi: 'Teemaa ei enää ole. Valitse toinen teema.',
    sv: 'Temat finns inte längre. Välj ett annat tema.',
    en: 'The theme is no longer there. Choose another theme.',
  },
  'refusal.codingGone': {
    fi: 'Koodausta ei enää ole, tai se on toisen koodaajan.',
    sv: 'Kodningen finns inte längre, eller den är någon annans.',
    en: 'The coding is no longer there, or it is another coder’s.',
  },
  'refusal.themeIsGroup': {
    fi: '”{{theme}}” on ryhmä. Koodaa jollakin sen teemoista.',
    sv: '”{{theme}}” är en grupp. Koda med något av dess teman.',
    en: '“{{theme}}” is a group. Code with one of its themes.',
  },
  'refusal.themeRetired': {
    fi: '”{{theme}}” on poistettu käytöstä. Palauta se koodikirjassa ensin.',
    sv: '”{{theme}}” är ur bruk. Ta det i bruk i kodboken först.',
    en: '“{{theme}}” is retired. Restore it in the codebook first.',
  },
  'refusal.emptySpan': {
    fi: 'Valinnassa ei ole sanoja. Valitse sanat, jotka haluat koodata.',
    sv: 'Markeringen har inga ord. Markera orden du vill koda.',
    en: 'The selection holds no words. Select the words to code.',
  },
  'refusal.alreadyCoded': {
    fi: 'Samat sanat on jo koodattu teemalla ”{{theme}}”.',
    sv: 'Samma ord har redan kodats med ”{{theme}}”.',
    en: 'The same words are already coded “{{theme}}”.',
  },
  'refusal.alreadyDone': {
    fi: 'Vastaus on jo valmis.',
    sv: 'Svaret är redan klart.',
    en: 'The answer is already done.',
  },
  'refusal.notDone': {
    fi: 'Vastausta ei ole merkitty valmiiksi.',
    sv: 'Svaret är inte markerat som klart.',
    en: 'The answer is not marked done.',
  },
  'refusal.nameEmpty': { fi: 'Kirjoita nimi.', sv: 'Skriv ett namn.', en: 'Write a name.' },
  'refusal.nameTooLong': {
    fi: 'Nimi on liian pitkä. Enintään {{most}} merkkiä mahtuu.',
    sv: 'Namnet är för långt. Högst {{most}} tecken får plats.',
    en: 'The name is too long. At most {{most}} characters fit.',
  },
  'refusal.nameTaken': {
    fi: 'Nimi ”{{theme}}” on jo käytössä samassa ryhmässä. Valitse toinen.',
    sv: 'Namnet ”{{theme}}” används redan i samma grupp. Välj ett annat.',
    en: '“{{theme}}” is already used in the same group. Choose another name.',
  },
  'refusal.tooLong': {
    fi: 'Liian pitkä. Lyhennä: enintään {{most}} mahtuu.',
    sv: 'För långt. Korta av: högst {{most}} får plats.',
    en: 'Too long. Shorten it: at most {{most}} fit.',
  },
  'refusal.shortcutTaken': {
    fi: 'Näppäin on jo teemalla ”{{theme}}”. Valitse toinen.',
    sv: 'Tangenten hör redan till ”{{theme}}”. Välj en annan.',
    en: 'The key already belongs to “{{theme}}”. Choose another.',
  },
  'refusal.shortcutReserved': {
    fi: 'Näppäin on jo komennolla ”{{command}}”. Valitse toinen.',
    sv: 'Tangenten hör redan till kommandot ”{{command}}”. Välj en annan.',
    en: 'The key already belongs to the command “{{command}}”. Choose another.',
  },
  'refusal.moveIntoItself': {
    fi: 'Teemaa ei voi siirtää itsensä alle.',
    sv: 'Temat kan inte flyttas in under sig självt.',
    en: 'A theme cannot be moved under itself.',
  },
  'refusal.mergeIntoItself': {
    fi: 'Teemaa ei voi yhdistää itseensä. Valitse toinen teema.',
    sv: 'Ett tema kan inte slås ihop med sig självt. Välj ett annat.',
    en: 'A theme cannot be merged into itself. Choose another.',
  },
  'refusal.nothingChosen': {
    fi: 'Yhtään omaa sitaattiasi ei ollut siirrettävänä. Valitse sitaatteja.',
    sv: 'Inget av dina egna citat fanns att flytta. Välj citat.',
    en: 'None of your own quotes was there to move. Choose quotes.',
  },
  'refusal.notPolar': {
    fi: 'Teeman ”{{theme}}” maininnoilla ei ole sävyä. Ota sävy käyttöön koodikirjassa.',
    sv: 'Omnämnanden av ”{{theme}}” har ingen ton. Slå på tonen i kodboken.',
    en: 'Mentions of “{{theme}}” carry no tone. Turn it on in the codebook.',
  },
  'refusal.nothingNew': {
    fi: 'Mitään uutta ei ollut.',
    sv: 'Det fanns inget nytt.',
    en: 'There was nothing new.',
  },
  'refusal.attributeGone': {
    fi: 'Taustatietoa ei enää ole. Valitse toinen.',
    sv: 'Bakgrundsuppgiften finns inte längre. Välj en annan.',
    en: 'The attribute is no longer there. Choose another.',
  },
  'refusal.groupGone': {
    fi: 'Ryhmää ei enää ole.',
    sv: 'Gruppen finns inte längre.',
    en: 'The group is no longer there.',
  },
  'refusal.noValues': {
    fi: 'Valitse ensin vähintään yksi arvo.',
    sv: 'Välj först minst ett värde.',
    en: 'Choose at least one value first.',
  },
  'refusal.notOther': {
    fi: 'Vastauksen kysymystä ei ole liitetty taustatietoon. Liitä se ensin Taustatiedot-näytössä.',
    sv: 'Svarets fråga är inte kopplad till en bakgrundsuppgift. Koppla den först i Bakgrund.',
    en: 'The answer’s question is not linked to an attribute. Link it first on the Attributes screen.',
  },
  'refusal.noQuestion': {
    fi: 'Yksikään sarake ei ole avoin kysymys. Valitse vähintään yhdelle sarakkeelle rooli ”avoin kysymys”.',
    sv: 'Ingen kolumn är en öppen fråga. Ge minst en kolumn rollen ”öppen fråga”.',
    en: 'No column is an open question. Give at least one column the role “open question”.',
  },
} as const satisfies Catalogue;
