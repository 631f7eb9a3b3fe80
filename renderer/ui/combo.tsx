import { ChevronDown } from 'lucide-react';
import {
  Button,
  ComboBox,
  Input,
  Label,
  ListBox,
  ListBoxItem,
  Popover,
} from 'react-aria-components';
import '#renderer/ui/combo.css';

interface Props {
  readonly label: string;
  readonly hideLabel?: boolean;
  readonly placeholder?: string;
  /** What may be picked; anything else may be typed. */
  readonly options: readonly string[];
  readonly value: string;
  readonly onChange: (value: string) => void;
}

/** A text that is typed, or picked from those that are there. */
export function Combo(props: Props) {
  const { label, hideLabel, placeholder, options, value, onChange } = props;
  return (
    <ComboBox
      className="field combo"
      allowsCustomValue
      inputValue={value}
      onInputChange={onChange}
      defaultItems={options.map((text) => ({ id: text }))}
    >
      <Label className={hideLabel ? 'visually-hidden' : 'react-aria-Label'}>{label}</Label>
      <div className="combo-input">
        <Input className="input" placeholder={placeholder} />
        <Button className="combo-button">
          <ChevronDown size={14} aria-hidden />
        </Button>
      </div>
      <Popover className="popover" offset={4}>
        <ListBox<{ id: string }> className="list">
          {({ id }) => (
            <ListBoxItem id={id} textValue={id} className="list-item">
              {id}
            </ListBoxItem>
          )}
        </ListBox>
      </Popover>
    </ComboBox>
  );
}
