/** Three numbers: linear sRGB (0–1 inside the gamut) or OKLab. */
export type Triple = readonly [number, number, number];

export interface Oklch {
  /** 0–1 */
  readonly lightness: number;
  readonly chroma: number;
  /** Degrees. */
  readonly hue: number;
}

/** OKLCH → OKLab (Ottosson 2020). */
export function oklabOf({ lightness, chroma, hue }: Oklch): Triple {
  const angle = (hue * Math.PI) / 180;
  return [lightness, chroma * Math.cos(angle), chroma * Math.sin(angle)];
}

/** OKLab → linear sRGB, with Ottosson's matrices; outside 0–1 where a screen cannot show it. */
export function linearOf([l, a, b]: Triple): Triple {
  const long = (l + 0.3963377774 * a + 0.2158037573 * b) ** 3;
  const medium = (l - 0.1055613458 * a - 0.0638541728 * b) ** 3;
  const short = (l - 0.0894841775 * a - 1.291485548 * b) ** 3;
  return [
    4.0767416621 * long - 3.3077115913 * medium + 0.2309699292 * short,
    -1.2684380046 * long + 2.6097574011 * medium - 0.3413193965 * short,
    -0.0041960863 * long - 0.7034186147 * medium + 1.707614701 * short,
  ];
}

/** Linear sRGB → OKLab. */
export function oklabFromLinear([r, g, b]: Triple): Triple {
  const long = Math.cbrt(0.4122214708 * r + 0.5363325363 * g + 0.0514459929 * b);
  const medium = Math.cbrt(0.2119034982 * r + 0.6806995451 * g + 0.1073969566 * b);
  const short = Math.cbrt(0.0883024619 * r + 0.2817188376 * g + 0.6299787005 * b);
  return [
    0.2104542553 * long + 0.793617785 * medium - 0.0040720468 * short,
    1.9779984951 * long - 2.428592205 * medium + 0.4505937099 * short,
    0.0259040371 * long + 0.7827717662 * medium - 0.808675766 * short,
  ];
}

/** What a screen shows: each part kept within 0–1. */
export function clipped([r, g, b]: Triple): Triple {
  return [withinGamut(r), withinGamut(g), withinGamut(b)];
}

function withinGamut(part: number): number {
  return Math.min(1, Math.max(0, part));
}

/** WCAG 2.2 contrast of two linear sRGB colours, 1–21. */
export function contrast(left: Triple, right: Triple): number {
  const [dark = 0, light = 0] = [luminance(left), luminance(right)].sort((a, b) => a - b);
  return (light + 0.05) / (dark + 0.05);
}

function luminance([r, g, b]: Triple): number {
  return 0.2126 * r + 0.7152 * g + 0.0722 * b;
}

/** Distance in OKLab: about 0.02 is the least that is seen side by side. */
export function distance(left: Triple, right: Triple): number {
  return Math.hypot(left[0] - right[0], left[1] - right[1], left[2] - right[2]);
}

/** Full colour blindness: Machado, Oliveira & Fernandes 2009, severity 1.0, in linear sRGB. */
export const BLINDNESSES = {
  protanopia: [
    [0.152286, 1.052583, -0.204868],
    [0.114503, 0.786281, 0.099216],
    [-0.003882, -0.048116, 1.051998],
  ],
  deuteranopia: [
    [0.367322, 0.860646, -0.227968],
    [0.280085, 0.672501, 0.047413],
    [-0.01182, 0.04294, 0.968881],
  ],
  tritanopia: [
    [1.255528, -0.076749, -0.178779],
    [-0.078411, 0.930809, 0.147602],
    [0.004733, 0.691367, 0.3039],
  ],
} as const satisfies Record<string, readonly [Triple, Triple, Triple]>;

export type Blindness = keyof typeof BLINDNESSES;

/** A linear sRGB colour as it is seen with a colour blindness. */
export function seenWith(blindness: Blindness, [r, g, b]: Triple): Triple {
  const [first, second, third] = BLINDNESSES[blindness];
  const row = (weights: Triple) => weights[0] * r + weights[1] * g + weights[2] * b;
  return clipped([row(first), row(second), row(third)]);
}
