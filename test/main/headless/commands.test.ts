import { describe, expect, it } from 'vitest';
import { desk, linesOf, temporaryFile, temporaryFolder } from './runCommand.ts';

const LONG_AGO = Date.parse('2020-01-01T00:00:00Z');

const registered = [
  {
    type: 'set-organization',
    organization: {
      id: 'donaulicht',
      name: 'Donaulicht Versand',
      shortName: 'donaulicht',
      organizationId: 'b41f6a90-7d2e-4c1b-8f20-93ad6c1b5e07',
      zone: 'Europe/Vienna',
      city: 'Vienna',
      holidays: 'AT',
      region: 'Europe',
      country: 'Austria',
      licence: 'Communicate',
      tam: null,
      held: null,
    },
  },
  {
    type: 'set-contact',
    contact: {
      id: 'C1',
      customer: 'donaulicht',
      name: 'Ines Falk',
      email: null,
      phone: null,
      languages: null,
      trainedAt: LONG_AGO,
      credentialsAt: LONG_AGO,
      withdrawnAt: null,
    },
  },
];

const opening = {
  type: 'open-case',
  severity: 1,
  priority: 1,
  title: 'Nobody can call',
  customer: 'donaulicht',
  contact: 'C1',
  reachable: true,
  organizationShortName: 'donaulicht',
  organizationId: 'b41f6a90-7d2e-4c1b-8f20-93ad6c1b5e07',
  noConversation: 'None can start',
  description: 'Every call ends at once.',
  businessImpact: '300 agents are idle.',
};

const on = (type: string, rest: object = {}) => ({ type, case: '10001', ...rest });

async function does(profile: string, ...commands: ReadonlyArray<object>) {
  const file = temporaryFile(commands.map((command) => `${JSON.stringify(command)}\n`).join(''));
  return desk(['apply', file, '--commands', '--profile', profile]);
}

describe('apply --commands', () => {
  it('does what the console does, under its guards, and answers each command once it is durable', async () => {
    const profile = temporaryFolder();
    const done = await does(
      profile,
      ...registered,
      opening,
      on('restore', { workaround: false }),
      on('close'),
      on('propose-resolution'),
      on('close'),
    );
    expect(linesOf(done.out).map((line) => JSON.parse(line).opened ?? JSON.parse(line).type)).toEqual([
      'set-organization',
      'set-contact',
      '10001',
      'restore',
      '10002',
    ]);
    expect(linesOf(done.err)).toEqual([
      'Line 5 (close): A severity 1 case closes with a status update: a short explanation and the initial RCA. Write it first.',
      'Line 7 (close): A severity 1 case closes with a status update: a short explanation and the initial RCA. Write it first.',
      '5 commands done, 2 lines refused',
    ]);
    expect(done.code).toBe(1);
  });

  it('settles what was set aside of a customer, where there is such a thing, and not of a case of that name', async () => {
    const settled = { type: 'let-be', customer: 'donaulicht', setAside: 'a' };
    const { err, code } = await does(temporaryFolder(), ...registered, settled, {
      ...settled,
      type: 'do-anyway',
    });
    const reason = 'nothing is set aside as "a" any more';
    expect(linesOf(err).slice(0, 2)).toEqual([
      expect.stringContaining(`Line 3 (let-be): `),
      expect.stringContaining(`Line 4 (do-anyway): `),
    ]);
    expect(err.split(reason)).toHaveLength(3);
    expect(code).toBe(1);
  });

  it('names the contact and the rule that keeps it from opening', async () => {
    const profile = temporaryFolder();
    const [organization, contact] = registered;
    const untrained = { ...contact, contact: { ...contact?.contact, trainedAt: null, credentialsAt: null } };
    const done = await does(profile, organization ?? {}, untrained, opening);
    expect(linesOf(done.err)[0]).toBe(
      'Line 3 (open-case): Ines Falk has not handed in the training form. A contact is trained before opening a case.',
    );
  });

  it.each([
    ['[]', 'Line 1 (line): The line is not a JSON object.'],
    ['{"case":"7"}', 'Line 1 (type): The field "type" is missing.'],
    ['{"type":"dance"}', 'Line 1 (type): There is no command "dance".'],
    ['{"type":"close"}', 'Line 1 (case): The field "case" is missing.'],
    ['{"type":"close","case":"7"}', 'Line 1 (close): There is no case 7.'],
  ])('refuses %s by its line', async (line, reason) => {
    const done = await desk([
      'apply',
      temporaryFile(`${line}\n`),
      '--commands',
      '--profile',
      temporaryFolder(),
    ]);
    expect(linesOf(done.err)[0]).toBe(reason);
  });
});

describe('explain of a case', () => {
  it('prints the sum of each clock that the case has, those of its window', async () => {
    const profile = temporaryFolder();
    await does(profile, ...registered, { ...opening, severity: 2, reachable: undefined });
    const explained = await desk(['explain', '10001', '--profile', profile]);
    expect(explained.code).toBe(0);
    expect(linesOf(explained.out)[0]).toBe('10001, severity 2: Nobody can call');
    expect(explained.out).toContain('Due Mon 7 Dec 09:14:22 in Vienna');
    expect(explained.out).toContain('Mariä Empfängnis, holiday');
  });

  it('says that there is no such case, and what it needs without one', async () => {
    const profile = temporaryFolder();
    await does(profile, ...registered);
    expect(await desk(['explain', '7', '--profile', profile])).toMatchObject({
      code: 1,
      err: 'There is no case 7.\n',
    });
    expect(await desk(['explain'])).toMatchObject({
      code: 2,
      err: "error: required option '--severity <n>' not specified\n",
    });
  });
});
