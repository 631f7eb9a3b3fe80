import { notImplemented, refuseOthers, strict } from '#test/electron-host/strict.ts';

type Template = Electron.MenuItemConstructorOptions;

const knownOptions = [
  'id',
  'label',
  'role',
  'type',
  'enabled',
  'click',
  'accelerator',
  'registerAccelerator',
  'submenu',
];

/** As Electron's own: anything else would throw there. */
const accelerator =
  /^(?:(?:CommandOrControl|CmdOrCtrl|Command|Control|Ctrl|Alt|Shift|Super)\+)*(?:[A-Z0-9.,;'/\\\-=[\]`]|F\d{1,2}|Plus|Space|Tab|Backspace|Delete|Insert|Enter|Up|Down|Left|Right|Home|End|PageUp|PageDown|Escape)$/;

class MenuItem {
  readonly id: string | undefined;
  readonly label: string;
  readonly role: string | undefined;
  readonly type: string;
  readonly enabled: boolean;
  readonly accelerator: string | undefined;
  readonly submenu: Menu | undefined;
  private readonly act: Template['click'];

  constructor(template: Template) {
    refuseOthers(template, knownOptions, 'a menu item');
    const { submenu } = template;
    this.id = template.id;
    this.label = template.label ?? '';
    this.role = template.role;
    this.type = template.type ?? (submenu ? 'submenu' : 'normal');
    this.enabled = template.enabled ?? true;
    this.accelerator = checked(template.accelerator);
    this.submenu = Array.isArray(submenu) ? Menu.buildFromTemplate(submenu) : undefined;
    this.act = template.click;
  }

  /** As if a person had chosen it. */
  click(): void {
    if (!this.act) notImplemented(`the menu's role “${this.role}”`);
    if (this.enabled) Reflect.apply(this.act, undefined, [this, undefined, {}]);
  }
}

function checked(key: string | undefined): string | undefined {
  if (key !== undefined && !accelerator.test(key)) throw new TypeError(`No accelerator: ${key}`);
  return key;
}

let applicationMenu: Menu | null = null;

export class Menu {
  readonly items: readonly MenuItem[];

  constructor(items: readonly MenuItem[] = []) {
    this.items = items;
    return strict(this, 'Menu');
  }

  static buildFromTemplate(template: readonly Template[]): Menu {
    return new Menu(template.map((each) => strict(new MenuItem(each), 'MenuItem')));
  }

  static setApplicationMenu(menu: Menu | null): void {
    applicationMenu = menu;
  }

  static getApplicationMenu(): Menu | null {
    return applicationMenu;
  }

  getMenuItemById(id: string): MenuItem | null {
    for (const item of this.items) {
      const found = item.id === id ? item : item.submenu?.getMenuItemById(id);
      if (found) return found;
    }
    return null;
  }
}
