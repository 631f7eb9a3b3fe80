import { isAnswering, type Answer } from '#shared/domain/answer.ts';
import type { Coding } from '#shared/domain/coding.ts';
import { valueReader, type VariableId } from '#shared/analysis/variables.ts';
import type { AnswerId, CoderId, QuestionId, RespondentId } from '#shared/domain/ids.ts';
import type { ProjectView } from '#shared/domain/view.ts';
import { assertNever } from '#shared/base/assert-never.ts';

/** Whose codings count: one coder's, or anyone's. */
export type Layer =
  { readonly kind: 'coder'; readonly coderId: CoderId } | { readonly kind: 'any' };

/**
 * What a share is a share of.
 *
 * - `answered`: answers that are no non-answers, and those who gave them.
 * - `respondents`: every respondent, and every pair of respondent and question.
 * - `coded`: answers that hold a coding or a decision of the layer, and those who gave them.
 */
export const BASES = ['answered', 'respondents', 'coded'] as const;
export type Base = (typeof BASES)[number];

/** What is counted: which questions, whose codings, of whom. */
export interface Scope {
  readonly questionIds: readonly QuestionId[];
  readonly layer: Layer;
  readonly base: Base;
  /** Only respondents with this value; an empty value means those without any. */
  readonly attribute?: { readonly attributeId: VariableId; readonly value: string };
}

/** The answers and respondents that a scope takes in: whatever is counted is counted among them. */
export interface ScopedAnswers {
  readonly answers: readonly Answer[];
  readonly respondentIds: ReadonlySet<RespondentId>;
  readonly answerBase: number;
  readonly respondentBase: number;
}

/** Answers in the order of rows, then of questions as the scope names them. */
export function answersInScope(view: ProjectView, scope: Scope): ScopedAnswers {
  const respondents = respondentsIn(view, scope.attribute);
  const places = new Map(scope.questionIds.map((id, place) => [id, place]));
  const answers: Answer[] = [];
  for (const each of view.all('answers')) {
    if (!places.has(each.questionId) || !respondents.has(each.respondentId)) continue;
    if (isInBase(view, scope, each)) answers.push(each);
  }
  const placeOf = (answer: Answer) => places.get(answer.questionId) ?? 0;
  answers.sort((left, right) => left.row - right.row || placeOf(left) - placeOf(right));
  return withBases(scope, answers, respondents);
}

/** The part of a scope that some respondents make up, with bases of its own. */
export function partOf(
  scope: Scope,
  whole: ScopedAnswers,
  isIn: (respondentId: RespondentId) => boolean,
): ScopedAnswers {
  return withBases(
    scope,
    whole.answers.filter((each) => isIn(each.respondentId)),
    new Set([...whole.respondentIds].filter(isIn)),
  );
}

/** The codings of an answer that the layer holds. */
export function codingsInLayer(
  view: ProjectView,
  layer: Layer,
  answerId: AnswerId,
): readonly Coding[] {
  const codings = view.codingsOf(answerId);
  switch (layer.kind) {
    case 'any':
      return codings;
    case 'coder':
      return codings.filter((each) => each.coderId === layer.coderId);
    default:
      return assertNever(layer);
  }
}

function withBases(
  scope: Scope,
  answers: readonly Answer[],
  respondents: ReadonlySet<RespondentId>,
): ScopedAnswers {
  const all = scope.base === 'respondents';
  const respondentIds = all ? respondents : new Set(answers.map((each) => each.respondentId));
  return {
    answers,
    respondentIds,
    answerBase: all ? respondents.size * new Set(scope.questionIds).size : answers.length,
    respondentBase: respondentIds.size,
  };
}

function respondentsIn(view: ProjectView, attribute: Scope['attribute']): Set<RespondentId> {
  const ids = [...view.all('respondents')].map(({ id }) => id);
  if (!attribute) return new Set(ids);
  const valueOf = valueReader(view, attribute.attributeId);
  return new Set(ids.filter((id) => valueOf(id) === attribute.value));
}

function isInBase(view: ProjectView, scope: Scope, answer: Answer): boolean {
  switch (scope.base) {
    case 'answered':
      return isAnswering(answer);
    case 'respondents':
      return true;
    case 'coded':
      return (
        codingsInLayer(view, scope.layer, answer.id).length > 0 ||
        isDecided(view, scope.layer, answer.id)
      );
    default:
      return assertNever(scope.base);
  }
}

function isDecided(view: ProjectView, layer: Layer, answerId: AnswerId): boolean {
  if (layer.kind === 'coder') return view.decisionOf(answerId, layer.coderId) !== undefined;
  for (const coder of view.all('coders')) if (view.decisionOf(answerId, coder.id)) return true;
  return false;
}
