import { numberIn } from '#shared/analysis/attribute-columns.ts';
import { countThemesAmong, type ThemeCounts } from '#shared/analysis/counts.ts';
import type { TextOf } from '#shared/analysis/distinct-texts.ts';
import { answersInScope, type Scope, type ScopedAnswers } from '#shared/analysis/scope.ts';
import {
  valueReader,
  variableOf,
  type Variable,
  type VariableId,
} from '#shared/analysis/variables.ts';
import { ThemeTree } from '#shared/analysis/theme-tree.ts';
import type { QuestionId, RespondentId } from '#shared/domain/ids.ts';
import type { Language } from '#shared/domain/project.ts';
import type { Theme } from '#shared/domain/theme.ts';
import type { ProjectView } from '#shared/domain/view.ts';
import type { Translator } from '#shared/i18n/translator.ts';
import type { Cell, SheetColumn } from '#shared/report/sheet.ts';
import { variableTitle } from '#shared/report/variable-title.ts';

/** What a report is made with, besides the project and the scope. */
export interface ReportContext {
  readonly translator: Translator;
  readonly projectName: string;
  readonly appVersion: string;
  /** When the report is made: milliseconds since 1970. */
  readonly dateMs: number;
  /** The attributes to count by and to show beside each quote. */
  readonly attributeIds: readonly VariableId[];
  /** How many representative quotes a theme gets. */
  readonly quotesPerTheme: number;
  /** The word keys of a text, one for each word that says something; inflected forms share one. */
  keysOf(text: string, language: Language): readonly string[];
  /** What of an answer is the same in equal answers: by it texts are counted once. */
  readonly textOf: TextOf;
}

/** What every sheet is made of, gathered once. */
export interface ReportSource {
  readonly view: ProjectView;
  readonly scope: Scope;
  readonly context: ReportContext;
  readonly tree: ThemeTree;
  readonly scoped: ScopedAnswers;
  /** All questions together, then each alone where there are several. */
  readonly blocks: readonly QuestionBlock[];
  /** The themes of the sheets: the codebook, then retired themes that are still mentioned. */
  readonly themes: readonly ReportTheme[];
  readonly attributes: readonly ReportAttribute[];
}

export interface QuestionBlock {
  readonly title: string;
  readonly scope: Scope;
}

export interface ReportTheme {
  readonly theme: Theme;
  /** The themes above it, topmost first, as text. */
  readonly group: string;
}

export interface ReportAttribute {
  readonly variable: Variable;
  /** Every value is a number, so that its cells are numbers as well. */
  readonly numeric: boolean;
  readonly valueOf: (respondentId: RespondentId) => string;
}

export function reportSource(
  view: ProjectView,
  scope: Scope,
  context: ReportContext,
): ReportSource {
  const tree = new ThemeTree(view.all('themes'));
  const scoped = answersInScope(view, scope);
  const counts = countThemesAmong(view, tree, scope.layer, scoped);
  return {
    view,
    scope,
    context,
    tree,
    scoped,
    blocks: blocksOf(view, scope, context.translator),
    themes: themesOf(tree, counts),
    attributes: attributesOf(view, context.attributeIds),
  };
}

export function questionTitle(view: ProjectView, questionId: QuestionId): string {
  return view.get('questions', questionId)?.title ?? '';
}

/** Themes above one another, as text: "Effects / Peer support". */
export function groupText(tree: ThemeTree, theme: Theme): string {
  return tree.path(theme.id).join(' / ');
}

export function attributeColumnsOf(source: ReportSource): readonly SheetColumn[] {
  return source.attributes.map(({ variable, numeric }) => ({
    title: variableTitle(source.context.translator, variable),
    width: 18,
    kind: numeric ? 'number' : 'text',
  }));
}

export function attributeCells(source: ReportSource, respondentId: RespondentId): Cell[] {
  return source.attributes.map(({ valueOf, numeric }) => {
    const value = valueOf(respondentId);
    if (value === '') return null;
    return numeric ? (numberIn(value) ?? value) : value;
  });
}

function blocksOf(view: ProjectView, scope: Scope, translator: Translator): QuestionBlock[] {
  const each = scope.questionIds.map((id) => ({
    title: questionTitle(view, id),
    scope: { ...scope, questionIds: [id] },
  }));
  return each.length === 1
    ? each
    : [{ title: translator.t('report.allQuestions'), scope }, ...each];
}

function themesOf(tree: ThemeTree, counts: ThemeCounts): readonly ReportTheme[] {
  return counts.themes.flatMap(({ themeId }) => {
    const theme = tree.get(themeId);
    return theme ? [{ theme, group: groupText(tree, theme) }] : [];
  });
}

function attributesOf(view: ProjectView, ids: readonly VariableId[]): readonly ReportAttribute[] {
  return ids.flatMap((id) => {
    const variable = variableOf(view, id);
    if (!variable) return [];
    const valueOf = valueReader(view, id);
    return [{ variable, valueOf, numeric: isNumeric(view, variable, valueOf) }];
  });
}

function isNumeric(
  view: ProjectView,
  { kind }: Variable,
  valueOf: ReportAttribute['valueOf'],
): boolean {
  if (kind !== 'number' && kind !== 'scale') return false;
  for (const { id } of view.all('respondents')) {
    const value = valueOf(id);
    if (value !== '' && numberIn(value) === undefined) return false;
  }
  return true;
}
