// @vitest-environment happy-dom
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { useImport } from '../../../renderer/importing/importStore.ts';
import type { Channel, Request } from '../../../shared/ipc/contract.ts';
import type { ImportReport } from '../../../shared/ipc/transferChannels.ts';
import { ok, type Result } from '../../../shared/lang/result.ts';
import { aPlan } from './aPlan.ts';

type Answer = (
  request: Record<string, unknown>,
) => Result<unknown, unknown> | Promise<Result<unknown, unknown>>;

const asked: { channel: Channel; request: Request<Channel> }[] = [];
let answers: Partial<Record<Channel, Answer>>;

const report: ImportReport = {
  ...aPlan(),
  newCases: 440,
  updatedCases: 0,
  newEvents: 1_190,
  knownEvents: 10,
  cancelled: false,
};

beforeEach(() => {
  asked.length = 0;
  answers = {
    'import.choose': () => ok({ file: 'token', name: 'december-queue.csv' }),
    'import.inspect': ({ zone }) => ok(aPlan({ needs: zone === undefined ? ['zone'] : [] })),
    'import.run': () => ok(report),
    'import.cancel': () => ok(null),
    'import.saveRefused': () => ok({ path: '/desks/as/refused.csv' }),
    'desk.start': () => ({ ok: false, error: { kind: 'bug', message: '' } }),
  };
  const ask = async (channel: Channel, request: Request<Channel>) => {
    asked.push({ channel, request });
    return answers[channel]?.(request as Record<string, unknown>);
  };
  Object.assign(window, { desk: { ask, on: () => () => {} } });
});

afterEach(() => useImport.setState({ ...useImport.getInitialState() }, true));

const kind = (): string => useImport.getState().step.kind;

describe('an import', () => {
  it('reads the chosen file and takes nothing before it is told to', async () => {
    await useImport.getState().choose();
    expect(kind()).toBe('plan');
    expect(asked.map(({ channel }) => channel)).toEqual(['import.choose', 'import.inspect']);
  });

  it('stays as it was when the person cancels the choice of a file', async () => {
    answers['import.choose'] = () => ok(null);
    await useImport.getState().choose();
    expect(kind()).toBe('closed');
  });

  it('reads the file again with the zone, and runs with it', async () => {
    await useImport.getState().choose();
    await useImport.getState().setZone('Europe/Lisbon');
    await useImport.getState().run();
    expect(kind()).toBe('done');
    expect(asked.find(({ channel }) => channel === 'import.run')?.request).toEqual({
      file: 'token',
      format: 'csv',
      zone: 'Europe/Lisbon',
    });
  });

  it('refuses an order of day and month that a row disproves, without asking', async () => {
    answers['import.inspect'] = () =>
      ok(aPlan({ dateOrder: { order: 'dmy', provedByRow: 57, provedBy: '31' } }));
    await useImport.getState().choose();
    const before = asked.length;
    await useImport.getState().setDateOrder('mdy');
    expect(useImport.getState().disproved).toBe('mdy');
    expect(asked).toHaveLength(before);
  });

  it('keeps the plan of the newest answer when an older reading ends later', async () => {
    await useImport.getState().choose();
    let endSlow: (answer: Result<unknown, unknown>) => void = () => {};
    answers['import.inspect'] = ({ zone }) =>
      zone === 'Asia/Tokyo'
        ? new Promise((resolve) => {
            endSlow = resolve;
          })
        : ok(aPlan({ name: 'of Lisbon' }));
    const slow = useImport.getState().setZone('Asia/Tokyo');
    await useImport.getState().setZone('Europe/Lisbon');
    endSlow(ok(aPlan({ name: 'of Tokyo' })));
    await slow;
    const { step } = useImport.getState();
    expect(step.kind === 'plan' && step.plan.name).toBe('of Lisbon');
  });

  it('keeps the plan of the newest file when the reading of an older one ends later', async () => {
    let endSlow: (answer: Result<unknown, unknown>) => void = () => {};
    answers['import.inspect'] = () =>
      new Promise((resolve) => {
        endSlow = resolve;
      });
    const slow = useImport.getState().choose();
    await Promise.resolve();
    await Promise.resolve();
    answers['import.choose'] = () => ok({ file: 'newer', name: 'january-queue.csv' });
    answers['import.inspect'] = () => ok(aPlan({ file: 'newer', name: 'january-queue.csv' }));
    await useImport.getState().choose();
    endSlow(ok(aPlan()));
    await slow;
    const { step } = useImport.getState();
    expect(step.kind === 'plan' && step.plan.name).toBe('january-queue.csv');
  });

  it('shows progress of its own file only, and only while it runs', async () => {
    const progress = { file: 'token', rows: 200, of: 445, refused: 1, leftMs: 4_000 };
    await useImport.getState().choose();
    useImport.getState().showProgress(progress);
    expect(kind()).toBe('plan');
    answers['import.run'] = () => {
      useImport.getState().showProgress({ ...progress, file: 'another' });
      expect(useImport.getState().step).toMatchObject({ kind: 'running', progress: null });
      useImport.getState().showProgress(progress);
      expect(useImport.getState().step).toMatchObject({ kind: 'running', progress: { rows: 200 } });
      return ok(report);
    };
    await useImport.getState().run();
    expect(kind()).toBe('done');
  });

  it('asks main to stop, and cannot be closed while it runs', async () => {
    await useImport.getState().choose();
    answers['import.run'] = async () => {
      useImport.getState().close();
      expect(kind()).toBe('running');
      await useImport.getState().stop();
      return ok({ ...report, cancelled: true });
    };
    await useImport.getState().run();
    expect(asked.map(({ channel }) => channel)).toContain('import.cancel');
    expect(useImport.getState().step).toMatchObject({ kind: 'done', report: { cancelled: true } });
  });

  it('says why a file could not be read', async () => {
    answers['import.inspect'] = () => ({
      ok: false,
      error: { kind: 'file', name: 'december-queue.csv', reason: 'it is empty' },
    });
    await useImport.getState().choose();
    expect(useImport.getState().step).toMatchObject({ kind: 'failed', problem: { kind: 'file' } });
  });

  it('tells where the refused rows were saved', async () => {
    await useImport.getState().choose();
    await useImport.getState().saveRefused();
    expect(useImport.getState().savedTo).toBe('/desks/as/refused.csv');
  });
});
