import { readFileSync } from 'node:fs';
import { DatabaseSync } from '@photostructure/sqlite';
import { expect, test } from '@playwright/test';
import Holidays from 'date-holidays';
import { orderCheck } from '../../../main/safekeeping/detect/runningMark.ts';
import { BRACKETED_LANGUAGE } from '../../../shared/messages/catalogues.ts';
import { factsOnDisk } from '../../support/factsOnDisk.ts';
import { runDesk } from '../../support/givenCases.ts';
import { emptyProfile, launchDesk, type RunningDesk } from '../../support/launchDesk.ts';
import { type NotificationServer, startNotificationServer } from '../../support/notificationServer.ts';
import { noteTexts, type ShownText } from '../../support/shownTexts.ts';
import { wordsOutside } from '../../support/wordsOutside.ts';
import { noteOutside } from './noteOutside.ts';
import { walkActions, walkCasePages, walkSteps, walkViews } from './walkCases.ts';
import { walkCustomers } from './walkCustomers.ts';
import { walkDrafts } from './walkDrafts.ts';
import { createWalker, type Walker } from './walker.ts';
import { walkCommands, walkFiles } from './walkFiles.ts';
import { walkCompact, walkMenus, walkPalette, walkRecovered, walkWindow } from './walkOverlays.ts';
import { walkReassigning, walkReview } from './walkReview.ts';

const now = '2026-12-07T09:14:22+02:00';
/** Two minutes on, when the first deadline is at risk. */
const start = { clock: '2026-12-07T09:16:40+02:00', timeZone: 'Europe/Bucharest' };
let desk: RunningDesk;
let server: NotificationServer;

test.beforeEach(async () => {
  server = await startNotificationServer();
});
test.afterEach(async () => {
  await desk.close();
  await server.stop();
});

test('in a second language no word of English is left: on no screen, in no notice, menu or file', async () => {
  test.setTimeout(300_000);
  const profile = damagedSample();
  const facts = factsOnDisk(profile, Object.values(new Holidays().getStates('AT', 'en') ?? {}));
  desk = await launchDesk({ profile, ...start, args: ['--lang', BRACKETED_LANGUAGE] });
  const shown = await noteTexts(desk.page);
  const outside = await noteOutside(desk);
  const walker = createWalker(desk);
  for (const walk of WALKS) {
    await walk(walker, profile);
    await walker.press('Escape', 'Escape', 'Escape');
  }
  await walkAlone(walker);
  const texts = [
    ...(await shown()),
    ...placed('outside of the page', await outside()),
    ...placed(
      'notice',
      (await server.waitFor(1)).flatMap(({ title, body }) => [title, body]),
    ),
    ...placed('clipboard', await clipboardLines()),
    ...['csv', 'md', 'html'].flatMap((format) => placed(format, linesOf(`${profile}/48000.${format}`))),
  ];
  const escaped = texts.flatMap(({ text, place }) => {
    const words = wordsOutside(text, facts);
    return words === '' ? [] : [`${words} < ${text.slice(0, 150)} < ${place}`];
  });
  expect(escaped).toEqual([]);
  // Far fewer texts would say that the walk went astray.
  expect(texts.length).toBeGreaterThan(3000);
});

const WALKS = [
  walkRecovered,
  walkViews,
  walkActions,
  walkSteps,
  walkCasePages,
  walkPalette,
  walkMenus,
  walkWindow,
  walkDrafts,
  walkCustomers,
  walkReview,
  walkReassigning,
  walkFiles,
  walkCommands,
];

/** What is seen on a small window, and what is said of a failure that nobody caught. */
async function walkAlone(walker: Walker): Promise<void> {
  await desk.app.evaluate(({ BrowserWindow }) => {
    BrowserWindow.getAllWindows()[0]?.setContentSize(1024, 700);
    process.emit('uncaughtException', new Error());
  });
  await walkCompact(walker);
}

function placed(place: string, texts: ReadonlyArray<string>): ReadonlyArray<ShownText> {
  return texts.map((text) => ({ text, place }));
}

async function clipboardLines(): Promise<ReadonlyArray<string>> {
  return (await desk.app.evaluate(({ clipboard }) => clipboard.readText())).split('\n');
}

/** A page is read without its tags, Markdown without the signs before its brackets. */
function linesOf(path: string): ReadonlyArray<string> {
  const text = readFileSync(path, 'utf8').replace(/<style>[\s\S]*<\/style>/, '');
  return text
    .replace(/<[^>]*>/g, '\n')
    .replaceAll('\\', '')
    .split('\n');
}

/** The sample queue in brackets, in a file of which an event is not as it was written: the start mends it and says so. */
function damagedSample(): string {
  const profile = emptyProfile();
  runDesk('--lang', BRACKETED_LANGUAGE, 'sample', '--profile', profile, '--now', now);
  const file = new DatabaseSync(`${profile}/cases.db`);
  file.exec("UPDATE event SET at = at + 1 WHERE seq = (SELECT max(seq) FROM event WHERE type = 'note')");
  file.close();
  orderCheck(profile);
  return profile;
}
