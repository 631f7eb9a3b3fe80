import type { Catalogue } from '#shared/i18n/catalogue.ts';

/** The screen of attributes: values, groups, other-answers. */
export const attributesMessages = {
  'attributes.none': {
    fi: 'Ei taustatietoja',
    sv: 'Inga bakgrundsuppgifter',
    en: 'No attributes',
  },
  'attributes.noneText': {
    fi: 'Taustatietoja ovat tuodun taulukon suljetut kysymykset, kuten alue tai ikäryhmä. Valitse sarakkeelle tuonnissa rooli ”taustatieto”.',
    sv: 'Bakgrundsuppgifter är tabellens slutna frågor, som område eller åldersgrupp. Ge kolumnen rollen ”bakgrundsuppgift” vid importen.',
    en: 'Attributes are the closed questions of the imported table, such as district or age group. Give a column the role “attribute” when importing.',
  },
  'attributes.isGrouped': { fi: 'ryhmiä', sv: 'grupper', en: 'groups' },
  'attributes.isLinked': { fi: 'muu, mikä', sv: 'annat, vad', en: 'other, specify' },
  'attributes.parts': { fi: 'Mitä näytetään', sv: 'Vad som visas', en: 'What is shown' },
  'attributes.values': { fi: 'Arvot', sv: 'Värden', en: 'Values' },
  'attributes.others': { fi: 'Muu, mikä', sv: 'Annat, vad', en: 'Other, specify' },
  'attributes.nValues_one': { fi: '{{shown}} arvo', sv: '{{shown}} värde', en: '{{shown}} value' },
  'attributes.nValues_other': {
    fi: '{{shown}} eri arvoa',
    sv: '{{shown}} olika värden',
    en: '{{shown}} different values',
  },
  'attributes.nMissing_one': {
    fi: '{{shown}} vastaajalta puuttuu',
    sv: 'saknas hos {{shown}} respondent',
    en: 'missing for {{shown}} respondent',
  },
  'attributes.nMissing_other': {
    fi: '{{shown}} vastaajalta puuttuu',
    sv: 'saknas hos {{shown}} respondenter',
    en: 'missing for {{shown}} respondents',
  },
  'attributes.shown': { fi: 'Näytettävät arvot', sv: 'Värden som visas', en: 'Values shown' },
  'attributes.all': { fi: 'Kaikki {{count}}', sv: 'Alla {{count}}', en: 'All {{count}}' },
  'attributes.near': {
    fi: 'Lähes samoin kirjoitetut {{count}}',
    sv: 'Nästan lika skrivna {{count}}',
    en: 'Nearly alike {{count}}',
  },
  'attributes.chooseNear': {
    fi: 'Valitse myös lähes samoin kirjoitetut: {{texts}}',
    sv: 'Välj också nästan lika skrivna: {{texts}}',
    en: 'Choose those written nearly alike, too: {{texts}}',
  },
  'attributes.chooseFirst': {
    fi: 'Valitse arvoja välilyönnillä ja anna ryhmälle nimi.',
    sv: 'Välj värden med mellanslag och ge gruppen ett namn.',
    en: 'Choose values with Space, then name their group.',
  },
  'attributes.chosen_one': {
    fi: '{{count}} arvo, vastaajia {{respondents}}',
    sv: '{{count}} värde, respondenter: {{respondents}}',
    en: '{{count}} value, respondents: {{respondents}}',
  },
  'attributes.chosen_other': {
    fi: '{{count}} arvoa, vastaajia {{respondents}}',
    sv: '{{count}} värden, respondenter: {{respondents}}',
    en: '{{count}} values, respondents: {{respondents}}',
  },
  'attributes.groupName': { fi: 'Ryhmän nimi', sv: 'Gruppens namn', en: 'Name of the group' },
  'attributes.group': { fi: 'Ryhmitä', sv: 'Gruppera', en: 'Group' },
  'attributes.ungroup': { fi: 'Poista ryhmästä', sv: 'Ta ur gruppen', en: 'Take out of group' },
  'attributes.groups': { fi: 'Ryhmät', sv: 'Grupper', en: 'Groups' },
  'attributes.groupsHelp': {
    fi: 'Ryhmä kokoaa arvoja yhteen, esimerkiksi maakunnat Etelä-Suomeksi. Tuotu arvo säilyy, ja ryhmät näkyvät sen rinnalla rajauksissa, tuloksissa ja vienneissä.',
    sv: 'En grupp samlar värden, till exempel landskapen i södra Finland. Det importerade värdet finns kvar, och grupperna syns bredvid det i urval, resultat och exporter.',
    en: 'A group gathers values, such as the regions of the south. The imported value stays, and groups stand beside it in filters, results and exports.',
  },
  'attributes.renameGroup': {
    fi: 'Ryhmän ”{{group}}” nimi',
    sv: 'Namn på gruppen ”{{group}}”',
    en: 'Name of group “{{group}}”',
  },
  'attributes.dissolve': {
    fi: 'Pura ryhmä ”{{group}}”',
    sv: 'Upplös gruppen ”{{group}}”',
    en: 'Dissolve group “{{group}}”',
  },
  'attributes.otherQuestion': {
    fi: 'Avoin kysymys, johon muu vastaus kirjoitettiin',
    sv: 'Öppen fråga där det andra svaret skrevs',
    en: 'Open question where the other answer was written',
  },
  'attributes.noQuestion': { fi: 'Ei mikään', sv: 'Ingen', en: 'None' },
  'attributes.otherHelp': {
    fi: 'Kun suljetussa kysymyksessä oli vaihtoehto ”muu, mikä?”, liitä tähän sen avoin jatkokysymys. Sen vastauksille voi sitten antaa suljetun kysymyksen arvoja; tuotu arvo ja vastaus säilyvät.',
    sv: 'Om den slutna frågan hade alternativet ”annat, vad?”, koppla dess öppna följdfråga här. Sedan kan svaren få den slutna frågans värden; det importerade värdet och svaret finns kvar.',
    en: 'Where the closed question offered “other, specify”, link its open question here. Its answers can then be given values of the closed question; the imported value and the answer stay.',
  },
  'attributes.chooseOthersFirst': {
    fi: 'Valitse vastauksia välilyönnillä ja anna niille arvo.',
    sv: 'Välj svar med mellanslag och ge dem ett värde.',
    en: 'Choose answers with Space, then give them a value.',
  },
  'attributes.othersChosen_one': {
    fi: '{{shown}} vastaus',
    sv: '{{shown}} svar',
    en: '{{shown}} answer',
  },
  'attributes.othersChosen_other': {
    fi: '{{shown}} vastausta',
    sv: '{{shown}} svar',
    en: '{{shown}} answers',
  },
  'attributes.value': { fi: 'Arvo', sv: 'Värde', en: 'Value' },
  'attributes.giveValue': { fi: 'Anna arvo', sv: 'Ge värdet', en: 'Give value' },
  'attributes.takeValue': { fi: 'Poista arvo', sv: 'Ta bort värdet', en: 'Take value away' },
} as const satisfies Catalogue;
