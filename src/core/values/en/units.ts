import type { UnitEntry } from '../unit-entry';

/** Units with a measure, in English and as symbols. */
export const MEASURED_UNITS: readonly UnitEntry[] = [
  { words: ['yuan', 'cny', 'rmb', 'renminbi', '¥'], dimension: 'money', group: 'CNY', per: '1' },
  { words: ['usd', 'us dollars', 'dollars', 'dollar', '$', 'us$'], dimension: 'money', group: 'USD', per: '1' },
  { words: ['eur', 'euro', 'euros', '€'], dimension: 'money', group: 'EUR', per: '1' },
  { words: ['gbp', 'pounds', '£'], dimension: 'money', group: 'GBP', per: '1' },
  { words: ['sq m', 'sqm', 'sq. m', 'square meters', 'square metres', 'square meter', 'square metre'], dimension: 'area', group: 'area', per: '1' },
  { words: ['sq km', 'square kilometers', 'square kilometres'], dimension: 'area', group: 'area', per: '1000000' },
  { words: ['ha', 'hectare', 'hectares'], dimension: 'area', group: 'area', per: '10000' },
  { words: ['mu'], dimension: 'area', group: 'area', per: ['10000', '15'] },
  { words: ['acre', 'acres'], dimension: 'area', group: 'area', per: '4046.8564224' },
  { words: ['m', 'meter', 'meters', 'metre', 'metres'], dimension: 'length', group: 'length', per: '1' },
  { words: ['km', 'kilometer', 'kilometers', 'kilometre', 'kilometres'], dimension: 'length', group: 'length', per: '1000' },
  { words: ['cm'], dimension: 'length', group: 'length', per: '0.01' },
  { words: ['mm'], dimension: 'length', group: 'length', per: '0.001' },
  { words: ['mile', 'miles'], dimension: 'length', group: 'length', per: '1609.344' },
  { words: ['t', 'ton', 'tons', 'tonne', 'tonnes'], dimension: 'mass', group: 'mass', per: '1000000' },
  { words: ['kg', 'kilogram', 'kilograms'], dimension: 'mass', group: 'mass', per: '1000' },
  { words: ['g', 'gram', 'grams'], dimension: 'mass', group: 'mass', per: '1' },
  { words: ['second', 'seconds', 'sec'], dimension: 'time', group: 'clock', per: '1' },
  { words: ['minute', 'minutes', 'min', 'mins'], dimension: 'time', group: 'clock', per: '60' },
  { words: ['hour', 'hours', 'h', 'hr', 'hrs'], dimension: 'time', group: 'clock', per: '3600' },
  { words: ['day', 'days', 'd'], dimension: 'time', group: 'clock', per: '86400' },
  { words: ['week', 'weeks'], dimension: 'time', group: 'clock', per: '604800' },
  { words: ['working day', 'working days', 'business days'], dimension: 'time', group: 'working-day', per: '1' },
  { words: ['month', 'months'], dimension: 'time', group: 'month', per: '1' },
  { words: ['year', 'years'], dimension: 'time', group: 'month', per: '12' },
  { words: ['kwh'], dimension: 'energy', group: 'energy', per: '1' },
  { words: ['mwh'], dimension: 'energy', group: 'energy', per: '1000' },
  { words: ['gwh'], dimension: 'energy', group: 'energy', per: '1000000' },
  { words: ['kw'], dimension: 'energy', group: 'power', per: '1' },
  { words: ['mw'], dimension: 'energy', group: 'power', per: '1000' },
  { words: ['gw'], dimension: 'energy', group: 'power', per: '1000000' },
  { words: ['tce'], dimension: 'energy', group: 'coal', per: '1' },
  { words: ['m³', 'm3', 'cubic meters', 'cubic metres'], dimension: 'unknown', group: 'volume', per: '1' },
  { words: ['times', 'x'], dimension: 'times', group: 'times', per: '1' },
  { words: ['point', 'points', 'pts', 'marks'], dimension: 'score', group: 'score', per: '1' },
];

/** Percent and its relatives. */
export const PERCENT_UNITS: readonly (readonly [word: string, unit: '%' | '‰' | 'pp'])[] = [
  ['percent', '%'],
  ['per cent', '%'],
  ['pct', '%'],
  ['pp', 'pp'],
  ['percentage point', 'pp'],
  ['percentage points', 'pp'],
];

/** Nouns that count, singular and plural: the word itself is the unit. */
export const COUNT_WORDS: readonly string[] = [
  'unit', 'units', 'piece', 'pieces', 'pcs', 'item', 'items', 'case', 'cases', 'household', 'households', 'person', 'persons',
  'people', 'school', 'schools', 'kindergarten', 'kindergartens', 'site', 'sites', 'project', 'projects', 'village', 'villages',
  'town', 'towns', 'company', 'companies', 'firm', 'firms', 'enterprise', 'enterprises', 'station', 'stations', 'set', 'sets',
  'room', 'rooms', 'building', 'buildings', 'place', 'places', 'bed', 'beds', 'seat', 'seats', 'job', 'jobs', 'event', 'events',
  'session', 'sessions', 'meeting', 'meetings', 'visit', 'visits', 'vehicle', 'vehicles', 'tree', 'trees', 'clinic', 'clinics',
  'home', 'homes', 'facility', 'facilities', 'hospital', 'hospitals', 'issue', 'issues', 'task', 'tasks', 'community', 'communities',
  'district', 'districts', 'county', 'counties', 'family', 'families', 'worker', 'workers', 'student', 'students', 'teacher',
  'teachers', 'resident', 'residents', 'center', 'centers', 'centre', 'centres', 'canteen', 'canteens', 'plot', 'plots', 'no.', 'nos',
];
