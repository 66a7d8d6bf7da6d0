import { expect, test } from '@playwright/test';
import { type DeafListener, listenDeaf } from '../../support/deafListener.ts';
import { launchDesk, type RunningDesk } from '../../support/launchDesk.ts';

let desk: RunningDesk;
let listener: DeafListener;
test.beforeEach(async () => {
  listener = await listenDeaf();
  desk = await launchDesk({ provokes: true });
});
test.afterEach(async () => {
  await desk.close();
  listener.close();
});

test('none of the ways that a page has into a network reaches even this machine', async () => {
  const tried = await desk.page.evaluate(async (port) => {
    const host = `127.0.0.1:${port}`;
    const to = (name: string) => `http://${host}/${name}`;
    const element = (tag: string, given: Record<string, string>) => {
      const made = document.createElement(tag);
      for (const [name, value] of Object.entries(given)) made.setAttribute(name, value);
      document.body.append(made);
      return made;
    };
    const linkTo =
      (rel: string, more: Record<string, string> = {}) =>
      () =>
        element('link', { rel, href: to(rel), ...more });
    const ways: Record<string, () => unknown> = {
      fetch: () => fetch(to('fetch'), { mode: 'no-cors' }),
      keepalive: () => fetch(to('keepalive'), { mode: 'no-cors', keepalive: true }),
      request: () => {
        const request = new XMLHttpRequest();
        request.open('GET', to('request'));
        request.send();
      },
      beacon: () => navigator.sendBeacon(to('beacon'), 'x'),
      socket: () => new WebSocket(`ws://${host}/socket`),
      events: () => new EventSource(to('events')),
      image: () => element('img', { src: to('image') }),
      imageSet: () => element('img', { srcset: `${to('image-set')} 2x` }),
      script: () => element('script', { src: to('script') }),
      module: () => element('script', { src: to('module'), type: 'module' }),
      imported: () => import(to('imported')),
      style: linkTo('stylesheet'),
      icon: linkTo('icon'),
      manifest: linkTo('manifest'),
      prefetch: linkTo('prefetch'),
      prerender: linkTo('prerender'),
      preload: linkTo('preload', { as: 'image' }),
      modulepreload: linkTo('modulepreload'),
      preconnect: linkTo('preconnect'),
      preconnectCors: linkTo('preconnect', { crossorigin: '' }),
      'dns-prefetch': linkTo('dns-prefetch'),
      background: () => {
        element('div', {}).style.backgroundImage = `url(${to('background')})`;
      },
      font: () => new FontFace('stolen', `url(${to('font')})`).load(),
      frame: () => element('iframe', { src: to('frame') }),
      object: () => element('object', { data: to('object') }),
      embed: () => element('embed', { src: to('embed') }),
      video: () => element('video', { src: to('video'), poster: to('poster'), autoplay: '' }),
      audio: () => element('audio', { src: to('audio'), autoplay: '' }),
      worker: () => new Worker(to('worker')),
      workerOfText: () =>
        new Worker(URL.createObjectURL(new Blob([`fetch('${to('worker-text')}',{mode:'no-cors'})`]))),
      sharedWorker: () => new SharedWorker(to('shared')),
      serviceWorker: () => navigator.serviceWorker?.register(to('service')),
      ping: () => {
        const link = element('a', { href: '#', ping: to('ping') });
        link.click();
      },
      form: () => (element('form', { action: to('form'), method: 'post' }) as HTMLFormElement).submit(),
      refresh: () => element('meta', { 'http-equiv': 'refresh', content: `0;url=${to('refresh')}` }),
      speculation: () => {
        const rules = element('script', { type: 'speculationrules' });
        rules.textContent = JSON.stringify({ prefetch: [{ source: 'list', urls: [to('speculation')] }] });
      },
      svg: () => {
        const drawn = document.createElementNS('http://www.w3.org/2000/svg', 'image');
        drawn.setAttribute('href', to('svg'));
        const svg = document.createElementNS('http://www.w3.org/2000/svg', 'svg');
        svg.append(drawn);
        document.body.append(svg);
      },
      calls: async () => {
        const urls = [`stun:${host}`, `turn:${host}?transport=udp`, `turn:${host}?transport=tcp`];
        const call = new RTCPeerConnection({
          iceServers: urls.map((url) => ({ urls: url, username: 'a', credential: 'b' })),
        });
        call.createDataChannel('out');
        await call.setLocalDescription(await call.createOffer());
        await new Promise<void>((resolve) => {
          setTimeout(resolve, 2000);
          call.addEventListener('icegatheringstatechange', () => {
            if (call.iceGatheringState === 'complete') resolve();
          });
        });
      },
      window: () => window.open(`http://${host}/window`),
      location: () => window.location.assign(to('location')),
    };
    for (const way of Object.values(ways)) {
      try {
        await Promise.race([way(), new Promise((resolve) => setTimeout(resolve, 2500))]);
      } catch {
        // Refused aloud; what counts is what arrived.
      }
    }
    return Object.keys(ways).length;
  }, listener.port);

  expect(tried).toBeGreaterThan(35);
  // A knock may be under way still: main asks the same port last, and only that is heard of.
  await fetch(`http://127.0.0.1:${listener.port}/ours`);
  expect(listener.knocks.map((knock) => knock.split('\r\n')[0])).toEqual(['tcp GET /ours HTTP/1.1']);
});
