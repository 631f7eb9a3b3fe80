import { anyWord, canonical } from '#shared/tables/canonical.ts';

/** What a heading alone says of its column, in Finnish, Swedish and English. */

const RESPONDENT_IDS = new Set(
  listed(
    'vastaaja, vastaajan tunnus, vastaajan id, vastaajatunnus, vastaajanumero',
    'vastaajan numero, vastaajan nro, vastaaja id, vastaaja-id, vastaajaid, tunnus',
    'tunniste, vastaustunnus, vastauksen tunnus, vastausnumero, vastaus id, nro',
    'numero, id, id-numero, tapaus, respondent, respondent id, respondentid',
    'respondent_id, response id, responseid, response_id, record id, recordid',
    'record_id, case, case id, caseid, participant, participant id, no, no., #',
    'number, svarande, respondent-id, svars-id, svarsid, svarsnummer, löpnummer',
    'deltagare, deltagar-id, nr, nummer, uuid, guid',
  ),
);
const OTHER_IDS = new Set(listed('token, collector id, collectorid, externalreference, seed'));

/** When the answers were sent: kept, since themes may be followed over time. */
const SENT = new Set(
  listed(
    'completion time, submitdate, date submitted, enddate, end date, submitted',
    'vastausaika, vastattu, vastauspäivä, lähetetty, valmistumisaika, päättymisaika',
    'lopetusaika, aikaleima, timestamp, svarstid, slutförandetid, sluttid, inskickat',
    'svarsdatum, tidstämpel, completed, lopetuspäivä',
  ),
);

const TECHNICAL = new Set(
  listed(
    'start time, startdate, start date, startedat, recordeddate, recorded date',
    'datestamp, date last action, date started, last page, lastpage, seed, status',
    'progress, finished, duration, duration (in seconds), distributionchannel',
    'distribution channel, userlanguage, user language, user agent, useragent, browser',
    'referrer url, refurl, referrer, interviewtime, total time, response type',
    'last modified time, date created, date modified, collector, operating system',
    'resolution, custom data 1, total points, quiz feedback, aloitusaika, kesto',
    'aloituspäivä, alkamisaika, tila, selain, käyttöjärjestelmä, laite, kieliversio',
    'viimeinen sivu, viimeksi muokattu, viimeisin muokkausaika, starttid, varaktighet',
    'webbläsare, senast ändrad, sista sidan, device, device type',
  ),
);

const OPEN_WORDS = anyWord(
  ...listed(
    'mitä, miten, millä tavoin, millai*, miksi, kerro, kertoisit*, kuvail*',
    'perustel*, komment*, avoin, avoimet, vapaa sana, muuta, palaut*, toive*',
    'toivo*, ehdotu*, terveis*, vad, hur, varför, beskriv, berätta, motivera',
    'fritext, öppen*, öppna, övrigt, förslag, kommentar*, what, how, why',
    'describe, explain, tell, please, comment, comments, feedback, suggestion*',
    'anything else, other',
  ),
);
const CLOSED_WORDS = anyWord(
  ...listed(
    'ikä*, ikänne, sukupuol*, kunta, kuntanne, kunnassa, kotikunta*, maakun*',
    'alue, alueella, alueenne, hyvinvointialue, rooli*, ammat*, tehtäv*, asema*',
    'organisaatio*, koulutus*, luokka-aste*, äidinkiel*, ålder*, kön, kommun',
    'hemkommun, region, roll, yrke, organisation, organisationstyp, utbildning*',
    'modersmål, age, gender, sex, municipality, county, role, occupation',
    'position, organization, education, todennäköisesti, asteikolla, sannolikt',
    'skala, skalan, likely, scale',
  ),
);

export type IdHeading = 'respondent' | 'other';

export function idHeading(title: string): IdHeading | undefined {
  const heading = canonical(title);
  if (RESPONDENT_IDS.has(heading) || /^[a-z]{1,20}_id$/.test(heading)) return 'respondent';
  return OTHER_IDS.has(heading) ? 'other' : undefined;
}

export function isSentHeading(title: string): boolean {
  return SENT.has(canonical(title));
}

export function isTechnicalHeading(title: string): boolean {
  return TECHNICAL.has(canonical(title)) || /^(?:duration|kesto)\b/.test(canonical(title));
}

/** A question that people answer in their own words, as far as its wording tells. */
export function isOpenHeading(title: string): boolean {
  const heading = canonical(title);
  if (CLOSED_WORDS.test(heading)) return false;
  return OPEN_WORDS.test(heading) || (title.includes('?') && heading.length >= 12);
}

/** A question with a short answer: municipality, age, role, a rating. */
export function isClosedHeading(title: string): boolean {
  return CLOSED_WORDS.test(canonical(title));
}

function listed(...lines: readonly string[]): string[] {
  return lines.flatMap((line) => line.split(', '));
}
