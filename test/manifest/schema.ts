/**
 * What Microsoft's published schemas say of the elements that a task pane's manifest may have (OfficeAppManifestV1_1.xsd,
 * OfficeAppBasicTypesV1_0.xsd, TaskPaneAppVersionOverridesV1_0.xsd: [MS-OWEMXML]). Excel refuses a manifest that
 * breaks one of these rules, without saying which.
 */
export interface ElementRule {
  /** Children in the one order that is allowed. */
  readonly children: readonly ChildRule[];
  /** Attributes that must be there; none but these and {@link optional} may be. */
  readonly attributes?: Readonly<Record<string, TextType>>;
  readonly optional?: Readonly<Record<string, TextType>>;
  /** What the text within is; none is allowed where this is left out. */
  readonly text?: TextType;
}

/** A child: its rule's name where that differs from the element's, and how often it may stand there. */
export interface ChildRule {
  readonly name: string;
  readonly rule?: string;
  readonly min: 0 | 1;
  readonly max: number;
}

/** A kind of text. */
export type TextType = keyof typeof TEXT_TYPES;

const upTo = (length: number) => (text: string) => text.length >= 1 && text.length <= length;

/** Kinds of text with their test. */
export const TEXT_TYPES = {
  ShortString: upTo(125),
  LongString: upTo(250),
  ReferenceId: upTo(32),
  // The schema allows any address; Office allows https alone.
  Url: (text: string) => upTo(2048)(text) && URL.canParse(text) && new URL(text).protocol === 'https:',
  Guid: (text: string) => /^[\da-f]{8}(-[\da-f]{4}){3}-[\da-f]{12}$/i.test(text),
  Version: (text: string) => /^\d{1,5}(\.\d{1,5}){0,3}$/.test(text),
  SetVersion: (text: string) => /^\d{1,5}\.\d{1,5}$/.test(text),
  Culture: (text: string) => /^[a-z]{2,3}-[a-z0-9]{2,8}$/i.test(text),
  HostName: (text: string) => text === 'Workbook',
  Permissions: (text: string) => ['Restricted', 'ReadDocument', 'WriteDocument', 'ReadWriteDocument'].includes(text),
  IconSize: (text: string) => ['16', '20', '24', '32', '40', '48', '64', '80'].includes(text),
  Type: (text: string) => text.length > 0,
} as const satisfies Readonly<Record<string, (text: string) => boolean>>;

const one = (name: string, rule?: string): ChildRule => ({
  name,
  min: 1,
  max: 1,
  ...(rule === undefined ? {} : { rule }),
});
const maybe = (name: string, rule?: string): ChildRule => ({ ...one(name, rule), min: 0 });
const some = (name: string, rule?: string): ChildRule => ({ ...one(name, rule), max: Infinity });
const any = (name: string, rule?: string): ChildRule => ({ ...some(name, rule), min: 0 });

/** A setting with a value a language: `DefaultValue`, and `Override`s. */
const setting = (value: TextType): ElementRule => ({
  children: [any('Override', `${value}Override`)],
  attributes: { DefaultValue: value },
});
const override = (value: TextType): ElementRule => ({ children: [], attributes: { Locale: 'Culture', Value: value } });
const resource = (value: TextType): ElementRule => ({
  children: [any('Override', `${value}Override`)],
  attributes: { id: 'ReferenceId', DefaultValue: value },
});
const reference: ElementRule = { children: [], attributes: { resid: 'ReferenceId' } };
const text = (type: TextType): ElementRule => ({ children: [], text: type });

/** Rules by name; the root is `OfficeApp`. */
export const RULES: Readonly<Record<string, ElementRule>> = {
  OfficeApp: {
    attributes: { 'xsi:type': 'Type' },
    children: [
      one('Id'),
      maybe('AlternateId'),
      one('Version'),
      one('ProviderName'),
      one('DefaultLocale'),
      one('DisplayName'),
      one('Description'),
      maybe('IconUrl', 'UrlSetting'),
      maybe('HighResolutionIconUrl', 'UrlSetting'),
      maybe('SupportUrl', 'UrlSetting'),
      maybe('AppDomains'),
      maybe('Hosts'),
      maybe('Requirements'),
      one('DefaultSettings'),
      one('Permissions'),
      maybe('VersionOverrides'),
    ],
  },
  Id: text('Guid'),
  Version: text('Version'),
  ProviderName: text('ShortString'),
  DefaultLocale: text('Culture'),
  DisplayName: setting('ShortString'),
  Description: setting('LongString'),
  UrlSetting: setting('Url'),
  ShortStringOverride: override('ShortString'),
  LongStringOverride: override('LongString'),
  UrlOverride: override('Url'),
  AppDomains: { children: [some('AppDomain')] },
  AppDomain: text('Url'),
  Hosts: { children: [some('Host')] },
  Host: { children: [], attributes: { Name: 'HostName' } },
  Requirements: { children: [maybe('Sets'), maybe('Methods')] },
  Sets: { children: [some('Set')], optional: { DefaultMinVersion: 'SetVersion' } },
  Set: { children: [], attributes: { Name: 'ShortString' }, optional: { MinVersion: 'SetVersion' } },
  DefaultSettings: { children: [one('SourceLocation', 'UrlSetting')] },
  Permissions: text('Permissions'),
  VersionOverrides: {
    attributes: { 'xsi:type': 'Type' },
    children: [
      maybe('Description', 'Reference'),
      maybe('Requirements'),
      maybe('Hosts', 'OverridingHosts'),
      maybe('Resources'),
    ],
  },
  Reference: reference,
  OverridingHosts: { children: [some('Host', 'OverridingHost')] },
  OverridingHost: { children: [maybe('DesktopFormFactor')], attributes: { 'xsi:type': 'HostName' } },
  DesktopFormFactor: {
    children: [maybe('GetStarted'), maybe('FunctionFile', 'Reference'), some('ExtensionPoint')],
  },
  GetStarted: {
    children: [one('Title', 'Reference'), one('Description', 'Reference'), one('LearnMoreUrl', 'Reference')],
  },
  ExtensionPoint: { children: [any('OfficeTab'), any('CustomTab')], attributes: { 'xsi:type': 'Type' } },
  OfficeTab: { children: [some('Group')], attributes: { id: 'ShortString' } },
  Group: {
    children: [one('Label', 'Reference'), one('Icon'), { name: 'Control', min: 1, max: 6 }],
    attributes: { id: 'ShortString' },
  },
  Icon: { children: [some('Image', 'IconImage')] },
  IconImage: { children: [], attributes: { size: 'IconSize', resid: 'ReferenceId' } },
  Control: {
    children: [one('Label', 'Reference'), one('Supertip'), one('Icon'), one('Action')],
    attributes: { 'xsi:type': 'Type', id: 'ShortString' },
  },
  Supertip: { children: [one('Title', 'Reference'), one('Description', 'Reference')] },
  Action: {
    attributes: { 'xsi:type': 'Type' },
    children: [
      maybe('TaskpaneId'),
      maybe('SourceLocation', 'Reference'),
      maybe('Title', 'Reference'),
      maybe('FunctionName'),
    ],
  },
  TaskpaneId: text('ShortString'),
  FunctionName: text('LongString'),
  Resources: { children: [maybe('Images'), maybe('Urls'), maybe('ShortStrings'), maybe('LongStrings')] },
  Images: { children: [some('Image', 'UrlResource')] },
  Urls: { children: [some('Url', 'UrlResource')] },
  ShortStrings: { children: [some('String', 'ShortResource')] },
  LongStrings: { children: [some('String', 'LongResource')] },
  UrlResource: resource('Url'),
  ShortResource: resource('ShortString'),
  LongResource: resource('LongString'),
};
