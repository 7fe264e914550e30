import { HostError } from '../../core/model/host-error';
import { isUnexplained } from '../errors';
import type { OwnNames } from '../own-names';
import { twice } from '../retry';
import type { ConditionScope } from './conditions';

/**
 * Looks at a sheet with its conditional formats. Excel fails to read those of a range where people gave one cell two
 * rules (DECISIONS.md, "Rules that cannot be read"). Then the add-in's own are looked for where only they are, in the
 * columns of its marks; on a sheet without marks there are none.
 *
 * @param look one request; within no ranges it does not read conditional formats at all
 * @throws HostError `failed` where not even the add-in's own can be read
 */
export async function readConditions<T extends { readonly names: OwnNames }>(
  look: (scope: ConditionScope) => Promise<T>,
): Promise<T> {
  try {
    // What fails once may have failed for another reason.
    return await twice(() => look('sheet'), isUnexplained);
  } catch (error) {
    if (!isUnexplained(error)) throw error;
    const without = await look([]);
    const { marks } = without.names;
    return marks ? lookWithin(look, [marks]) : without;
  }
}

async function lookWithin<T>(look: (scope: ConditionScope) => Promise<T>, scope: ConditionScope): Promise<T> {
  try {
    return await look(scope);
  } catch (error) {
    if (!isUnexplained(error)) throw error;
    // The sheet is there: what was not found is a rule.
    throw new HostError('failed', error.params, error.aftermath, { cause: error });
  }
}
