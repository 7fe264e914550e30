import { isWithin } from '../protocol/api-version';
import type { ExcelOptions } from '../options';

/** The loader's half of office.js. */
export interface OsfGlobal {
  _OfficeAppFactory?: { getContext(): object; getHostInfo(): object };
}

/**
 * Gives `Office.context` what the loader gives it inside Excel, as far as an add-in of ours asks for it. In the page
 * under test the real loader does it.
 */
export function setContext(office: typeof Office, osf: OsfGlobal, options: ExcelOptions): void {
  const context = {
    displayLanguage: options.displayLanguage,
    contentLanguage: options.displayLanguage,
    host: 'Excel',
    platform: options.platform,
    document: { url: options.fileName ?? '', mode: options.readOnly ? 'readOnly' : 'readWrite' },
    requirements: {
      isSetSupported: (name: string, version: string | number = '1.1') =>
        isSetSupported(name, String(version), options),
    },
  };
  // `Office.context` asks the loader's factory.
  osf._OfficeAppFactory = {
    getContext: () => context,
    getHostInfo: () => ({ hostType: 'excel', hostPlatform: 'win32', hostSpecificFileVersion: '16.01' }),
  };
  Object.defineProperty(office, 'onReady', {
    value: (callback?: (info: object) => unknown) => {
      const info = { host: 'Excel', platform: options.platform };
      callback?.(info);
      return Promise.resolve(info);
    },
    configurable: true,
  });
}

/** The requirement sets of an Excel, those that the library itself asks for among them. */
export function supportedSets({ apiVersion, online }: ExcelOptions): Readonly<Record<string, string>> {
  return {
    ExcelApi: apiVersion,
    ...(online ? { ExcelApiOnline: '1.1' } : {}),
    DelayForCellEdit: '1.1',
    DialogApi: '1.2',
    AddinCommands: '1.1',
    RichApiRuntimeFlag: '1.1',
  };
}

function isSetSupported(name: string, version: string, options: ExcelOptions): boolean {
  const supported = Object.entries(supportedSets(options)).find(([set]) => set.toLowerCase() === name.toLowerCase());
  return supported !== undefined && isWithin(version, supported[1]);
}
