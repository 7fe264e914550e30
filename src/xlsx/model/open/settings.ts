import type { OpcPackage } from '../../opc/package';

/**
 * Reads what add-ins keep in the workbook: Excel writes it into the property bag of the add-in's web extension
 * ([MS-OWEXML] 2.2.2), each value as JSON. Which bag is whose cannot be told from the file alone, so all are read, and
 * the first value of a name counts.
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

/** The text that was kept; of other values their JSON; null for what is no JSON, so was not kept by an add-in. */
function textOf(json: string): string | null {
  try {
    const value: unknown = JSON.parse(json);
    return typeof value === 'string' ? value : json;
  } catch {
    return null;
  }
}
