import { KIND, type Kind } from '#shared/language/finnish/stem-kinds.ts';

/** The endings of a word formed from a stem: its own stems, each with the cases. */
export interface Declined {
  readonly stems: readonly (readonly [Kind, string])[];
}

const SINGULAR = KIND.strong | KIND.weak;
const PLURAL = KIND.strongPlural | KIND.weakPlural;

export const DECLINED = {
  minen: {
    stems: [
      [KIND.base, 'minen'],
      [SINGULAR, 'mise'],
      [PLURAL, 'misi'],
      [KIND.consonant, 'mis'],
    ],
  },
  vA: {
    stems: [
      [KIND.base | SINGULAR, 'vA'],
      [PLURAL, 'vi'],
    ],
  },
  mA: { stems: [[KIND.base | SINGULAR, 'mA']] },
  mi: { stems: [[PLURAL, 'mi']] },
  mAtOn: {
    stems: [
      [KIND.base | KIND.consonant, 'mAtOn'],
      [SINGULAR, 'mAttOmA'],
      [PLURAL, 'mAttOmi'],
    ],
  },
  Ut: {
    stems: [
      [KIND.base | KIND.consonant, 'Ut'],
      [SINGULAR, 'ee'],
      [PLURAL, 'ei'],
    ],
  },
  ttU: {
    stems: [
      [KIND.base | KIND.strong, 'ttU'],
      [KIND.weak, 'tU'],
      [KIND.strongPlural, 'ttUi'],
      [KIND.weakPlural, 'tUi'],
      [KIND.pluralJ, 'ttUj'],
    ],
  },
  ttAvA: {
    stems: [
      [KIND.base | SINGULAR, 'ttAvA'],
      [PLURAL, 'ttAvi'],
    ],
  },
  tU: {
    stems: [
      [KIND.base | KIND.strong, 'tU'],
      [KIND.weak, 'lU'],
      [KIND.weak, 'nU'],
      [KIND.weak, 'rU'],
      [KIND.weak, 'dU'],
      [KIND.weak, 'tU'],
      [KIND.strongPlural, 'tUi'],
      [KIND.weakPlural, 'dUi'],
      [KIND.weakPlural, 'tUi'],
      [KIND.pluralJ, 'tUj'],
    ],
  },
  tAvA: {
    stems: [
      [KIND.base | SINGULAR, 'tAvA'],
      [PLURAL, 'tAvi'],
    ],
  },
  mpi: {
    stems: [
      [KIND.base, 'mpi'],
      [KIND.strong, 'mpA'],
      [KIND.weak, 'mmA'],
      [KIND.strongPlural, 'mpi'],
      [KIND.weakPlural, 'mmi'],
    ],
  },
  in: {
    stems: [
      [KIND.base | KIND.consonant, 'in'],
      [KIND.strong, 'impA'],
      [KIND.weak, 'immA'],
      [KIND.strongPlural, 'impi'],
      [KIND.weakPlural, 'immi'],
    ],
  },
} satisfies Readonly<Record<string, Declined>>;
