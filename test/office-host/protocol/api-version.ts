import type { Excel } from '../excel';
import { ApiError } from './api-error';
import type { Since } from './object-type';

/** Whether a requirement set's version is within another (`1.9` within `1.14`). */
export function isWithin(version: string, supported: string): boolean {
  const [major, minor] = parts(version);
  const [supportedMajor, supportedMinor] = parts(supported);
  return major < supportedMajor || (major === supportedMajor && minor <= supportedMinor);
}

function parts(version: string): [number, number] {
  const [major, minor] = version.split('.');
  return [Number(major), Number(minor ?? 0)];
}

/** Refuses what this Excel is too old for, as an old Excel does: the library itself sends every call. */
export function requireApi(excel: Excel, since: Since, location: string): void {
  const { apiVersion, online } = excel.options;
  if (since === 'online' ? online : isWithin(since, apiVersion)) return;
  const set = since === 'online' ? 'ExcelApiOnline 1.1' : `ExcelApi ${since}`;
  throw new ApiError('ApiNotFound', location, `${location} needs ${set}; this is ExcelApi ${apiVersion}.`);
}
