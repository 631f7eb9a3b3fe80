import { StrictEmitter } from '#test/electron-host/strict-emitter.ts';
import { strict } from '#test/electron-host/strict.ts';

interface RequestFacts {
  readonly url: string;
  readonly method: string;
  readonly resourceType: string;
}

type RequestFilter = (facts: RequestFacts, answer: (verdict: { cancel?: boolean }) => void) => void;
type AskPermission = (
  contents: object,
  permission: string,
  answer: (isGranted: boolean) => void,
  details: object,
) => void;
type CheckPermission = (contents: object, permission: string, origin: string) => boolean;

export class Session extends StrictEmitter {
  hostFilter: RequestFilter | undefined;
  private askPermission: AskPermission | undefined;
  private checkPermission: CheckPermission | undefined;
  private isSpelling = true;
  readonly webRequest = strict(
    {
      onBeforeRequest: (filter: RequestFilter): void => {
        this.hostFilter = filter;
      },
    },
    'session.webRequest',
  );

  constructor() {
    super('session', ['will-download']);
  }

  setPermissionRequestHandler(ask: AskPermission): void {
    this.askPermission = ask;
  }

  setPermissionCheckHandler(check: CheckPermission): void {
    this.checkPermission = check;
  }

  setDevicePermissionHandler(): void {
    // No page of the host is offered a device.
  }

  setSpellCheckerEnabled(isOn: boolean): void {
    this.isSpelling = isOn;
  }

  isSpellCheckerEnabled = (): boolean => this.isSpelling;

  /** True when both of the app's handlers grant it; Electron grants where there is none. */
  async hostGrants(contents: object, permission: string, address: string): Promise<boolean> {
    const { origin } = new URL(address);
    const isAllowed = this.checkPermission?.(contents, permission, origin) ?? true;
    if (!this.askPermission || !isAllowed) return isAllowed;
    return new Promise((resolve) => {
      this.askPermission?.(contents, permission, resolve, { requestingUrl: address });
    });
  }

  /** True when the request may go on. */
  async hostLets(facts: RequestFacts): Promise<boolean> {
    const { hostFilter } = this;
    if (!hostFilter) return true;
    return new Promise((resolve) => hostFilter(facts, ({ cancel }) => resolve(cancel !== true)));
  }
}

export const session = strict(
  { defaultSession: strict(new Session(), 'session') },
  'the module session',
);
