import type { Session, SessionState } from '../../src/app/session/session';
import { runCommand, serveCommand, type Telling } from '../../src/commands/command';
import { createFormatter, messageOf } from '../../src/i18n';

const format = createFormatter('zh-CN');

const SHEETS = [
  { id: 'a', name: '封面', visibility: 'visible', active: false, protected: false, document: null, marks: null },
  { id: 'b', name: '台账', visibility: 'visible', active: true, protected: false, document: null, marks: null },
] as const;

/** A session that notes what is asked of it and ends in the state given. */
function sessionIn(state: Partial<SessionState>, failing: 'start' | 'highlight' | null = null) {
  const calls: string[] = [];
  const note = (name: string, argument?: unknown): Promise<void> => {
    calls.push(argument === undefined ? name : `${name} ${JSON.stringify(argument)}`);
    return failing === name ? Promise.reject(new Error(`${name} broke`)) : Promise.resolve();
  };
  const session = {
    state: () => ({ phase: 'ready', sheets: SHEETS, notice: null, ...state }),
    start: () => note('start'),
    highlight: (sheet: string) => note('highlight', sheet),
    clear: (scope: unknown) => note('clear', scope),
    dispose: () => note('dispose'),
  } as unknown as Session;
  return { session, calls };
}

const notice = (tone: 'success' | 'warning') => ({
  tone,
  message: messageOf('session.nothing-to-highlight', { sheet: '台账' }),
  diagnostic: null,
});

describe('a ribbon command', () => {
  it('highlights the active sheet and ends its session', async () => {
    const { session, calls } = sessionIn({ notice: notice('success') });
    expect(await runCommand('highlight', session, format)).toBeNull();
    expect(calls).toEqual(['start', 'highlight "b"', 'dispose']);
  });

  it('clears everything that the add-in added', async () => {
    const { session, calls } = sessionIn({});
    expect(await runCommand('clear', session, format)).toBeNull();
    expect(calls).toEqual(['start', 'clear "all"', 'dispose']);
  });

  it('tells what the sheet does not show', async () => {
    const { session } = sessionIn({ notice: notice('warning') });
    const telling = await runCommand('highlight', session, format);
    expect(telling?.text).toContain('“台账”中没有可判断进度的任务');
  });

  it('touches nothing in a workbook that cannot be reached, and tells why', async () => {
    const { session, calls } = sessionIn({ phase: 'unavailable', sheets: [], notice: notice('warning') });
    expect(await runCommand('highlight', session, format)).not.toBeNull();
    expect(calls).toEqual(['start', 'dispose']);
  });

  it('says where to go while a sheet without cells is shown', async () => {
    const sheets = SHEETS.map((sheet) => ({ ...sheet, active: false }));
    const { session, calls } = sessionIn({ sheets });
    const telling = await runCommand('highlight', session, format);
    expect(telling).toMatchObject({ diagnostic: null });
    expect(telling?.text).toContain('请切换到台账所在的工作表');
    expect(calls).toEqual(['start', 'dispose']);
  });

  it('ends its session where the work breaks', async () => {
    const { session, calls } = sessionIn({}, 'highlight');
    await expect(runCommand('highlight', session, format)).rejects.toThrow('highlight broke');
    expect(calls.at(-1)).toBe('dispose');
  });
});

describe('a press of a ribbon button', () => {
  async function press(work: () => Promise<Telling | null>, tell = (_: Telling) => Promise.resolve()) {
    const order: string[] = [];
    const told: Telling[] = [];
    const event = { completed: () => order.push('completed') };
    const served = serveCommand(event, format, work, (telling) => {
      told.push(telling);
      order.push('told');
      return tell(telling);
    });
    return { failure: await served.then(() => null, String), order, told };
  }

  it('completes its event and tells nothing where there is nothing to tell', async () => {
    expect(await press(() => Promise.resolve(null))).toEqual({ failure: null, order: ['completed'], told: [] });
  });

  it('tells first and completes then', async () => {
    const telling = { text: '没有台账', diagnostic: null };
    const { order, told } = await press(() => Promise.resolve(telling));
    expect(told).toEqual([telling]);
    expect(order).toEqual(['told', 'completed']);
  });

  it('tells of a failure in plain words, with details, and completes', async () => {
    const { order, told } = await press(() => Promise.reject(new Error('broke at F7')));
    expect(told[0]?.text).toBe(format(messageOf('host-errors.internal', {})));
    expect(told[0]?.diagnostic).toContain('broke at F7');
    expect(order).toEqual(['told', 'completed']);
  });

  it('completes where even telling fails, and leaves that to the console', async () => {
    const { order, failure } = await press(
      () => Promise.resolve({ text: 'x', diagnostic: null }),
      () => Promise.reject(new Error('Office opened no dialog: 12009')),
    );
    expect(order).toEqual(['told', 'completed']);
    expect(failure).toContain('12009');
  });
});
