import type { OpcPackage } from '../../opc/package';

/**
 * Reads what add-ins keep in the workbook: Excel writes an add-in's settings into its web extension's property bag,
 * each value as JSON ([MS-OWEXML] 2.2.5, CT_OsfWebExtensionProperty). Other add-ins' are none of our business, but
 * which bag is whose cannot be told from the file alone, so all texts are taken, the first of a name.
 */
export function readSettings(file: OpcPackage): ReadonlyMap<string, string> {
  const settings = new Map<string, string>();
  for (const part of webExtensions(file)) {
    file.readXml(part, 'webextension', {
      children: {
        properties: {
          children: {
            property: {
              open: (xml) => {
                const name = xml.attribute('name') ?? '';
                const value = textOf(xml.attribute('value') ?? '');
                if (value !== null && !settings.has(name)) settings.set(name, value);
              },
            },
          },
        },
      },
    });
  }
  return settings;
}

/** The parts of web extensions: package → task panes → extension. */
function webExtensions(file: OpcPackage): readonly string[] {
  return targets(file, '', 'webextensiontaskpanes')
    .flatMap((part) => targets(file, part, 'webextension'))
    .filter((part) => file.has(part));
}

function targets(file: OpcPackage, part: string, type: string): readonly string[] {
  return [...file.relationships(part).values()].filter((each) => each.type === type).map(({ target }) => target);
}

/** The text that a JSON string stands for, null for JSON of another kind and for what is no JSON. */
function textOf(json: string): string | null {
  try {
    const value: unknown = JSON.parse(json);
    return typeof value === 'string' ? value : null;
  } catch {
    return null; // not written by Excel's own settings: nothing that could be given back to an add-in
  }
}
