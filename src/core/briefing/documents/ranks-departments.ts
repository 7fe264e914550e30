import type { ProgressFacts } from '../facts/progress';

/** Whether departments can be compared by their rates: where each has but one entry, a rate is 0 or 100 and says nothing. */
export function ranksDepartments({ byDepartment }: ProgressFacts): boolean {
  return byDepartment.filter(({ name, part }) => name !== null && part.count.value.gt(1)).length > 0;
}
