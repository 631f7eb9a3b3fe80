import {
  HardDriveDownload,
  Info,
  Keyboard,
  Palette,
  UserRound,
  type LucideIcon,
} from 'lucide-react';
import type { ComponentType } from 'react';
import type { Host } from '#shared/host/contract.ts';
import type { MessageKey } from '#shared/i18n/translator.ts';
import { AboutPage } from '#renderer/app/settings/about-page.tsx';
import { CoderPage } from '#renderer/app/settings/coder-page.tsx';
import { CopiesPage } from '#renderer/app/settings/copies-page.tsx';
import { KeysPage } from '#renderer/app/settings/keys-page.tsx';
import { LookPage } from '#renderer/app/settings/look-page.tsx';

export type SettingsPageId = 'look' | 'coder' | 'keys' | 'copies' | 'about';

interface SettingsPage {
  readonly id: SettingsPageId;
  readonly label: MessageKey;
  readonly icon: LucideIcon;
  readonly Page: ComponentType;
  /** Whether this machine has what the page is about; every machine, where it does not say. */
  readonly isFor?: (host: Host) => boolean;
}

/** The pages of the settings, in their order. */
const SETTINGS_PAGES: readonly SettingsPage[] = [
  { id: 'look', label: 'settings.look', icon: Palette, Page: LookPage },
  { id: 'coder', label: 'settings.coder', icon: UserRound, Page: CoderPage },
  { id: 'keys', label: 'keys.help', icon: Keyboard, Page: KeysPage },
  { id: 'copies', label: 'settings.copies', icon: HardDriveDownload, Page: CopiesPage },
  { id: 'about', label: 'settings.about', icon: Info, Page: AboutPage },
];

export function pagesFor(host: Host): readonly SettingsPage[] {
  return SETTINGS_PAGES.filter(({ isFor }) => isFor?.(host) ?? true);
}
