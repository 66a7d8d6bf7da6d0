import { EventEmitter } from 'node:events';
import {
  interface as dbusInterface,
  type MessageBus,
  NameFlag,
  RequestNameReply,
  sessionBus,
  type Variant,
} from 'dbus-next';

const name = 'org.freedesktop.Notifications';
const path = '/org/freedesktop/Notifications';
const closedByCall = 3;

/** One call of Notify as it came over the bus. */
export interface ShownNotice {
  readonly id: number;
  readonly appName: string;
  readonly title: string;
  readonly body: string;
  readonly actions: readonly string[];
  readonly hints: Readonly<Record<string, unknown>>;
}

/** A desktop's notification service for tests, on the session bus that DBUS_SESSION_BUS_ADDRESS names. */
export interface NotificationServer {
  /** All notices so far, oldest first. */
  readonly shown: readonly ShownNotice[];
  /** Ids of the notices that the app took down. */
  readonly closed: ReadonlySet<number>;
  /** Waits until `count` notices have come; fails in words after `patienceMs`. */
  waitFor(count: number, patienceMs?: number): Promise<readonly ShownNotice[]>;
  /** What the desktop says when a person clicks the notice. */
  click(id: number): void;
  stop(): Promise<void>;
}

/** Takes the service's name on the bus; fails if another service already has it. One that does not answer hears of a notice and says nothing. */
export async function startNotificationServer({ answers = true } = {}): Promise<NotificationServer> {
  const bus = sessionBus();
  const service = new NotificationService(answers);
  bus.export(path, service);
  const reply = await bus.requestName(name, NameFlag.DO_NOT_QUEUE);
  if (reply !== RequestNameReply.PRIMARY_OWNER) throw new Error(`Another service already owns ${name}.`);
  return {
    shown: service.shown,
    closed: service.closed,
    waitFor: (count, patienceMs = 10_000) => service.waitFor(count, patienceMs),
    click: (id) => service.ActionInvoked(id, 'default'),
    stop: () => leave(bus),
  };
}

async function leave(bus: MessageBus): Promise<void> {
  await bus.releaseName(name);
  bus.disconnect();
}

class NotificationService extends dbusInterface.Interface {
  readonly shown: ShownNotice[] = [];
  readonly closed = new Set<number>();
  private readonly arrivals = new EventEmitter();

  private readonly answers: boolean;

  constructor(answers: boolean) {
    super(name);
    this.answers = answers;
  }

  GetCapabilities(): string[] {
    return ['actions', 'body', 'persistence'];
  }

  GetServerInformation(): string[] {
    return ['test', 'test', '1', '1.2'];
  }

  Notify(
    appName: string,
    _replaces: number,
    _icon: string,
    title: string,
    body: string,
    actions: string[],
    hints: Record<string, Variant>,
  ): number | Promise<number> {
    const id = this.shown.length + 1;
    const plain = Object.fromEntries(
      Object.entries(hints).map(([key, { value }]) => [
        key,
        typeof value === 'bigint' ? Number(value) : value,
      ]),
    );
    this.shown.push({ id, appName, title, body, actions, hints: plain });
    this.arrivals.emit('shown');
    return this.answers ? id : new Promise(() => undefined);
  }

  CloseNotification(id: number): void {
    this.closed.add(id);
    this.NotificationClosed(id, closedByCall);
  }

  ActionInvoked(id: number, action: string): [number, string] {
    return [id, action];
  }

  NotificationClosed(id: number, reason: number): [number, number] {
    return [id, reason];
  }

  async waitFor(count: number, patienceMs: number): Promise<readonly ShownNotice[]> {
    await new Promise<void>((resolve, reject) => {
      const check = () => {
        if (this.shown.length < count) return;
        clearTimeout(timer);
        this.arrivals.off('shown', check);
        resolve();
      };
      const timer = setTimeout(() => {
        this.arrivals.off('shown', check);
        reject(new Error(`${this.shown.length} of ${count} notices came within ${patienceMs} ms.`));
      }, patienceMs);
      this.arrivals.on('shown', check);
      check();
    });
    return this.shown;
  }
}

NotificationService.configureMembers({
  methods: {
    GetCapabilities: { outSignature: 'as' },
    GetServerInformation: { outSignature: 'ssss' },
    Notify: { inSignature: 'susssasa{sv}i', outSignature: 'u' },
    CloseNotification: { inSignature: 'u' },
  },
  signals: {
    ActionInvoked: { signature: 'us' },
    NotificationClosed: { signature: 'uu' },
  },
});
