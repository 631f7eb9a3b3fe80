import type { Catalogue } from '#shared/i18n/catalogue.ts';

/** Equal and nearly equal answers as one row of the coding screen. */
export const groupsMessages = {
  'groups.title': {
    fi: 'Samanlaiset vastaukset',
    sv: 'Likadana svar',
    en: 'Answers that are alike',
  },
  'groups.isOn': {
    fi: 'Ryhmittele samanlaiset',
    sv: 'Gruppera likadana svar',
    en: 'Group equal answers',
  },
  'groups.likeness': { fi: 'Kuinka samanlaiset', sv: 'Hur lika', en: 'How alike' },
  'groups.stop.equal': { fi: 'täsmälleen samat', sv: 'precis lika', en: 'exactly equal' },
  'groups.stop.words': {
    fi: 'samat sanat, eri muodoissa',
    sv: 'samma ord, i olika former',
    en: 'same words, any form',
  },
  'groups.stop.near': {
    fi: 'vähintään {{share}} samaa',
    sv: 'minst {{share}} lika',
    en: 'at least {{share}} alike',
  },
  'groups.gives': {
    fi: '{{answers}} vastauksesta tulee {{rows}} riviä.',
    sv: '{{answers}} svar blir {{rows}} rader.',
    en: '{{answers}} answers become {{rows}} rows.',
  },
  'groups.near_one': {
    fi: '{{count}} melkein sama',
    sv: '{{count}} nästan lika',
    en: '{{count}} nearly equal',
  },
  'groups.near_other': {
    fi: '{{count}} melkein samaa',
    sv: '{{count}} nästan lika',
    en: '{{count}} nearly equal',
  },
  'groups.open': {
    fi: '{{count}} vastausta samalla rivillä. Avaa jokainen omalle rivilleen',
    sv: '{{count}} svar på samma rad. Visa vart och ett på egen rad',
    en: '{{count}} answers on this row. Give each its own row',
  },
  'groups.fold': {
    fi: '{{count}} samanlaista vastausta. Kokoa samalle riville',
    sv: '{{count}} likadana svar. Samla dem på samma rad',
    en: '{{count}} answers that are alike. Fold them into one row',
  },
  'groups.differs': {
    fi: 'Osa on koodattu toisin',
    sv: 'En del är kodade på annat sätt',
    en: 'Some are coded otherwise',
  },
  'groups.same': { fi: 'sama teksti', sv: 'samma text', en: 'same text' },
  'groups.alike': { fi: '{{share}} samaa', sv: '{{share}} lika', en: '{{share}} alike' },
  'groups.texts': {
    fi: '{{shown}} eri tekstiä',
    sv: '{{shown}} olika texter',
    en: '{{shown}} different texts',
  },
  'groups.spoken': {
    fi: '{{count}} samanlaista vastausta',
    sv: '{{count}} likadana svar',
    en: '{{count}} answers that are alike',
  },
  'groups.bar.open': { fi: 'avaa ryhmä', sv: 'öppna gruppen', en: 'open the group' },
  'groups.bar.fold': { fi: 'kokoa ryhmä', sv: 'samla gruppen', en: 'fold the group' },
} as const satisfies Catalogue;
