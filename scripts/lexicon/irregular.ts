import { KIND, type Kind } from '#shared/language/finnish/stem-kinds.ts';

type KindName = keyof typeof KIND;

/** `lemma: kind=stem,stem kind=stem`: stems that no rule gives; beside those of the rules. */
const STEMS = `
olla: present=ole weakPresent=ole past=oli weakPast=oli conditional=ol,o pastParticiple=oll imperative=ol shortPassive=ol thirdPerson=on,ompi base=ovat,ois,oisko,olis,oliskin,oon,oot,oo,lie,lienee,lienevät,liene
mennä: present=mene base=mee,meen,meet
tulla: base=tuu,tuun,tuut
uusi: superlative=uus
hyvä: comparative=pare superlative=parha base=parempi,paras,parhain,parhaiten strong=parhaa weak=parhaa strongPlural=parhai weakPlural=parhai
paras: strong=parhaa weak=parhaa strongPlural=parhai weakPlural=parhai superlative=parha consonant=paras
pitkä: comparative=pide,pite superlative=pis
moni: superlative=en base=monta
usea: comparative=use superlative=us
veli: strong=velje weak=velje strongPlural=velji weakPlural=velji
sydän: strong=sydäme weak=sydäme strongPlural=sydämi weakPlural=sydämi consonant=sydän
morsian: strong=morsiame weak=morsiame strongPlural=morsiami weakPlural=morsiami
lämmin: strong=lämpimä weak=lämpimä strongPlural=lämpimi weakPlural=lämpimi comparative=lämpimä superlative=lämpim
vasen: strong=vasempa weak=vasemma strongPlural=vasempi weakPlural=vasemmi
vanhempi: strong=vanhempa weak=vanhemma strongPlural=vanhempi weakPlural=vanhemmi
kymmenen: strong=kymmene weak=kymmene consonant=kymmen strongPlural=kymmeni weakPlural=kymmeni
seitsemän: strong=seitsemä weak=seitsemä strongPlural=seitsemi weakPlural=seitsemi
kahdeksan: strong=kahdeksa weak=kahdeksa strongPlural=kahdeksi weakPlural=kahdeksi
yhdeksän: strong=yhdeksä weak=yhdeksä strongPlural=yhdeksi weakPlural=yhdeksi
ruoka: weak=ruoa,ruua weakPlural=ruoi,ruui
poika: weak=poja weakPlural=poji,pojo strongPlural=poiki
aika: weak=aja weakPlural=ajoi,aji
sika: weak=sia
ikä: weak=iä
reikä: weak=reiä
taitaa: pastParticiple=tain
tietää: pastParticiple=tien past=tiesi
seistä: present=seiso weakPresent=seiso past=seisoi conditional=seiso
lähteä: past=lähti weakPast=lähdi
tuntea: past=tunsi weakPast=tunsi
löytää: past=löysi weakPast=löysi
`;

export interface IrregularStem {
  readonly lemma: string;
  readonly kind: Kind;
  readonly text: string;
}

export function irregularStems(): readonly IrregularStem[] {
  return STEMS.trim()
    .split('\n')
    .flatMap((line) => {
      const [lemma = '', given = ''] = line.split(': ');
      return given.split(' ').flatMap((each) => {
        const [name = '', stems = ''] = each.split('=');
        const kind = KIND[name as KindName];
        return stems.split(',').map((text) => ({ lemma, kind, text }));
      });
    });
}
