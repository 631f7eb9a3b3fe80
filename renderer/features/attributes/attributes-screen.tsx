import { useState } from 'react';
import { ListBox, ListBoxItem } from 'react-aria-components';
import type { Attribute } from '#shared/domain/attribute.ts';
import { useProject, useRevision, useSession, useTranslator } from '#renderer/app/context.ts';
import { AttributePage } from '#renderer/features/attributes/attribute-page.tsx';
import { Button } from '#renderer/ui/button.tsx';
import '#renderer/features/attributes/attributes.css';

const PART = 'attribute';

/** The closed questions of the survey: which values they have, how many of each, in which groups. */
export function AttributesScreen() {
  const { t } = useTranslator();
  const { places } = useSession();
  const project = useProject();
  const revision = useRevision(project);
  const attributes = [...project.view.all('attributes')].sort((a, b) => a.order - b.order);
  const [chosenId, setChosenId] = useState(() => places.recall(PART));
  const chosen = attributes.find(({ id }) => id === chosenId) ?? attributes[0];
  const choose = (id: unknown) => {
    setChosenId(id);
    places.remember(PART, id);
  };
  if (!chosen) return <NoAttributes />;
  return (
    <div className="attributes-screen">
      <nav className="attributes-side">
        <h2>{t('keys.goAttributes')}</h2>
        <ListBox
          className="attributes-list"
          aria-label={t('keys.goAttributes')}
          items={attributes}
          selectionMode="single"
          disallowEmptySelection
          selectedKeys={[chosen.id]}
          onSelectionChange={(keys) =>
            choose(attributes.find(({ id }) => keys !== 'all' && keys.has(id))?.id)
          }
        >
          {(attribute) => <AttributeItem attribute={attribute} />}
        </ListBox>
      </nav>
      <AttributePage key={chosen.id} attribute={chosen} revision={revision} />
    </div>
  );
}

/** The title, and whether it is grouped or has its other-answers linked. */
function AttributeItem({ attribute: { id, title } }: { readonly attribute: Attribute }) {
  const { t } = useTranslator();
  const { view } = useProject();
  const isGrouped = [...view.all('attributeGroups')].some(({ attributeId }) => attributeId === id);
  const isLinked = [...view.all('questions')].some(({ otherOf }) => otherOf === id);
  const marks = [
    isGrouped && t('attributes.isGrouped'),
    isLinked && t('attributes.isLinked'),
  ].filter((mark) => mark !== false);
  return (
    <ListBoxItem id={id} textValue={title} className="list-item attributes-item">
      <span className="attributes-title" title={title}>
        {title}
      </span>
      {marks.length > 0 && <span className="quiet attributes-marks">{marks.join(' · ')}</span>}
    </ListBoxItem>
  );
}

function NoAttributes() {
  const session = useSession();
  const { t } = useTranslator();
  return (
    <div className="attributes-empty">
      <h1>{t('attributes.none')}</h1>
      <p className="quiet">{t('attributes.noneText')}</p>
      <Button look="primary" onPress={() => session.go('import')}>
        {t('code.goImport')}
      </Button>
    </div>
  );
}
