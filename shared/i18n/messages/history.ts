import type { Catalogue } from '#shared/i18n/catalogue.ts';

/** The panel of one's own acts. */
export const historyMessages = {
  'history.title': { fi: 'Historia', sv: 'Historik', en: 'History' },
  'history.help': {
    fi: 'Omat tekosi, uusin ensin. Valitse teko, niin palaat siihen, mitä oli heti sen jälkeen.',
    sv: 'Dina egna ändringar, den senaste först. Välj en, så går du tillbaka till läget strax efter den.',
    en: 'Your own acts, newest first. Choose one to go to how things were just after it.',
  },
  'history.acts': { fi: 'Teot', sv: 'Ändringar', en: 'Acts' },
  'history.beginning': {
    fi: 'ennen näitä tekoja',
    sv: 'före dessa ändringar',
    en: 'before these acts',
  },
  'history.here': { fi: 'olet tässä', sv: 'du är här', en: 'you are here' },
  'history.undone': { fi: 'kumottu', sv: 'ångrad', en: 'undone' },
  'history.touched_one': {
    fi: '{{count}} kohta',
    sv: '{{count}} post',
    en: '{{count}} record',
  },
  'history.touched_other': {
    fi: '{{count}} kohtaa',
    sv: '{{count}} poster',
    en: '{{count}} records',
  },
  'history.wentBack_one': {
    fi: '{{count}} teko kumottiin.',
    sv: '{{count}} ändring ångrades.',
    en: '{{count}} act was undone.',
  },
  'history.wentBack_other': {
    fi: '{{count}} tekoa kumottiin.',
    sv: '{{count}} ändringar ångrades.',
    en: '{{count}} acts were undone.',
  },
  'history.wentForth_one': {
    fi: '{{count}} teko tehtiin uudelleen.',
    sv: '{{count}} ändring gjordes om.',
    en: '{{count}} act was done again.',
  },
  'history.wentForth_other': {
    fi: '{{count}} tekoa tehtiin uudelleen.',
    sv: '{{count}} ändringar gjordes om.',
    en: '{{count}} acts were done again.',
  },
  'history.wentPartly_one': {
    fi: 'Perillä, mutta {{count}} kohta jätettiin, koska sitä on muutettu sen jälkeen.',
    sv: 'Framme, men {{count}} post lämnades, eftersom den har ändrats sedan dess.',
    en: 'You are there, but {{count}} record was left because it has changed since.',
  },
  'history.wentPartly_other': {
    fi: 'Perillä, mutta {{count}} kohtaa jätettiin, koska niitä on muutettu sen jälkeen.',
    sv: 'Framme, men {{count}} poster lämnades, eftersom de har ändrats sedan dess.',
    en: 'You are there, but {{count}} records were left because they have changed since.',
  },
} as const satisfies Catalogue;
