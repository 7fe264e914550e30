import { reachOf, type Reach } from '../../../../../src/core/rules/support/status/reach';
import { defaultProfile } from '../../../../../src/core/profile';
import { parseQuantity, parseTarget } from '../../../../../src/core/values';

function reach(target: string, actual: string): Reach {
  const goal = parseTarget(target);
  const figure = parseQuantity(actual);
  if (!goal.ok || !figure.ok) throw new Error(`cannot be read: ${target}, ${actual}`);
  return reachOf(goal.value, figure.value, defaultProfile);
}

describe('reachOf', () => {
  it.each<[string, string, Reach]>([
    ['90所', '86所', 'short'],
    ['90所', '90所', 'reached'],
    ['90所', '86', 'short'],
    ['不低于60%', '78%', 'reached'],
    ['超过104万', '104万', 'short'],
    ['超过104万', '105万', 'reached'],
    ['不高于5%', '4.6%', 'reached'],
    ['不高于5%', '5%', 'reached'],
    ['不高于5%', '5.1%', 'exceeded'],
    ['不满5%', '5%', 'exceeded'],
    ['1.05万套', '9800套', 'short'],
    ['1.05万套', '10500套', 'reached'],
    ['643.44公顷', '9651.6亩', 'reached'],
    ['643.44公顷', '9600亩', 'short'],
    // Printed digits and what 左右 allows.
    ['2.8万户', '27980户', 'unknown'],
    ['2.8万户', '27400户', 'short'],
    ['65%左右', '64.5%', 'unknown'],
    ['65%左右', '60%', 'short'],
    ['50个左右', '49.5个', 'unknown'],
    ['50个左右', '40个', 'short'],
    // Vague figures.
    ['50项', '近50项', 'unknown'],
    ['50项', '48余项', 'unknown'],
    ['50项', '约20项', 'short'],
    ['50项', '50余项', 'reached'],
    ['不超过50项', '约52项', 'unknown'],
    ['不超过50项', '约40项', 'unknown'],
    // Figures that do not compare.
    ['53处', '20公里', 'unknown'],
    ['53处', '90%', 'unknown'],
    ['提高50%', '20%', 'unknown'],
    ['每个区县不少于2个', '1个', 'unknown'],
    ['完成印发', '1', 'unknown'],
    ['全部开工', '20处', 'unknown'],
    ['1.58万户', '15800万户', 'unknown'],
    // Compound targets.
    ['开工率100%,竣工率30%以上', '40%', 'unknown'],
    ['开工率100%,竣工率30%以上', '20%', 'short'],
    ['22个项目、1.05万套', '9800套', 'short'],
    ['22个项目、1.05万套', '10500套', 'unknown'],
  ])('%s with %s is %s', (target, actual, expected) => {
    expect(reach(target, actual)).toBe(expected);
  });
});
