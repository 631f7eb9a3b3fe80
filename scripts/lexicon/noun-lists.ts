/**
 * Nouns, adjectives and numerals whose inflection the end of the base form does not tell. Each also
 * stands for the compounds that end in it.
 */

/** 7 ovi, 23–26: -i turns into -e-. */
export const I_TO_E = `
  appi arki hanhi hanki hauki helmi henki hetki hiili hiiri hiki hirvi huoli huuli joki jousi juuri
  jälki järki järvi kaari kaikki kampi kanki karhi kaski kieli kiiski kilpi kivi koipi korpi koski
  kuori kurki kusi kuusi kylki käki kärki lahti lampi lehti liemi lohi loimi lovi lumi luomi länki
  läpi meri mieli moni mäki niemi niini nimi noki nuoli nuori nurmi närhi onki onni ovi parvi pieli
  pieni pilvi polvi poski povi puoli reki retki riihi ripsi ruuhi saari saarni salmi sampi sappi
  sarvi savi seimi sieni siipi solki sormi suksi suoli suomi suoni suuri suvi syli sylki sänki särki
  sääksi sääri sääski taimi talvi tammi teeri tiili toimi torvi tuki tuli tuohi tuoni tuomi tuuli
  tyvi typpi tähti uni uuhi veri vieri viiksi vuohi vuori väki ääni ääri`;

/** 27 käsi, 28 kynsi: -si turns into -te-. */
export const SI_TO_TE = `
  vesi käsi kuusi uusi tosi täysi viisi vuosi susi mesi hiisi liesi reisi köysi paasi kausi orsi
  hirsi korsi varsi pursi virsi parsi kansi länsi ponsi jälsi kynsi`;

/** 41: -is turns into -ii-. */
export const IS_TO_II = 'kallis valmis kaunis tiivis altis raitis kauris ruis nauris aulis ruumis';

/** 41: -es turns into -ee-. */
export const ES_TO_EE = 'kirves äes';

/** 39: -as turns into -akse-. */
export const AS_TO_AKSE = 'atlas ananas kompas lihas jalas teräs ies';

/** 43: -ut turns into -ue-. */
export const UT_TO_UE = 'olut lyhyt ohut kevyt neitsyt airut ehyt kätkyt tiehyt';

/** 45: ordinals. */
export const ORDINALS = `
  kolmas neljäs viides kuudes seitsemäs kahdeksas yhdeksäs kymmenes sadas tuhannes miljoonas
  monennes yhdes kahdes`;

/** 8: -e stays single: nallen, nallea. */
export const E_STAYS = 'nalle kolme itse nukke kurre polle';
