import { Trash2 } from 'lucide-react';
import { dropRule } from '#shared/commands/keep-rule.ts';
import { useProject, useSession, useTranslator } from '#renderer/app/context.ts';
import type { Runnable } from '#renderer/features/code/bulk/searches.ts';
import { IconButton } from '#renderer/ui/button.tsx';
import { Choice } from '#renderer/ui/choice.tsx';

interface Props {
  readonly searches: readonly Runnable[];
  readonly search: Runnable;
  readonly choose: (id: string) => void;
}

/** The search in the find box or one of the themes' rules, which can be taken off its theme here. */
export function SearchChoice({ searches, search, choose }: Props) {
  const { t } = useTranslator();
  const nameOf = useSearchName();
  return (
    <div className="dry-search">
      <Choice
        label={t('bulk.search')}
        value={search.id}
        options={searches.map((each) => ({ value: each.id, label: nameOf(each) }))}
        onChange={choose}
      />
      {search.rule && <DropRule rule={search.rule} />}
    </div>
  );
}

function useSearchName(): (search: Runnable) => string {
  const { view } = useProject();
  const { t } = useTranslator();
  return ({ request, rule }) => {
    if (!rule) return t('bulk.searchHere', { query: request.text });
    const theme = view.get('themes', rule.themeId)?.name ?? '';
    return t('bulk.searchRule', { theme, query: rule.query, unit: t(`bulk.unit.${rule.unit}`) });
  };
}

function DropRule({
  rule: { themeId, ...rule },
}: {
  readonly rule: NonNullable<Runnable['rule']>;
}) {
  const { t } = useTranslator();
  const project = useProject();
  const session = useSession();
  return (
    <IconButton
      icon={Trash2}
      name={t('bulk.dropRule')}
      onPress={() => session.check(project.act(dropRule, { themeId, rule }))}
    />
  );
}
