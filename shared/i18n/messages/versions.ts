import type { Catalogue } from '#shared/i18n/catalogue.ts';

/** New versions of answers' texts: taking them in, and the earlier ones that are kept. */
export const versionsMessages = {
  'versions.take': {
    fi: 'Ota uudet tekstit…',
    sv: 'Ta in de nya texterna…',
    en: 'Take the new texts…',
  },
  'versions.title_one': {
    fi: 'Ota {{shown}} uusi teksti',
    sv: 'Ta in {{shown}} ny text',
    en: 'Take {{shown}} new text',
  },
  'versions.title_other': {
    fi: 'Ota {{shown}} uutta tekstiä',
    sv: 'Ta in {{shown}} nya texter',
    en: 'Take {{shown}} new texts',
  },
  'versions.what': {
    fi: 'Uudet tekstit tulevat nykyisten tilalle. Nykyiset säilyvät aiempina teksteinä vastauksen tiedoissa, mutta niitä ei enää lasketa eikä luetella. Kukaan ei ole vielä merkinnyt uusia tekstejä valmiiksi. Teon voi kumota.',
    sv: 'De nya texterna ersätter de nuvarande. De nuvarande sparas som tidigare texter bland svarets uppgifter, men räknas och listas inte längre. Ingen har ännu märkt de nya texterna som klara. Det kan ångras.',
    en: 'The new texts stand in for the present ones. Those are kept as earlier texts among the answer’s details, but are no longer counted or listed. Nobody has marked the new texts done yet. This can be undone.',
  },
  'versions.noCodings': {
    fi: 'Näissä vastauksissa ei ole koodauksiasi.',
    sv: 'Du har inga kodningar i de här svaren.',
    en: 'You have no codings on these answers.',
  },
  'versions.canCarry': {
    fi: 'Koodauksistasi {{carried}} / {{all}} voi siirtää: niiden sanat ovat myös uudessa tekstissä.',
    sv: 'Av dina kodningar kan {{carried}} av {{all}} föras över: deras ord finns också i den nya texten.',
    en: '{{carried}} of your {{all}} codings can be carried over: their words are in the new text, too.',
  },
  'versions.lost': {
    fi: 'Nämä jäävät aiempaan tekstiin',
    sv: 'De här blir kvar i den tidigare texten',
    en: 'These stay with the earlier text',
  },
  'versions.others_one': {
    fi: '{{count}} toisen koodaajan koodaus jää aiempaan tekstiin: kukin koodaa uuden itse.',
    sv: '{{count}} kodning av någon annan blir kvar i den tidigare texten: var och en kodar den nya själv.',
    en: '{{count}} coding by another coder stays with the earlier text: each codes the new one themselves.',
  },
  'versions.others_other': {
    fi: '{{count}} toisten koodaajien koodausta jää aiempaan tekstiin: kukin koodaa uuden itse.',
    sv: '{{count}} kodningar av andra blir kvar i den tidigare texten: var och en kodar den nya själv.',
    en: '{{count}} codings by other coders stay with the earlier text: each codes the new one themselves.',
  },
  'versions.textsOnly': {
    fi: 'Ota vain tekstit',
    sv: 'Ta bara in texterna',
    en: 'Take the texts only',
  },
  'versions.carry': {
    fi: 'Ota ja siirrä koodaukset',
    sv: 'Ta in och för över kodningarna',
    en: 'Take and carry codings over',
  },
  'versions.takeNow': { fi: 'Ota tekstit', sv: 'Ta in texterna', en: 'Take the texts' },
  'versions.taken_one': {
    fi: '{{shown}} uusi teksti otettiin. Aiempi säilyy vastauksen tiedoissa.',
    sv: '{{shown}} ny text togs in. Den tidigare finns kvar bland svarets uppgifter.',
    en: '{{shown}} new text was taken. The earlier one is kept among the answer’s details.',
  },
  'versions.taken_other': {
    fi: '{{shown}} uutta tekstiä otettiin. Aiemmat säilyvät vastausten tiedoissa.',
    sv: '{{shown}} nya texter togs in. De tidigare finns kvar bland svarens uppgifter.',
    en: '{{shown}} new texts were taken. The earlier ones are kept among the answers’ details.',
  },
  'versions.theme': { fi: 'Teema', sv: 'Tema', en: 'Theme' },
  'versions.quote': { fi: 'Lainaus', sv: 'Citat', en: 'Quote' },
  'versions.earlier': { fi: 'Aiemmin kirjoitettu', sv: 'Tidigare skrivet', en: 'Written earlier' },
  'versions.codedAs': {
    fi: 'Koodattu: {{themes}}',
    sv: 'Kodad: {{themes}}',
    en: 'Coded: {{themes}}',
  },
  'versions.column.earlier': { fi: 'Aiempi teksti', sv: 'Tidigare text', en: 'Earlier text' },
  'versions.column.now': { fi: 'Teksti nyt', sv: 'Texten nu', en: 'Text now' },
  'versions.column.codings': {
    fi: 'Aiemman koodaukset',
    sv: 'Den tidigares kodningar',
    en: 'Codings of the earlier',
  },
  'report.sheet.earlier': { fi: 'Aiemmat tekstit', sv: 'Tidigare texter', en: 'Earlier texts' },
} as const satisfies Catalogue;
