import { change, refusal, type Acting, type Refusal } from '#shared/commands/acting.ts';
import { tooLong } from '#shared/commands/too-long.ts';
import { fail, ok, type Result } from '#shared/base/result.ts';
import type { Act, Change } from '#shared/domain/change.ts';
import type { ThemeId } from '#shared/domain/ids.ts';
import { isSameRule, type SearchRule } from '#shared/domain/search-rule.ts';
import { themeSchema } from '#shared/domain/theme.ts';

interface RuleInput {
  readonly themeId: ThemeId;
  readonly rule: SearchRule;
}

/** Keeps a search as a rule of a theme; one that stands there already is refused. */
export function keepRule(acting: Acting, { themeId, rule }: RuleInput): Result<Change, Refusal> {
  return rewrite(acting, 'keepRule', themeId, (rules) =>
    rules.some((each) => isSameRule(each, rule)) ? rules : [...rules, rule],
  );
}

/** Takes a rule off a theme. What it has coded stays. */
export function dropRule(acting: Acting, { themeId, rule }: RuleInput): Result<Change, Refusal> {
  return rewrite(acting, 'dropRule', themeId, (rules) =>
    rules.filter((each) => !isSameRule(each, rule)),
  );
}

function rewrite(
  acting: Acting,
  act: Act,
  themeId: ThemeId,
  edit: (rules: readonly SearchRule[]) => readonly SearchRule[],
): Result<Change, Refusal> {
  const before = acting.view.get('themes', themeId);
  if (!before) return fail(refusal('themeGone'));
  const had = before.rules ?? [];
  const rules = edit(had);
  if (rules.length === had.length) return fail(refusal('nothingNew'));
  const after = { ...before, stamp: acting.stamp, rules: rules.length > 0 ? rules : undefined };
  const long = tooLong(themeSchema, after);
  if (long) return fail(long);
  return ok(change(acting, act, [{ table: 'themes', before, after }], { theme: before.name }));
}
