import type { Brand } from '#shared/base/brand.ts';
import type { Attribute } from '#shared/domain/attribute.ts';
import { codedValueIdOf } from '#shared/domain/coded-value.ts';
import { answerIdOf, type AttributeId, type RespondentId } from '#shared/domain/ids.ts';
import type { ProjectView } from '#shared/domain/view.ts';

/** An attribute as imported, or one of its other forms. */
export type VariableId = AttributeId | Brand<'VariableId'>;

/**
 * - `imported`: the values of the file.
 * - `coded`: with what *other, specify* answers were coded into in their place.
 * - `grouped`: coded where there is such, and each value by the name of its group, if it is in one.
 */
const FORMS = ['imported', 'coded', 'grouped'] as const;
export type Form = (typeof FORMS)[number];

/** What respondents are filtered, grouped and counted by. */
export interface Variable {
  readonly id: VariableId;
  readonly attribute: Attribute;
  readonly form: Form;
  /** Groups are texts, whatever they are made of. */
  readonly kind: Attribute['kind'];
}

const ENDINGS = { coded: '-coded', grouped: '-grouped' } as const;

/** Every attribute in its order, each followed by its other forms where it has them. */
export function variablesOf(view: ProjectView): readonly Variable[] {
  const attributes = [...view.all('attributes')].sort((left, right) => left.order - right.order);
  const coded = new Set([...view.all('questions')].map(({ otherOf }) => otherOf));
  const grouped = new Set([...view.all('attributeGroups')].map(({ attributeId }) => attributeId));
  const having = { imported: new Set(attributes.map(({ id }) => id)), coded, grouped };
  return attributes.flatMap((attribute) =>
    FORMS.filter((form) => having[form].has(attribute.id)).map((form) => variable(attribute, form)),
  );
}

/** The variable of an id, as long as its attribute is there. */
export function variableOf(view: ProjectView, id: VariableId): Variable | undefined {
  const form = formOf(id);
  const bare = form === 'imported' ? id : id.slice(0, -ENDINGS[form].length);
  const attribute = view.get('attributes', bare);
  return attribute && variable(attribute, form);
}

/** Reads a variable's value of any respondent; an empty text stands for none. */
export function valueReader(view: ProjectView, id: VariableId): (of: RespondentId) => string {
  const found = variableOf(view, id);
  if (!found) return () => '';
  const { attribute, form } = found;
  const imported = (of: RespondentId) => view.get('respondents', of)?.values[attribute.id] ?? '';
  if (form === 'imported') return imported;
  const coded = codedReader(view, attribute.id, imported);
  if (form === 'coded') return coded;
  const groups = groupNames(view, attribute.id);
  return (of) => {
    const value = coded(of);
    return groups.get(value) ?? value;
  };
}

/** The name of the group that each value of an attribute is in. */
export function groupNames(
  view: ProjectView,
  attributeId: AttributeId,
): ReadonlyMap<string, string> {
  const groups = [...view.all('attributeGroups')]
    .filter((each) => each.attributeId === attributeId)
    // Two machines may have put a value into a group each: both read it alike.
    .sort((left, right) => (left.id < right.id ? 1 : -1));
  return new Map(groups.flatMap(({ name, values }) => values.map((value) => [value, name])));
}

function variable(attribute: Attribute, form: Form): Variable {
  const kind = form === 'grouped' ? 'text' : attribute.kind;
  if (form === 'imported') return { id: attribute.id, attribute, form, kind };
  const id = `${attribute.id}${ENDINGS[form]}` as Brand<'VariableId'>;
  return { id, attribute, form, kind };
}

function formOf(id: string): Form {
  if (id.endsWith(ENDINGS.coded)) return 'coded';
  return id.endsWith(ENDINGS.grouped) ? 'grouped' : 'imported';
}

/** What was coded stands in the place of what was imported. */
function codedReader(
  view: ProjectView,
  attributeId: AttributeId,
  imported: (of: RespondentId) => string,
): (of: RespondentId) => string {
  const questions = [...view.all('questions')].filter(({ otherOf }) => otherOf === attributeId);
  return (of) => {
    for (const { id } of questions) {
      const answer = view.answerNow(answerIdOf(id, of));
      const coded = answer && view.get('codedValues', codedValueIdOf(answer.id));
      if (coded) return coded.value;
    }
    return imported(of);
  };
}
