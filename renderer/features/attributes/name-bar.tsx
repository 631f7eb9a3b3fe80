import { useState } from 'react';
import { Form } from 'react-aria-components';
import { Button } from '#renderer/ui/button.tsx';
import { Combo } from '#renderer/ui/combo.tsx';

interface Props {
  /** What is chosen, or what to choose first. */
  readonly told: string;
  readonly label: string;
  readonly giveName: string;
  readonly takeName: string;
  /** The names given so far. */
  readonly names: readonly string[];
  /** What the field begins with. */
  readonly proposed: string;
  readonly canGive: boolean;
  readonly canTake: boolean;
  readonly give: (name: string) => void;
  readonly take: () => void;
}

/** Gives what is chosen in the list above one name, or takes it away. */
export function NameBar(props: Props) {
  const { told, label, giveName, takeName, names, proposed, canGive, canTake, give, take } = props;
  const [typed, type] = useState<string>();
  const name = typed ?? proposed;
  return (
    <Form
      className="name-bar"
      onSubmit={(event) => {
        event.preventDefault();
        type(undefined);
        give(name);
      }}
    >
      <p className="name-bar-told" role="status">
        {told}
      </p>
      <Combo
        label={label}
        hideLabel
        placeholder={label}
        options={names}
        value={name}
        onChange={type}
      />
      <Button type="submit" look="primary" isDisabled={!canGive || name.trim() === ''}>
        {giveName}
      </Button>
      <Button look="quiet" isDisabled={!canTake} onPress={take}>
        {takeName}
      </Button>
    </Form>
  );
}
