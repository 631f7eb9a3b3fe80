interface Pattern {
  /** Over the words in lower case with single spaces and no punctuation. */
  readonly pattern: RegExp;
  readonly why: string;
}

/** What people write when they answer nothing. A bare "ei", "nej" or "no" may be an answer. */
export const NON_ANSWERS: readonly Pattern[] = [
  { pattern: /^(?:na|eos|e o s|x+|ei os|nd|nil|none|eoo)$/, why: 'marks' },
  {
    pattern:
      /^(?:mä |minä )?(?:en|ei|emme)(?: oikein| oikeen| nyt| valitettavasti| todellakaan| ihan)*(?: osaa| osa| tiedä| tiiä| muista| keksi| halua| osannut| osata)(?: nyt| oikein| vielä| tähän| tästä| asiasta| mitään| vastata| sanoa| arvioida| kommentoida| vastausta)*$/,
    why: 'does not know or does not want to say',
  },
  {
    pattern:
      /^(?:ei|en)(?: ole| oo| tule| tullut)?(?: nyt| juuri| enää| tällä| hetkellä| tähän)*(?: mitään| mikään| muuta| mieleen| lisättävää| kommentoitavaa| kommentteja| kommenttia| kommentti| sanottavaa| mielipidettä| vastausta| vastata| huomautettavaa| nyt| tähän)*$/,
    why: 'nothing to say',
  },
  { pattern: /^ei (?:vastausta|vastata|vastannut)$/, why: 'as interviewers write it' },
  {
    pattern:
      /^(?:jag )?vet (?:inte|ej)(?: riktigt| nu)?$|^ingen (?:aning|kommentar|åsikt|kommentarer)$|^inga (?:kommentarer|åsikter)$/,
    why: 'Swedish: does not know',
  },
  {
    pattern:
      /^(?:inget|ingenting|inte något|inget särskilt|inget speciellt)(?: att)?(?: tillägga| kommentera| säga| just| nu)*$/,
    why: 'Swedish: nothing',
  },
  {
    pattern:
      /^(?:jag )?(?:kan|vill)(?: inte| ej) (?:säga|svara|kommentera|bedöma)(?: på| det| detta)*$/,
    why: 'Swedish: cannot say',
  },
  { pattern: /^(?:ej|inget) svar$|^vill ej svara$/, why: 'Swedish: no answer' },
  {
    pattern:
      /^(?:i )?(?:do not|don t|dont)(?: really)? know(?: yet| really)?$|^(?:no|not) (?:idea|comment|comments|answer|opinion|sure|applicable)$|^nothing(?: really)?(?: to| comes)?(?: add| say| comment| mind)*$|^(?:i )?(?:cannot|can t|cant) say$|^(?:prefer|rather) not to (?:say|answer)$/,
    why: 'English',
  },
];

/** What points at another answer of the same respondent. */
export const SAME_AS_ABOVE: readonly Pattern[] = [
  {
    pattern:
      /^(?:ks|kts|katso|kuten|sama|samat|samaa|samoin|kuin|vastaus)(?: vastaus| vastaukset| asiat| asia| kuin| kun| mitä)*(?: edellä| edellinen| edelliset| edellisessä| edelliseen| edellisen| edellä mainittu| edellä mainitut| yllä| ylhäällä| ylempi| ylempänä| aiemmin| aikaisemmin)(?: kohta| kohdassa| vastaus| vastauksessa| kysymys| kysymyksessä| mainittu| mainitut| vastasin| sanoin)*$/,
    why: 'Finnish: like the one before',
  },
  { pattern: /^(?:sama|samat|edellinen|ed|ditto|idem|sama vastaus|sama juttu)$/, why: 'a word' },
  {
    pattern:
      /^(?:samma|se|som|likadant|lika)(?: svar| sak)?(?: som)?(?: ovan| ovanstående| föregående| tidigare| förra| i| den)+(?: svar| svaret| fråga| frågan)*$|^samma(?: svar| sak)?$/,
    why: 'Swedish: like the one before',
  },
  {
    pattern:
      /^(?:the )?(?:same|see|as)(?: answer)?(?: as)?(?: in| the)*(?: above| before| previous| earlier| last)(?: answer| question| one)?$|^same(?: answer)?$/,
    why: 'English: like the one before',
  },
];
