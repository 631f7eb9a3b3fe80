/**
 * Words whose stems differ by more than the folds can bridge. `lemma: stems`; a stem is what is left
 * when a case or personal ending has been taken off ("tue-n", "tuke-a", "tu-issa").
 * A star marks a lemma that is common as the last part of compounds ("vertaistuki").
 */
const STEMS = `
*tuki: tuki tuke tue tuk tu tukie
*luku: luku luvu lukuj lukui
*haku: haku hau hakuj
*maku: maku mau
*joki: joki joke joe
*väki: väki väke väe
*kieli: kieli kiele kiel
*mieli: mieli miele miel
puoli: puoli puole puol
ääni: ääni ääne ään
*näkö: näkö näö
*teko: teko teo tekoj
*jako: jako jao
*kyky: kyky kyvy
*puku: puku puvu
*suku: suku suvu
*ruoka: ruoka ruoa ruua ruoki ruoi
reikä: reikä reiä reiki
ikä: ikä iä iki
*poika: poika poja poiki poj
*aika: aika aja aiko ajo
*lapsi: lapsi lapse las laps lapsie lapsuute
*mies: mies miehe miehi
*vesi: vesi vede vete vet
*käsi: käsi käde käte kät
*vuosi: vuosi vuode vuote vuot vuos
uusi: uusi uude uute uut uus
tosi: tosi tode tote tot
täysi: täysi täyde täyte täyt
*kuusi: kuusi kuude kuute kuut
*kausi: kausi kaude kaute kaut
*suunta: suunta suunna suunti
*niemi: niemi nieme nien
*sydän: sydän sydäme sydämi sydänt
*veli: veli velje velji
*päivä: päivä päivi
*kevät: kevät kevää kevät
*meri: meri mere mer
*tytär: tytär tyttäre tyttäri
*työ: työ tö
tie: tie tei
yö: yö öi
hyvä: hyvä hyvi hyv
paras: paras parhaa parhai parhaimma parhaimpi paraste
pieni: pieni piene pien
suuri: suuri suure suur
*nuori: nuori nuore nuor
vanha: vanha vanho vanh
pitkä: pitkä pitki
lyhyt: lyhyt lyhye lyhyi
*kevyt: kevyt kevye kevyi
*olut: olut olue
*jalka: jalka jala jalko jaloi
*selkä: selkä selä selki
*nälkä: nälkä nälä
*järki: järki järje järke
*arki: arki arje arke
*kurki: kurki kurje kurke
*jälki: jälki jälje jälke
*virka: virka vira virko viroi
*velka: velka vela velko
*märkä: märkä märä
*polku: polku polu
*pelko: pelko pelo
*koti: koti kodi kodei kotej
*tieto: tieto tiedo tietoj
*taito: taito taido taitoj
*hoito: hoito hoido hoitoj
*kunta: kunta kunna kunti kunni
*ranta: ranta ranna ranto
*hinta: hinta hinna hinto
*laki: laki lai lake laej
pää: pää päi
maa: maa mai
puu: puu pui
suu: suu sui
*kansi: kansi kanne kante kant
*varsi: varsi varre varte vart
*länsi: länsi länne länte länt
*köysi: köysi köyde köyte köyt
*susi: susi sude sute sut
reisi: reisi reide reite reit
*hetki: hetki hetke
*lehti: lehti lehde lehte
*nimi: nimi nime
*onni: onni onne
*ovi: ovi ove
*talvi: talvi talve
*hirvi: hirvi hirve
*kivi: kivi kive
*lumi: lumi lume lun
*uni: uni une un
*sieni: sieni siene sien
*pari: pari parei parej
*kirje: kirje kirjee kirjei
koko: koko
sana: sana
ihminen: ihmise ihmis
olla: ole
tehdä: teke tee tek teh teki tehty tehdy
nähdä: näke näe näk näh näki nähty nähdy
lukea: luke lukeva lue
hakea: hake hae haki hai haett
kokea: koke koe koki koi
jakaa: jaka jaa jaoi jaett jae
pukea: puke pue
näkyä: näky näy
pitää: pitä pidä pit pide
tietää: tietä tiedä ties tiede tien
antaa: anta anna antoi annoi anne
ottaa: otta ota otti oti ote
lähteä: lähte lähde lähti lähdi
kertoa: kerto kerro
sanoa: sano sanoi
leikata: leikkaa leikka leika leikat
pestä: pese
juosta: juokse juos juoksi
tulla: tule tul tuli
mennä: mene men meni
voida: voi
saada: saa sai saatu saadu
käydä: käy kävi käv
syödä: syö söi
juoda: juo joi
viedä: vie vei
tuoda: tuo toi
jäädä: jää jäi
myydä: myy myi
lyödä: lyö löi
uida: ui uit
panna: pane pan pani
purra: pure pur
nousta: nouse nous nousi
päästä: pääse pääs pääsi
haluta: halua halu
tarvita: tarvitse tarvits tarvit tarvi tarvin
ansaita: ansaitse
häiritä: häiritse häirits häirit
valita: valitse valits valit
hallita: hallitse hallits hallit
merkitä: merkitse merkits merkit
tulkita: tulkitse tulkits
ajatella: ajattele ajatel ajattel
kuunnella: kuuntele kuunnel
työskennellä: työskentele työskennel
tavata: tapaa tapas tavat tavan
pelätä: pelkää pelkäs pelät pelän
hävetä: häpeä häpes hävet
maata: makaa makas
levätä: lepää leväs levät
kaivata: kaipaa kaipas kaivat
luvata: lupaa lupas luvat
asia: asia asio asioi
nainen: naise nais
*ystävä: ystävä ystävi ystäv
auto: auto
ase: ase asee asei
*apu: apu avu apuj
isä: isä isie
äiti: äiti äidi äitej äidei
*avain: avain avaime avaimi
*tulos: tulos tulokse tuloks
*alku: alku alu
alkaa: alka ala alkoi
kulkea: kulke kulje kulki kulj
sulkea: sulke sulje sulki
särkeä: särke särje särki
`;

/**
 * Words that answer to no rule, and verbs whose forms would meet a noun (seurata, seura), each with
 * the whole forms that people write.
 */
const FORMS = `
olla: olla olen olet on olemme olette ovat ole oli olin olit olimme olitte olivat ollut olleet olisi olisin olisit olisimme olisitte olisivat lienee lienevät ollaan oltiin oltu oltava oltaisi oltaisiin oleva olevan olevat olevaa olevia olevien olevalla olevassa olevissa olevaan olevasta olevista olemassa ollessa olkoon olkaa olemaan olemalla oo oisi ois oisin olis oliskin
hyvä: hyvin
tehdä: tein teit teimme tehdä tehnyt tehneet tehdään tehtiin tehty tehdyt tehdyn tehtyä tehtäisiin tehdessä
nähdä: nähdä nähnyt nähneet nähdään nähtiin nähty nähtävissä
seurata: seurata seuraat seuraamme seuraatte seuraavat seurasi seurasin seurasivat seuraisi seuraisin seurannut seuranneet seurataan seurattiin seurattu seurattua seurattava seuraamaan seuraamassa seuraamalla seuraamasta seuraava seuraavan seuraavaa seuraavassa seuraavasta seuraavaan seuraavalla seuraavalle seuraavana seuraavaksi seuraavien seuraavia seuraavissa seuraaville seuraavilla
yhdessä: yhdessä
koko: koon koossa koosta koolla koolle kooltaan
varsi: varrella
pestä: pestään pestiin pesty
sana: sanoja sanojen sanoissa sanoista sanoilla sanoille sanoihin
ikävä: ikävä ikävät ikävän ikävää ikäviä ikävien ikävästi ikävältä
mennä: mennä mennyt menneet mennään mentiin meni mee meen
tulla: tulla tullut tulleet tullaan tultiin tultava tulisi tuu tuun
saada: sai saan saat saada saisi saatiin saatu saatava saatavilla
voida: voi voin voida voisi voitiin
pitää: pitää pitäisi piti pidetään pidetty pidettiin
käydä: kävi käynyt käydä käydään käyty
maa: maata maiden maita
puu: puiden puita
pää: päiden päitä
työ: töiden töitä
tie: teiden teitä
vuosi: vuonna vuotta vuosien vuosia
nainen: naista
ihminen: ihmistä
vesi: vettä
käsi: kättä
lumi: lunta
uni: unta
anteeksi: anteeksi
uusi: uutta
alla: alla
alku: alussa alun alusta
lapsi: lapset lasten lapsien lasta
mies: miesten miestä
paras: parhaiten parasta parhain parempi paremman parempaa paremmat parempia paremmin
`;

/** Bound stem → lemma. */
export const FINNISH_STEM_LEMMAS: ReadonlyMap<string, string> = readTable(
  STEMS.replaceAll('*', ''),
);

/** Bound stem → lemma, for lemmas that end compounds. Short stems such as "las" end too much else. */
export const FINNISH_HEAD_LEMMAS: ReadonlyMap<string, string> = readTable(
  STEMS.split('\n')
    .filter((line) => line.startsWith('*'))
    .join('\n')
    .replaceAll('*', ''),
  (stem) => stem.length > 3 || /.[aeiouyäö]{2}$/.test(stem),
);

/** Whole form → lemma; each lemma is a form of itself ("juosta" would lose -sta and meet "juo"). */
export const FINNISH_FORM_LEMMAS: ReadonlyMap<string, string> = new Map([
  ...[...FINNISH_STEM_LEMMAS.values()].map((lemma): [string, string] => [lemma, lemma]),
  ...readTable(FORMS),
]);

function readTable(
  table: string,
  keeps: (form: string) => boolean = () => true,
): ReadonlyMap<string, string> {
  const lemmas = new Map<string, string>();
  for (const line of table.trim().split('\n')) {
    const [lemma = '', forms = ''] = line.split(': ');
    for (const form of forms.split(' '))
      if (keeps(form) && !lemmas.has(form)) lemmas.set(form, lemma);
  }
  return lemmas;
}
