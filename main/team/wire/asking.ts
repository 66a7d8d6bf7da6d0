import type { Duplex } from 'node:stream';
import type { Client } from 'pg';
import type { Milliseconds } from '../../../shared/calendar/instant/instant.ts';
import { answerWithin } from './answerLimit.ts';
import { faultOf } from './faultOf.ts';
import { WireFault } from './wireFault.ts';

/** One connection, as it is asked: one question after the other, and none after the connection failed. */
export interface Asking {
  ask<Row extends object>(sql: string, values: ReadonlyArray<unknown>): Promise<ReadonlyArray<Row>>;
  /** Is told of each notification on a channel. */
  listen(channel: string, onHint: () => void): Promise<void>;
  readonly ended: Promise<void>;
  end(): Promise<void>;
}

const GOODBYE_MS = 500;

/** Asks over a connected client, and waits so long for each answer, ms. A fault that leaves an answer in doubt ends the connection: that answer could come as one to the next question. */
export function createAsking(client: Client, limit: Milliseconds): Asking {
  const ended = new Promise<void>((resolve) => {
    client.once('end', resolve);
  });
  let over: WireFault | null = null;
  const fail = (fault: WireFault): void => {
    if (over !== null) return;
    over = new WireFault('unreachable', fault.message, fault);
    void client.end();
  };
  client.on('error', (error) => fail(faultOf(error, 'asking')));
  client.once('end', () => fail(new WireFault('lost', 'the connection ended')));
  const askNow = async (sql: string, values: ReadonlyArray<unknown>) => {
    if (over !== null) throw over;
    try {
      return (await answerWithin(client.query(sql, [...values]), limit)).rows;
    } catch (error) {
      const fault = faultOf(error, 'asking');
      if (fault.kind === 'lost' || fault.kind === 'silent') fail(fault);
      throw fault;
    }
  };
  let last: Promise<unknown> = Promise.resolve();
  const ask: Asking['ask'] = (sql, values) => {
    const answer = last.then(() => askNow(sql, values));
    last = answer.catch(() => undefined);
    return answer;
  };
  return {
    ask,
    async listen(channel, onHint) {
      client.on('notification', (told) => {
        if (told.channel === channel) onHint();
      });
      await ask(`LISTEN "${channel}"`, []);
    },
    ended,
    async end() {
      over ??= new WireFault('unreachable', 'the connection was closed');
      // A way that swallows all lets no goodbye through either.
      const impatient = setTimeout(() => streamOf(client).destroy(), GOODBYE_MS);
      await client.end();
      clearTimeout(impatient);
    },
  };
}

/** The socket under a client, which it keeps to itself; another one before TLS than after. */
function streamOf(client: Client): Duplex {
  return Reflect.get(Reflect.get(client, 'connection'), 'stream');
}
