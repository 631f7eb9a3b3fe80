import { fail, ok, type Result } from '#shared/base/result.ts';
import { THEME_COLOURS, type Theme } from '#shared/domain/theme.ts';
import {
  columnsByHeading,
  columnsByPosition,
  isRetiredState,
  type CodebookColumns,
  type CodebookField,
} from '#shared/tables/codebook-headings.ts';
import { withoutFormulaGuard } from '#shared/tables/formula-guard.ts';
import type { ImportRefusal } from '#shared/tables/import-report.ts';
import { noneNormalised, normaliseText } from '#shared/tables/normalise.ts';
import type { SurveyTable, TableProblem } from '#shared/tables/table.ts';

/** A theme as the file has it. Fields that the file is silent on are left out. */
export interface DraftTheme extends Partial<
  Pick<
    Theme,
    | 'description'
    | 'include'
    | 'exclude'
    | 'examples'
    | 'counterExamples'
    | 'keywords'
    | 'polar'
    | 'colour'
    | 'shortcut'
  >
> {
  readonly name: string;
  /** The titles of the questions it is for, as the file has them. */
  readonly questions?: readonly string[];
  readonly group?: true;
  /** Place in `themes` of the theme it is under; always before its own. */
  readonly parent?: number;
  readonly line: number;
}

export interface CodebookDraft {
  readonly fileName: string;
  readonly themes: readonly DraftTheme[];
  readonly rowsRead: number;
  readonly refusals: readonly ImportRefusal[];
}

const LONGEST_NAME = 200;
const LONGEST_RULE = 10_000;
const MOST_KEYWORDS = 1000;

/**
 * A codebook from a table: group, theme, description, keywords and more, by headings in any language
 * and order, else by position. A row with a group and no theme describes the group itself. What
 * `codebookSheet` writes reads back to an equal codebook; themes that it marks retired are refused.
 */
export function readCodebook(table: SurveyTable): Result<CodebookDraft, TableProblem> {
  const byHeading = columnsByHeading(table.rows[0] ?? []);
  const columns = byHeading ?? columnsByPosition(table.width);
  const first = byHeading ? 1 : 0;
  const reader = new CodebookReader();
  for (let at = first; at < table.rows.length; at += 1)
    reader.read(cellsOf(table.rows[at] ?? [], columns), table.lines[at] ?? 0);
  const { themes, refusals } = reader;
  if (themes.length === 0)
    return fail({ key: 'tables.noThemes', values: { file: table.fileName } });
  const rowsRead = table.rows.length - first;
  return ok({ fileName: table.fileName, themes, rowsRead, refusals });
}

type Cells = Readonly<Record<CodebookField, string>>;

function cellsOf(row: readonly string[], columns: CodebookColumns): Cells {
  const cell = (field: CodebookField) => {
    const index = columns[field];
    const text = index === undefined ? '' : withoutFormulaGuard((row[index] ?? '').trim());
    return normaliseText(text, noneNormalised());
  };
  return {
    group: cell('group'),
    theme: cell('theme'),
    description: cell('description'),
    keywords: cell('keywords'),
    include: cell('include'),
    exclude: cell('exclude'),
    examples: cell('examples'),
    counterExamples: cell('counterExamples'),
    questions: cell('questions'),
    tone: cell('tone'),
    colour: cell('colour'),
    key: cell('key'),
    level: cell('level'),
    state: cell('state'),
  };
}

class CodebookReader {
  readonly themes: DraftTheme[] = [];
  readonly refusals: ImportRefusal[] = [];
  /** Parent's place and folded name → the theme's place. */
  readonly #places = new Map<string, number>();
  /** With a level column: the last theme of each level, from level 1. */
  #path: number[] = [];

  read(cells: Cells, line: number): void {
    const name = oneLine(cells.theme === '' ? cells.group : cells.theme);
    const problem =
      nameProblem(name, line) ??
      nameProblem(oneLine(cells.group) || name, line) ??
      retiredProblem(cells, name, line);
    if (problem) this.refusals.push(problem);
    else if (/^[1-9]\d?$/.test(cells.level)) this.#readLevelled(cells, name, line);
    else this.#readGrouped(cells, name, line);
  }

  #readLevelled(cells: Cells, name: string, line: number): void {
    const depth = Math.min(Number(cells.level), this.#path.length + 1);
    const parent = this.#path[depth - 2];
    const place = this.#add(cells, name, parent, line);
    if (place !== undefined) this.#path = [...this.#path.slice(0, depth - 1), place];
  }

  #readGrouped(cells: Cells, name: string, line: number): void {
    if (cells.theme === '') this.#add(cells, name, undefined, line);
    else this.#add(cells, name, this.#groupPlace(oneLine(cells.group), line), line);
  }

  #groupPlace(name: string, line: number): number | undefined {
    if (name === '') return undefined;
    const known = this.#places.get(placeKey(undefined, name));
    if (known !== undefined) return known;
    return this.#push({ name, group: true, line }, undefined);
  }

  /** The theme's place; one of the same name under the same parent was there first and stands. */
  #add(cells: Cells, name: string, parent: number | undefined, line: number): number | undefined {
    const known = this.#places.get(placeKey(parent, name));
    if (known === undefined) return this.#push(draftTheme(cells, name, line), parent);
    const first = this.themes[known]?.line ?? 0;
    this.refusals.push({
      line,
      key: 'tables.refused.sameTheme',
      values: { line, theme: name, first },
    });
    return known;
  }

  #push(theme: DraftTheme, parent: number | undefined): number {
    const place = this.themes.push(parent === undefined ? theme : { ...theme, parent }) - 1;
    this.#places.set(placeKey(parent, theme.name), place);
    return place;
  }
}

function placeKey(parent: number | undefined, name: string): string {
  return `${parent ?? ''}\0${name.toLocaleLowerCase()}`;
}

function nameProblem(name: string, line: number): ImportRefusal | undefined {
  if (name === '') return { line, key: 'tables.refused.noTheme', values: { line } };
  if (name.length <= LONGEST_NAME) return undefined;
  return { line, key: 'tables.refused.longTheme', values: { line, most: LONGEST_NAME } };
}

function retiredProblem({ state }: Cells, theme: string, line: number): ImportRefusal | undefined {
  if (!isRetiredState(state)) return undefined;
  return { line, key: 'tables.refused.retiredTheme', values: { line, theme } };
}

function draftTheme(cells: Cells, name: string, line: number): DraftTheme {
  const keywords = keywordsOf(cells.keywords);
  const colour = Number(cells.colour);
  const hasColour = Number.isInteger(colour) && colour >= 1 && colour <= THEME_COLOURS;
  const key = cells.key.toLowerCase();
  return {
    name,
    line,
    ...(cells.theme === '' ? { group: true as const } : {}),
    ...rules(cells),
    ...(keywords.length > 0 ? { keywords } : {}),
    ...(cells.questions === '' ? {} : { questions: cells.questions.split('\n') }),
    ...(cells.tone.startsWith('+') ? { polar: true as const } : {}),
    ...(hasColour ? { colour: colour - 1 } : {}),
    ...(/^\p{L}$/u.test(key) ? { shortcut: key } : {}),
  };
}

const RULES = ['description', 'include', 'exclude', 'examples', 'counterExamples'] as const;

function rules(cells: Cells): Partial<Pick<Theme, (typeof RULES)[number]>> {
  const fields = RULES;
  const written = fields.filter((field) => cells[field] !== '');
  return Object.fromEntries(written.map((field) => [field, cells[field].slice(0, LONGEST_RULE)]));
}

function keywordsOf(cell: string): string[] {
  const words = cell.split(/[,;\n]/).map((word) => oneLine(word).slice(0, LONGEST_NAME));
  return [...new Set(words.filter((word) => word !== ''))].slice(0, MOST_KEYWORDS);
}

function oneLine(text: string): string {
  return text.replaceAll(/\s+/g, ' ').trim();
}
