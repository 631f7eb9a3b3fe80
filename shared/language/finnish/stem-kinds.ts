/**
 * What a stem of a Finnish word may be followed by, one bit each. A stem that serves several ways has
 * several bits: "talo" is nominative, strong and weak stem at once.
 */
export const KIND = {
  /** The whole base form; no ending, but clitics. */
  base: 1 << 0,
  /** Vowel stem in the strong grade: tuke|na, tuke|a, tuke|ni. */
  strong: 1 << 1,
  /** Vowel stem in the weak grade: tue|n, tue|ssa, tue|t. */
  weak: 1 << 2,
  /** Plural stem in the strong grade: tuki|na, tuki|a, taloi|hin. */
  strongPlural: 1 << 3,
  /** Plural stem in the weak grade: tui|ssa, taloi|lla. */
  weakPlural: 1 << 4,
  /** Plural stem on -j: taloj|a, taloj|en. */
  pluralJ: 1 << 5,
  /** Consonant stem: nuor|ta, nuor|ten. */
  consonant: 1 << 6,
  /** Before the comparative -mpi: nuore|mpi, vanhe|mma|n. */
  comparative: 1 << 7,
  /** Before the superlative -in: nuor|in, vanh|impa|na. */
  superlative: 1 << 8,
  /** Before -sti of manner: nopea|sti. */
  manner: 1 << 9,
  /** Infinitive: antaa, antaa|kseen; and passive present: halutaa|n. */
  infinitive: 1 << 10,
  /** Before -essa, -en of the second infinitive: anta|essa, tull|essa. */
  secondInfinitive: 1 << 11,
  /** Present stem in the strong grade: anta|vat, anta|massa, anta|va. */
  present: 1 << 12,
  /** Present stem in the weak grade: anna|n, anna|mme. */
  weakPresent: 1 << 13,
  /** Third person whole: haluaa, voi, tulee. */
  thirdPerson: 1 << 14,
  /** Past stem in the strong grade: antoi, antoi|vat. */
  past: 1 << 15,
  /** Past stem in the weak grade: annoi|n. */
  weakPast: 1 << 16,
  /** Before -isi of the conditional: anta|isi, sa|isi. */
  conditional: 1 << 17,
  /** Before -ut of the past participle: antan|ut, tull|ut. */
  pastParticiple: 1 << 18,
  /** Before -kaa of the imperative: anta|kaa, tul|kaa. */
  imperative: 1 << 19,
  /** Passive stem before -taan, -ttu: anne|taan, halu|ttu. */
  passive: 1 << 20,
  /** Passive stem before -tu: tul|tu, saa|tu. */
  shortPassive: 1 << 21,
} as const;

export type Kind = number;
