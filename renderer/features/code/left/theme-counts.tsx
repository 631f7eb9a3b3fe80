import { Plus } from 'lucide-react';
import { ThemeTree, type ThemeBranch } from '#shared/analysis/theme-tree.ts';
import { isForQuestion } from '#shared/domain/theme.ts';
import { useProject, useRevisionLater, useSession, useTranslator } from '#renderer/app/context.ts';
import { useDesk, useDeskStateLater } from '#renderer/features/code/desk/desk-context.ts';
import { IconButton } from '#renderer/ui/button.tsx';
import { initialsOf, Swatch } from '#renderer/ui/swatch.tsx';

/** The codebook with how many of the shown answers mention each theme; a press filters by it. */
export function ThemeCounts() {
  const desk = useDesk();
  const session = useSession();
  const { t } = useTranslator();
  const project = useProject();
  useRevisionLater(project);
  const { filter } = useDeskStateLater();
  const { questionId } = filter;
  const branches = new ThemeTree(project.view.all('themes'))
    .depthFirst()
    .filter(({ theme }) => !questionId || isForQuestion(theme, questionId));
  const counts = desk.counts.counts();
  return (
    <section className="left-part">
      <header className="left-part-head">
        <h3>{t('code.themes')}</h3>
        <IconButton
          icon={Plus}
          name={t('code.editCodebook')}
          onPress={() => session.go('codebook')}
        />
      </header>
      {branches.length === 0 && <p className="quiet left-none">{t('code.noThemes')}</p>}
      <ul>
        {branches.map((branch) => (
          <ThemeLine
            key={branch.theme.id}
            branch={branch}
            count={counts.get(branch.theme.id) ?? 0}
            texts={desk.counts.textsOf(branch.theme.id)}
          />
        ))}
      </ul>
    </section>
  );
}

interface LineProps {
  readonly branch: ThemeBranch;
  /** Answers that mention it. */
  readonly count: number;
  /** How many different texts those are. */
  readonly texts: number;
}

function ThemeLine({ branch, count, texts }: LineProps) {
  const desk = useDesk();
  const { number } = useTranslator();
  const { filter } = useDeskStateLater();
  const { theme, depth } = branch;
  const isChosen = filter.themeId === theme.id;
  return (
    <li>
      <button
        type="button"
        className={theme.group ? 'pane-line pane-line-group' : 'pane-line'}
        style={{ paddingInlineStart: 8 + depth * 12 }}
        aria-pressed={isChosen}
        title={theme.description || theme.name}
        onClick={() => desk.setFilter({ themeId: isChosen ? undefined : theme.id })}
      >
        {!theme.group && <Swatch colour={theme.colour} initials={initialsOf(theme.name)} />}
        <span className="pane-line-name">{theme.name}</span>
        {theme.shortcut && <kbd>{theme.shortcut.toLocaleUpperCase()}</kbd>}
        <span className="number">{count > 0 ? number(count) : ''}</span>
        {texts < count && <Texts texts={texts} />}
      </button>
    </li>
  );
}

function Texts({ texts }: { readonly texts: number }) {
  const { t, number } = useTranslator();
  const words = t('groups.texts', { shown: number(texts) });
  return (
    <span className="theme-texts" title={words}>
      <span aria-hidden>({number(texts)})</span>
      <span className="visually-hidden">{words}</span>
    </span>
  );
}
