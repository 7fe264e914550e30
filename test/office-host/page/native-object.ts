/** What the object in the page needs to know when office.js starts: it is asked without being able to wait. */
export interface NativeConfig {
  /** As Excel says it: `Excel$Win32$16.01$zh-CN$$$$0`. */
  readonly hostInfo: string;
  readonly displayLanguage: string;
  readonly documentUrl: string;
  readonly readOnly: boolean;
  /** Requirement sets as JSON: `{"ExcelApi":"1.14"}`. */
  readonly requirements: string;
}

/**
 * Puts the object `window.external` into a page that Excel for Windows puts into its web view, through which the
 * unmodified office.js talks to Excel: it asks GetContext() about the document, sends requests through Execute() and
 * takes events by RegisterEvent(). Runs in the page, before its scripts; nothing outside this function exists there.
 *
 * Everything that office.js exchanges with it are "safe arrays", COM's arrays, as `excel-win32-16.01.js` reads them.
 */
export function installNativeObject(config: NativeConfig): void {
  type Callback = (response: unknown) => void;
  interface Bridge {
    /** Answers `{ status }`, office.js's number of an error, or `{ status: 0, value }`. */
    __excelExecute(method: number, args: readonly unknown[]): Promise<{ status: number; value?: unknown }>;
    __excelRegister(event: number, target: string): Promise<number>;
    __excelUnregister(event: number, target: string): Promise<number>;
    __excelEvent(event: { kind: number; payload: unknown }): void;
  }
  const page = window as unknown as Omit<Window, 'external'> & Bridge & { external: unknown };
  const handlers = new Map<number, Set<(kind: number, payload: unknown) => void>>();

  const safeArray = (values: readonly unknown[]): object => ({
    toArray: () => values.map((value) => (Array.isArray(value) ? safeArray(value as unknown[]) : value)),
    dimensions: () => 1,
  });

  const context = {
    GetAppType: () => 1,
    GetSolutionRef: () => 'ledger-check',
    GetAppVersionMajor: () => 16,
    GetAppVersionMinor: () => 1,
    GetAppUILocale: () => config.displayLanguage,
    GetAppDataLocale: () => config.displayLanguage,
    GetDocUrl: () => config.documentUrl,
    GetAppCapabilities: () => (config.readOnly ? 1 : 0),
    GetActivationMode: () => 2,
    GetControlIntegrationLevel: () => 1,
    GetSolutionToken: () => '',
    GetCorrelationId: () => '',
    GetInstanceId: () => 'pane',
    GetTouchEnabled: () => false,
    GetCommerceAllowed: () => false,
    GetSupportedMatrix: () => config.requirements,
    GetHostCustomMessage: () => 0,
    GetHostFullVersion: () => '16.0.14332.20000',
    GetDialogRequirementMatrix: () => config.requirements,
    GetInitialDisplayMode: () => 0,
    GetOfficeThemeInfo: () => '{}',
    GetSettings: () => ({
      Read: () => undefined,
      Write: () => {
        throw new Error('NotImplemented: Office.context.document.settings');
      },
    }),
  };

  page.external = {
    GetHostInfo: () => config.hostInfo,
    GetLoggingAllowed: () => false,
    GetContext: () => context,
    Execute: (method: number, args: readonly unknown[], callback: Callback) => {
      // Arrays of office.js carry functions of their own; what goes to Excel is data.
      const data = JSON.parse(JSON.stringify(Array.from(args))) as readonly unknown[];
      void page.__excelExecute(method, data).then(({ status, value }) => {
        callback(status === 0 ? safeArray([0, value]) : status);
      });
    },
    RegisterEvent: (
      event: number,
      target: string,
      handler: (kind: number, payload: unknown) => void,
      callback: Callback,
    ) => {
      void page.__excelRegister(event, target).then((status) => {
        if (status === 0) handlers.set(event, (handlers.get(event) ?? new Set()).add(handler));
        callback(safeArray([status]));
      });
    },
    UnregisterEvent: (event: number, target: string, callback: Callback) => {
      handlers.delete(event);
      void page.__excelUnregister(event, target).then((status) => callback(safeArray([status])));
    },
  };

  page.__excelEvent = ({ kind, payload }) => {
    const value = Array.isArray(payload) ? safeArray(payload as unknown[]) : payload;
    for (const handler of handlers.get(kind) ?? []) handler(kind, value);
  };
}
