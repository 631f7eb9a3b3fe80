import { z } from 'zod';
import { ATTRIBUTE_KINDS } from '#shared/domain/attribute.ts';
import { COLUMN_ROLES } from '#shared/tables/column-role.ts';
import type { ColumnChoice } from '#shared/tables/draft-import.ts';
import type { HeaderRows } from '#shared/tables/header-rows.ts';
import { ordinalsOf } from '#shared/tables/layout.ts';
import { columnTitles } from '#shared/tables/titles.ts';

/** How a person once left the columns of a table, by their headings: for the next such file. */
export const mappingTemplateSchema = z
  .strictObject({
    id: z.string().min(1).max(64),
    name: z.string().min(1).max(200),
    headerRows: z.union([z.literal(1), z.literal(2), z.literal(3)]),
    columns: z
      .array(
        z
          .strictObject({
            title: z.string().max(5000),
            /** From 1, among columns of the same title. */
            ordinal: z.int().min(1),
            role: z.enum(COLUMN_ROLES),
            kind: z.enum(ATTRIBUTE_KINDS),
          })
          .readonly(),
      )
      .max(20_000)
      .readonly(),
  })
  .readonly();

export type MappingTemplate = z.infer<typeof mappingTemplateSchema>;
type Headings = readonly Pick<ColumnChoice, 'title' | 'ordinal'>[];

export const MOST_TEMPLATES = 50;

export function templateOf(
  given: Pick<MappingTemplate, 'id' | 'name' | 'headerRows'>,
  choices: readonly ColumnChoice[],
): MappingTemplate {
  const columns = choices.map(({ title, ordinal, role, kind }) => ({ title, ordinal, role, kind }));
  return { ...given, columns };
}

/** The kept template that fits a table with these first rows, read with its own number of headings. */
export function fittingTemplate(
  templates: readonly MappingTemplate[],
  firstRows: readonly (readonly string[])[],
  width: number,
): MappingTemplate | undefined {
  return templates.find((each) =>
    fitsTemplate(each, headingsOf(firstRows, each.headerRows, width)),
  );
}

function headingsOf(
  firstRows: readonly (readonly string[])[],
  headerRows: HeaderRows,
  width: number,
): Headings {
  const titles = columnTitles(firstRows, headerRows, width);
  const ordinals = ordinalsOf(titles);
  return titles.map((title, at) => ({ title, ordinal: ordinals[at] ?? 1 }));
}

/** Whether a table has exactly the template's headings, in any order. */
function fitsTemplate({ columns }: MappingTemplate, headings: Headings): boolean {
  const wanted = new Set(columns.map(keyOf));
  return headings.length === columns.length && headings.every((each) => wanted.has(keyOf(each)));
}

/** Roles and kinds as the template has them, by the columns' places in a table that fits it. */
export function templateChoices({ columns }: MappingTemplate, headings: Headings) {
  const known = new Map(columns.map((column) => [keyOf(column), column]));
  return new Map(
    headings.flatMap((heading, index) => {
      const column = known.get(keyOf(heading));
      return column ? [[index, { role: column.role, kind: column.kind }] as const] : [];
    }),
  );
}

/** Whether the columns are left as the template has them. */
export function isLeftAs(
  template: MappingTemplate,
  headerRows: HeaderRows,
  choices: readonly ColumnChoice[],
): boolean {
  const own = templateChoices(template, choices);
  const isSame = ({ role, kind }: ColumnChoice, at: number) =>
    own.get(at)?.role === role && own.get(at)?.kind === kind;
  return template.headerRows === headerRows && choices.every(isSame);
}

/** Newest first; one of the same name or for the same headings gives way. */
export function withTemplate(
  templates: readonly MappingTemplate[],
  added: MappingTemplate,
): readonly MappingTemplate[] {
  const others = templates.filter((each) => each.name !== added.name && !isForSame(each, added));
  return [added, ...others].slice(0, MOST_TEMPLATES);
}

function isForSame(one: MappingTemplate, other: MappingTemplate): boolean {
  return one.headerRows === other.headerRows && fitsTemplate(one, other.columns);
}

function keyOf({ title, ordinal }: Headings[number]): string {
  return JSON.stringify([title, ordinal]);
}
