import type { MenuCommand } from '#shared/host/menu.ts';
import type { Shell } from '#test/helpers/shell/open-shell.ts';

/** Chooses a command in the native menu. */
export async function pressMenu({ app }: Shell, command: MenuCommand): Promise<void> {
  await app.evaluate(
    ({ Menu }, id) => Menu.getApplicationMenu()?.getMenuItemById(id)?.click(),
    command,
  );
}

/** Command → its label in the native menu, and whether it can be chosen. */
export async function menuLabels({ app }: Shell): Promise<Record<string, [string, boolean]>> {
  return app.evaluate(({ Menu }) => {
    const menus = Menu.getApplicationMenu()?.items ?? [];
    const items = menus.flatMap(({ submenu }) => submenu?.items ?? []);
    return Object.fromEntries(
      items.filter(({ id }) => id).map(({ id, label, enabled }) => [id, [label, enabled]]),
    );
  });
}
