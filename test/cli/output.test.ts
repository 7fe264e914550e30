import { Writable } from 'node:stream';
import { outputOf } from '../../src/cli/output';

function failingWith(code: string): Writable {
  return new Writable({
    write(_chunk, _encoding, done) {
      done(Object.assign(new Error(code), { code }));
    },
  });
}

describe('an output', () => {
  it('resolves once a slow reader has taken everything', async () => {
    const taken: string[] = [];
    const slow = new Writable({
      highWaterMark: 1,
      decodeStrings: false,
      write(chunk: string, _encoding, done) {
        setImmediate(() => {
          taken.push(chunk);
          done();
        });
      },
    });
    await outputOf(slow as never).write('a'.repeat(1_000_000));
    expect(taken.join('')).toHaveLength(1_000_000);
  });

  it('takes a reader that has gone for the end, not for a failure', async () => {
    await expect(outputOf(failingWith('EPIPE') as never).write('x')).resolves.toBeUndefined();
  });

  it('reports a disk that is full', async () => {
    await expect(outputOf(failingWith('ENOSPC') as never).write('x')).rejects.toThrow('ENOSPC');
  });

  it('knows the columns of a terminal, and none elsewhere', () => {
    const stream = (isTTY: boolean | undefined) => Object.assign(new Writable(), { isTTY, columns: 100 }) as never;
    expect(outputOf(stream(true))).toMatchObject({ isTerminal: true, columns: 100 });
    expect(outputOf(stream(undefined))).toMatchObject({ isTerminal: false, columns: null });
  });
});
