import { LANGUAGES, type Language } from '#shared/domain/project.ts';

/**
 * Closed lists of words that carry no theme: pronouns, conjunctions, adpositions, auxiliaries.
 * Evaluative words (hyvä, bra, good) are never here, nor are negations.
 */
const FUNCTION_WORDS: Readonly<Record<Language, ReadonlySet<string>>> = {
  fi: words(`
    ja tai sekä että jotta koska kun jos vaan vain mutta kuin niin myös eli siis sitten siitä siinä
    se sen sitä siihen sillä siksi ne niiden niitä niistä niissä niihin tämä tämän tätä tässä tähän
    nämä näiden tuo tuon ovat on oli olla ole ollut olisi olisivat ovatko onko joka jonka jota jossa
    josta johon jotka joiden joita joissa joka mikä mitä minkä missä mistä mihin kuka kenen joku jokin
    jotain jonkin minä minun minua minulle minulla sinä sinun hän hänen häntä me meidän meille meillä
    meitä te teidän teitä he heidän heitä heille kaikki kaikkien kaikkia muu muut muun muiden muita
    muussa toinen toiset itse sama saman samaa kanssa kautta mukaan varten vuoksi takia ennen jälkeen
    aikana lisäksi osalta suhteen sekä vielä jo nyt aina usein kuitenkin ehkä esim esimerkiksi ym yms
    jne tms liian hyvin todella melko aika erittäin voi voisi voivat voida saa saada tulee tulisi
    pitää pitäisi jokainen joka joskus juuri edes ihan kohti kohtaan välillä omaa oman oma omat omien
    vai ettei eikä liittyvä liittyvät liittyen koskeva koskevat olevan oleva olevat`),
  sv: words(`
    och eller samt att som om när då men så också även för av på i till från med utan vid under över
    mellan genom efter innan den det de dem denna detta dessa en ett är var vara varit blir bli blev
    har hade ha kan kunna kunde ska skulle skall vill måste får få man jag du han hon vi ni oss er min
    mitt mina din ditt dina sin sitt sina vår vårt våra deras hans hennes någon något några ingen alla
    allt andra annan annat samma själv där här vad vilken vilket vilka hur mycket mer mest många flera
    mycket väldigt ganska bara redan alltid ofta ännu än till exempel t.ex osv mm etc`),
  en: words(`
    and or but that which who whom whose what where when how why if than then so because as also of
    in on at by for from with without to into onto over under between through about after before the
    a an this these those it its is are was were be been being has have had do does did can could will
    would shall should may might must i you he she we they me him her us them my your his our their
    some any all each every other another same own more most many much very quite really only just
    already always often still there here e.g i.e etc too own such`),
};

/** Function words of one language alone; a word that two share tells nothing. */
const OWN_WORDS: ReadonlyMap<string, Language> = new Map(
  LANGUAGES.flatMap((language) =>
    [...FUNCTION_WORDS[language]]
      .filter((word) => word.length > 1)
      .filter((word) =>
        LANGUAGES.every((other) => other === language || !FUNCTION_WORDS[other].has(word)),
      )
      .map((word): [string, Language] => [word, language]),
  ),
);

/** The only language in which the word (in lower case) is a function word. */
export function languageOfFunctionWord(word: string): Language | undefined {
  return OWN_WORDS.get(word);
}

export function isFunctionWord(word: string, language: Language): boolean {
  return FUNCTION_WORDS[language].has(word) || word.length < 2;
}

function words(list: string): ReadonlySet<string> {
  return new Set(list.trim().split(/\s+/));
}
