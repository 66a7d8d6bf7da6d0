import { once } from 'node:events';
import WebSocket from 'ws';

/**
 * Evaluates an expression in the page of an app that was started with a debugging port, and gives what its promise
 * comes to. For a start that nothing else may slow; Playwright holds the app back until it has joined.
 */
export async function askPage(debuggerAddress: string, expression: string): Promise<unknown> {
  const { host } = new URL(debuggerAddress);
  const targets = (await (await fetch(`http://${host}/json`)).json()) as ReadonlyArray<Target>;
  const page = targets.find(({ type }) => type === 'page');
  if (page === undefined) throw new Error('The app has no page.');
  const socket = new WebSocket(page.webSocketDebuggerUrl);
  await once(socket, 'open');
  const params = { expression, awaitPromise: true, returnByValue: true };
  socket.send(JSON.stringify({ id: 1, method: 'Runtime.evaluate', params }));
  const [answer] = await once(socket, 'message');
  socket.close();
  const { result, error } = JSON.parse(String(answer)) as Answer;
  if (result?.result === undefined) throw new Error(`The page did not answer: ${JSON.stringify(error)}`);
  return result.result.value;
}

interface Target {
  readonly type: string;
  readonly webSocketDebuggerUrl: string;
}

interface Answer {
  readonly result?: { readonly result?: { readonly value: unknown } };
  readonly error?: unknown;
}
