import { optimiseLater } from '../../src/cli/optimise-later';

function flagsFor(v8: string): string[] {
  const flags: string[] = [];
  optimiseLater(v8, (flag) => flags.push(flag));
  return flags;
}

describe('optimising later', () => {
  it.each(['11.3.244.8-node.38', '12.4.254.21-node.33', '13.6.233.10-node.28'])('is asked of V8 %s', (v8) => {
    expect(flagsFor(v8)).toEqual(['--interrupt-budget=600000']);
  });

  it.each(['10.2.154.26', '14.0.1', ''])('is not asked of V8 %j, which may not know the flag', (v8) => {
    expect(flagsFor(v8)).toEqual([]);
  });
});
