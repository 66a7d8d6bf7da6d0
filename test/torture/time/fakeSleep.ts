import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { createInterface } from 'node:readline';
import { interface as dbusInterface, NameFlag, sessionBus } from 'dbus-next';

/** The service that tells programs of sleep, on a system bus of its own. */
export interface FakeSleep {
  readonly env: Readonly<Record<string, string>>;
  /** Waits until the app listens. */
  heard(): Promise<void>;
  fallAsleep(): void;
  wake(): void;
  stop(): Promise<void>;
}

/** Starts a bus and stands in for logind on it. */
export async function startFakeSleep(): Promise<FakeSleep> {
  const daemon = spawn('dbus-daemon', ['--session', '--nofork', '--print-address'], {
    stdio: ['ignore', 'pipe', 'ignore'],
  });
  const [address] = await once(createInterface({ input: daemon.stdout }), 'line');
  const busAddress = String(address);
  const bus = sessionBus({ busAddress });
  const manager = new SleepManager();
  bus.export('/org/freedesktop/login1', manager);
  await bus.requestName('org.freedesktop.login1', NameFlag.DO_NOT_QUEUE);
  return {
    env: { DBUS_SYSTEM_BUS_ADDRESS: busAddress },
    heard: () => manager.heard,
    fallAsleep: () => manager.PrepareForSleep(true),
    wake: () => manager.PrepareForSleep(false),
    stop: async () => {
      bus.disconnect();
      const ended = once(daemon, 'exit');
      daemon.kill();
      await ended;
    },
  };
}

class SleepManager extends dbusInterface.Interface {
  readonly heard: Promise<void>;
  private listens: () => void = () => undefined;

  constructor() {
    super('org.freedesktop.login1.Manager');
    this.heard = new Promise((resolve) => {
      this.listens = resolve;
    });
  }

  /** A program asks to be told before a sleep; a lock that it cannot hold does not keep it from hearing. */
  Inhibit(_what: string, _who: string, _why: string, _mode: string): number {
    this.listens();
    return 0;
  }

  PrepareForSleep(start: boolean): boolean {
    return start;
  }
}

SleepManager.configureMembers({
  methods: { Inhibit: { inSignature: 'ssss', outSignature: 'u' } },
  signals: { PrepareForSleep: { signature: 'b' } },
});
