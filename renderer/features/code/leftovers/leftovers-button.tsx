import { Puzzle } from 'lucide-react';
import { useContext } from 'react';
import { useTranslator } from '#renderer/app/context.ts';
import { CommandBoardContext } from '#renderer/app/use-commands.ts';
import { useHotkey } from '#renderer/app/use-hotkey.ts';
import { IconButton } from '#renderer/ui/button.tsx';

/** Opens what the codebook does not explain yet. */
export function LeftoversButton() {
  const board = useContext(CommandBoardContext);
  const hotkey = useHotkey();
  const { t } = useTranslator();
  return (
    <IconButton
      icon={Puzzle}
      name={t('keys.leftovers')}
      hotkey={hotkey('leftovers')}
      onPress={() => board.run('leftovers')}
    />
  );
}
