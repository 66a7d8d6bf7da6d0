/**
 * One part of the bench: a program of its own, so that what one leaves in memory does not slow the next.
 * @typedef {object} BenchPart
 * @property {string} name
 * @property {string} about
 * @property {Record<string, string>} entries programs: name -> source file; the one with the name of the part begins
 * @property {boolean} needsElectron
 * @property {boolean} [needsPostgres]
 */

/** @type {readonly BenchPart[]} */
export const benchParts = [
  {
    name: 'engine',
    about: 'deadlines and elapsed times against what npm has, and how often each is right',
    entries: { engine: 'test/bench/engine/engine.bench.ts', peerAnswers: 'test/bench/engine/peerAnswers.ts' },
    needsElectron: false,
  },
  {
    name: 'store',
    about: 'commands, import, and the questions of a page at growing sizes',
    entries: { store: 'test/bench/store/store.bench.ts' },
    needsElectron: false,
  },
  {
    name: 'review',
    about: 'the lead review over a year of cases, at growing sizes',
    entries: { review: 'test/bench/review/review.bench.ts' },
    needsElectron: false,
  },
  {
    name: 'start',
    about: 'from the start of the process to the first rows, and memory, beside a blank window',
    entries: { start: 'test/bench/start/start.bench.ts' },
    needsElectron: true,
  },
  {
    name: 'interaction',
    about: 'key press to painted frame at 100,000 cases (10,000 in the quick form), and scrolling',
    entries: { interaction: 'test/bench/interaction/interaction.bench.ts' },
    needsElectron: true,
  },
  {
    name: 'still',
    about: 'what a second costs while nobody does anything',
    entries: { still: 'test/bench/still/still.bench.ts' },
    needsElectron: true,
  },
  {
    name: 'packaged',
    about: 'the packed app: its size, its start to the first pixels, its memory',
    entries: { packaged: 'test/bench/packaged/packaged.bench.ts' },
    needsElectron: true,
  },
  {
    name: 'team',
    about:
      'a team: from desk to desk, a new desk that catches up, appending by 1, 8 and 32 desks against bare inserts, hints to 200',
    entries: { team: 'test/bench/team/team.bench.ts' },
    needsElectron: false,
    needsPostgres: true,
  },
];
