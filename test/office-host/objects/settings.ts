import { requireWritableWorkbook } from '../cells/access';
import type { Excel } from '../excel';
import { ApiError, notImplemented } from '../protocol/api-error';
import { objectOf, type HostObject, type ObjectType } from '../protocol/object-type';
import { text } from './arguments';

type Settings = Map<string, string>;

interface SettingTarget {
  readonly settings: Settings;
  readonly key: string;
}

function valueOf({ settings, key }: SettingTarget): string {
  const value = settings.get(key);
  if (value === undefined) throw new ApiError('ItemNotFound', 'Setting', key);
  return value;
}

function store({ settings, key }: SettingTarget, value: unknown, excel: Excel): void {
  requireWritableWorkbook(excel, 'Setting.value');
  if (typeof value !== 'string') throw notImplemented('settings that are no texts');
  settings.set(key, value);
}

/** `Excel.Setting`. Only texts: the add-in keeps one. */
export const SettingType: ObjectType<SettingTarget> = {
  name: 'Setting',
  id: ({ key }) => key,
  properties: {
    key: { since: '1.4', get: ({ key }) => key },
    value: { since: '1.4', get: valueOf, set: store },
  },
  methods: {
    delete: {
      since: '1.4',
      call: (target, _args, excel) => {
        requireWritableWorkbook(excel, 'Setting.delete');
        valueOf(target);
        target.settings.delete(target.key);
        return null;
      },
    },
  },
};

function setting(excel: Excel, settings: Settings, key: string): HostObject {
  return objectOf(SettingType, { settings, key }, excel);
}

/** `Excel.SettingCollection`: kept in the workbook for this add-in. */
export const SettingsType: ObjectType<Settings> = {
  name: 'SettingCollection',
  items: (settings, excel) => [...settings.keys()].map((key) => setting(excel, settings, key)),
  item: (settings, key, excel) => {
    const name = text(key, 'SettingCollection.getItem');
    if (!settings.has(name)) throw new ApiError('ItemNotFound', 'SettingCollection.getItem', name);
    return setting(excel, settings, name);
  },
  methods: {
    add: {
      since: '1.4',
      call: (settings, [key, value], excel) => {
        const target = { settings, key: text(key, 'SettingCollection.add') };
        store(target, value, excel);
        return setting(excel, settings, target.key);
      },
    },
    getCount: { since: '1.4', call: (settings) => settings.size },
    getItemOrNullObject: {
      since: '1.4',
      call: (settings, [key], excel) => {
        const name = text(key, 'SettingCollection.getItemOrNullObject');
        return settings.has(name) ? setting(excel, settings, name) : null;
      },
    },
  },
};
