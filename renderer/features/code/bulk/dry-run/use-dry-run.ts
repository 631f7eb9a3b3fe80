import { useMemo, useState } from 'react';
import { groupBy } from '#shared/base/collections.ts';
import { sampleOf } from '#shared/base/random.ts';
import type { AnswerTheme } from '#shared/commands/code-many.ts';
import type { Span } from '#shared/domain/coding.ts';
import {
  keyOfCandidate,
  type Candidate,
  type Gathered,
} from '#renderer/features/code/bulk/dry-run/candidate.ts';

const SAMPLE_SIZE = 10;
const SEED = 1;
const NONE: ReadonlySet<string> = new Set();

/** A theme on an answer, to be looked at; without spans it is on the whole answer. */
export interface Sampled extends AnswerTheme {
  readonly key: string;
  readonly spans: readonly Span[];
}

/** What a person has looked at of an act over many answers, and what is left to accept. */
export interface DryRun {
  readonly sample: readonly Sampled[];
  /** Keys of those found wrong. */
  readonly dropped: ReadonlySet<string>;
  readonly setDropped: (dropped: ReadonlySet<string>) => void;
  readonly kept: readonly Candidate[];
  readonly rejected: readonly AnswerTheme[];
  /** Whether there was nothing else to draw from. */
  readonly isSampleAll: boolean;
}

/** Draws ten at random, the same ten for the same candidates. */
export function useDryRun(gathered: Gathered | undefined): DryRun {
  const candidates = gathered?.candidates ?? NO_CANDIDATES;
  const together = useMemo(() => [...groupBy(candidates, keyOfCandidate)], [candidates]);
  const sample = useMemo(() => sampleFrom(together), [together]);
  const [choice, choose] = useState({ of: sample, dropped: NONE });
  const dropped = choice.of === sample ? choice.dropped : NONE;
  const setDropped = (next: ReadonlySet<string>) => choose({ of: sample, dropped: next });
  const kept = useMemo(
    () => candidates.filter((each) => !dropped.has(keyOfCandidate(each))),
    [candidates, dropped],
  );
  const rejected = sample.filter(({ key }) => dropped.has(key));
  const isSampleAll = sample.length === together.length;
  return { sample, dropped, setDropped, kept, rejected, isSampleAll };
}

const NO_CANDIDATES: readonly Candidate[] = [];

/** Of a theme on an answer all hits are looked at together: they stand or fall together. */
function sampleFrom(together: readonly [string, readonly Candidate[]][]): readonly Sampled[] {
  return sampleOf(together, SAMPLE_SIZE, SEED).flatMap(([key, [first, ...more]]) => {
    if (!first) return [];
    const { answerId, themeId } = first;
    return { key, answerId, themeId, spans: [first, ...more].flatMap(({ span }) => span ?? []) };
  });
}
