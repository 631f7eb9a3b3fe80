/**
 * Adverbs and adpositions that look like a form of a noun, an adjective or a verb, and mean something
 * of their own: "yhdessä" is not "one", "uudelleen" not "new". `base form: forms`; without a colon,
 * words that are their own base forms.
 */
const ADVERBS = `
hyvin: paremmin parhaiten
enemmän: eniten
usein: useammin useimmin useimmiten
helposti: helpommin helpoimmin
nopeasti: nopeammin nopeimmin
paljon: paljonkin
mielellään: mielelläni mielelläsi mielellämme mieluummin mieluiten
parhaimmillaan: parhaimmillani
pahoillaan: pahoillani pahoillasi pahoillamme
huolissaan: huolissani huolissasi huolissamme
innoissaan: innoissani innoissamme
hereillä: hereille
yksin: yksinään yksinäni yksinämme
kanssa: kanssani kanssasi kanssaan kanssansa kanssamme kanssanne kaa
luona: luonani luonasi luonaan luonamme
takia: takiani takiasi takiaan takiamme
vuoksi: vuokseni vuoksesi vuokseen vuoksemme
puolesta: puolestani puolestasi puolestaan puolestamme
ansiosta: ansiostaan
edessä: edessäni edessäsi edessään edessämme
vieressä: vieressäni vieressään
ympärillä: ympärilläni ympärillään ympärillämme ympärille ympäriltä
yhdessä yhteen auki kiinni uudelleen uudestaan aikoinaan pahimmillaan vähintään enintään
korkeintaan viimeistään viimein lopulta lopuksi aluksi alunperin tarpeeksi pitkään suoraan oikein
väärin kerran kerrallaan nykyisin nykyään oikeastaan pelkästään suorastaan ennallaan ennalta
toisinaan silloin edelleen vuonna poissa perillä perille esillä esille mukana mukaan varalla
kaikkialla jatkuvasti ajoissa aikaisin myöhään kotona kotoa alla alle ohi läpi yli ali luokse
luota ilman varten kohti kohtaan pitkin pystyyn seuraavaksi mahdollisimman jälleen taas samalla
samoin toki siten täten näin noin joten muuten muutoin puolestaan sinänsä silti yhtään yhä
lainkaan ollenkaan alkaen ottaen huolimatta riippumatta lukien liittyen koskien vastoin vastaan
vastakkain rinnalla rinnakkain vierekkäin päällekkäin peräkkäin erikseen erillään vaiheilla
voimassa voimaan hengissä kunnossa kuntoon aikana välissä välillä väliin suhteen mukaisesti
selällään vatsallaan kyljellään polvillaan lailla
nimittäin tietenkin tietysti varmaan varmasti luultavasti mahdollisesti todennäköisesti
`;

/** Whole form → base form. */
export const FINNISH_ADVERBS: ReadonlyMap<string, string> = readTable(ADVERBS);

function readTable(table: string): ReadonlyMap<string, string> {
  const lemmas = new Map<string, string>();
  for (const line of table.trim().split('\n')) {
    const [lemma = '', forms] = line.split(': ');
    if (forms === undefined) for (const word of line.split(' ')) lemmas.set(word, word);
    else for (const form of [lemma, ...forms.split(' ')]) lemmas.set(form, lemma);
  }
  return lemmas;
}
