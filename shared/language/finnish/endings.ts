import {
  nominalEndings,
  POSSESSIVES,
  type NominalEnding,
} from '#shared/language/finnish/declension.ts';
import {
  COST,
  EndingBuilder,
  inBothHarmonies,
  standsAfter,
  VOWELS,
  type EndingTable,
} from '#shared/language/finnish/ending-table.ts';
import { DECLINED, type Declined } from '#shared/language/finnish/formed-words.ts';
import { KIND, type Kind } from '#shared/language/finnish/stem-kinds.ts';

function addDeclined(
  builder: EndingBuilder,
  kinds: Kind,
  { stems }: Declined,
  nominals: readonly NominalEnding[],
  ending: { readonly cost: number; readonly makes?: string },
): void {
  for (const [ofStem, pattern] of stems)
    for (const stem of inBothHarmonies(pattern))
      for (const { text, kind, after, cost } of nominals) {
        if ((kind & ofStem) === 0 || !standsAfter(stem, stem.length, after)) continue;
        const makes = ending.makes === undefined ? '' : inHarmonyWith(stem, ending.makes);
        builder.put(stem + text, { kinds, after: '', cost: ending.cost + cost, makes });
      }
}

/** "mAtOn" → "maton" after "mattoma", "mätön" after "mättömä". */
function inHarmonyWith(stem: string, pattern: string): string {
  const [back = '', front = back] = inBothHarmonies(pattern);
  return /[äöy]/.test(stem) ? front : back;
}

/** Every ending that a Finnish stem of the given kinds may have, without clitics. */
export function finnishEndings(): EndingTable {
  const builder = new EndingBuilder();
  const nominals = nominalEndings();
  for (const { text, kind, after, cost } of nominals)
    builder.put(text, { kinds: kind, after, cost, makes: '' });
  addVerbEndings(builder);
  addDeclined(builder, KIND.present, DECLINED.minen, nominals, { cost: COST.noun, makes: 'minen' });
  addDeclined(builder, KIND.present, DECLINED.vA, nominals, { cost: COST.participle });
  addDeclined(builder, KIND.present, DECLINED.mA, nominals, { cost: COST.bound });
  addDeclined(builder, KIND.present, DECLINED.mi, nominals, { cost: COST.hardly });
  addDeclined(builder, KIND.present, DECLINED.mAtOn, nominals, { cost: COST.noun, makes: 'mAtOn' });
  addDeclined(builder, KIND.pastParticiple, DECLINED.Ut, nominals, { cost: COST.rare });
  addDeclined(builder, KIND.passive, DECLINED.ttU, nominals, { cost: COST.rare });
  addDeclined(builder, KIND.passive, DECLINED.ttAvA, nominals, { cost: COST.rare });
  addDeclined(builder, KIND.shortPassive, DECLINED.tU, nominals, { cost: COST.participle });
  addDeclined(builder, KIND.shortPassive, DECLINED.tAvA, nominals, { cost: COST.participle });
  addDeclined(builder, KIND.comparative, DECLINED.mpi, nominals, { cost: COST.rare });
  addDeclined(builder, KIND.superlative, DECLINED.in, nominals, { cost: COST.bound });
  return builder.table();
}

function addVerbEndings(builder: EndingBuilder): void {
  const { present, weakPresent, past, weakPast, conditional, passive, shortPassive } = KIND;
  builder.add(KIND.infinitive | KIND.thirdPerson, '', COST.plain);
  for (const vowel of ['a', 'ä'])
    builder.put(`${vowel}n`, { kinds: KIND.infinitive, after: vowel, cost: COST.plain, makes: '' });
  for (const possessive of POSSESSIVES)
    builder.add(KIND.infinitive, `kse${possessive}`, COST.plain);
  builder.add(KIND.infinitive, 'kseen', COST.plain);
  builder.add(KIND.secondInfinitive, 'essA en', COST.rare);
  for (const possessive of POSSESSIVES)
    builder.add(KIND.secondInfinitive, `essA${possessive}`, COST.rare);
  builder.add(KIND.secondInfinitive, 'essAAn', COST.rare);
  for (const vowel of VOWELS) builder.add(present, vowel, COST.plain, { after: vowel });
  builder.add(present, 'vAt', COST.plain);
  builder.add(present, 'mAAn mAssA mAstA mAllA mAttA', COST.rare);
  builder.add(present, 'mAisillAAn mAisillAni', COST.rare);
  builder.add(weakPresent, 'n t mme tte', COST.plain);
  builder.add(weakPresent, '', COST.rare);
  builder.add(past, ' vAt', COST.plain);
  builder.add(weakPast, 'n t mme tte', COST.plain);
  builder.add(conditional, 'isi isin isit isimme isitte isivAt', COST.plain);
  builder.add(conditional, 'is', COST.rare);
  builder.add(KIND.pastParticiple, 'U', COST.bound);
  builder.add(KIND.pastParticiple, 'een ee evAt', COST.rare);
  builder.add(KIND.imperative, 'kAA kAAmme kOOn kOOt kO', COST.rare);
  builder.add(passive, 'tAAn ttiin ttAisi ttAisiin ttAkO ttAkOOn ttAessA tA', COST.plain);
  builder.add(passive, 'ttUA ttUAAn ttUAni', COST.rare);
  builder.add(shortPassive, 'tiin tAisi tAisiin tAessA', COST.plain);
  builder.add(shortPassive, 'tUA tUAAn tUAni', COST.rare);
}
