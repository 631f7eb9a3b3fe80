import { z } from 'zod';
import { BASES, type Layer, type Scope } from '#shared/analysis/scope.ts';
import { variableOf, type VariableId } from '#shared/analysis/variables.ts';
import type { Attribute } from '#shared/domain/attribute.ts';
import { idSchema, type CoderId, type QuestionId } from '#shared/domain/ids.ts';
import type { Question } from '#shared/domain/question.ts';
import type { ProjectView } from '#shared/domain/view.ts';

export const UNITS = ['respondents', 'answers'] as const;
export type Unit = (typeof UNITS)[number];

export const ORDERS = ['count', 'codebook'] as const;
export type Order = (typeof ORDERS)[number];

const attributeId = () => idSchema<VariableId>();

/** What the person chose to see; kept with their place in the project. */
export const choicesSchema = z
  .object({
    /** None: all of them. */
    questionIds: z.array(idSchema<QuestionId>()).readonly(),
    /** The questions are ticked one by one. */
    isTicking: z.boolean(),
    unit: z.enum(UNITS),
    base: z.enum(BASES),
    /** A coder, or anyone; undefined where the person has not chosen. */
    layer: z.union([z.literal('any'), idSchema<CoderId>()]).optional(),
    splitBy: attributeId().optional(),
    filter: z.object({ attributeId: attributeId(), value: z.string() }).readonly().optional(),
    order: z.enum(ORDERS),
  })
  .readonly();

export type Choices = z.infer<typeof choicesSchema>;

export const FIRST_CHOICES: Choices = {
  questionIds: [],
  isTicking: false,
  unit: 'respondents',
  base: 'answered',
  order: 'count',
};

/** The choices as far as the project still has what they name. */
export function scopeOf(view: ProjectView, choices: Choices, me: CoderId): Scope {
  const known = questionsOf(view).map((question) => question.id);
  const chosen = known.filter((id) => choices.questionIds.includes(id));
  const { filter, base } = choices;
  return {
    questionIds: chosen.length > 0 ? chosen : known,
    layer: layerOf(view, choices.layer, me),
    base,
    ...(filter && variableOf(view, filter.attributeId) ? { attribute: filter } : {}),
  };
}

export function questionsOf(view: ProjectView): readonly Question[] {
  return [...view.all('questions')].sort((left, right) => left.order - right.order);
}

export function attributesOf(view: ProjectView): readonly Attribute[] {
  return [...view.all('attributes')].sort((left, right) => left.order - right.order);
}

/** The coders besides me, by name. */
export function otherCoders(view: ProjectView, me: CoderId) {
  return [...view.all('coders')]
    .filter((coder) => coder.id !== me)
    .sort((left, right) => left.name.localeCompare(right.name));
}

/** Mine unless chosen; anyone's where only others have coded. */
function layerOf(view: ProjectView, chosen: Choices['layer'], me: CoderId): Layer {
  if (chosen === 'any') return { kind: 'any' };
  if (chosen === me || (chosen && view.get('coders', chosen)))
    return { kind: 'coder', coderId: chosen };
  const onlyOthers = otherCoders(view, me).length > 0 && !hasCoded(view, me);
  return onlyOthers ? { kind: 'any' } : { kind: 'coder', coderId: me };
}

function hasCoded(view: ProjectView, coderId: CoderId): boolean {
  for (const coding of view.all('codings')) if (coding.coderId === coderId) return true;
  return false;
}
