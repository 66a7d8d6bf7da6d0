import type { Milliseconds } from '../../shared/calendar/instant/instant.ts';
import type { Priority, Severity } from '../../shared/policy/severity.ts';
import { clock } from './sampleCase.ts';
import { SAMPLE_CUSTOMERS as customers, type SampleCustomer } from './sampleCustomers.ts';

/** A case of the last weeks in one line: how long ago it came, how fast it was answered and restored. */
export interface ClosedCase {
  readonly case: string;
  readonly severity: Severity;
  readonly priority: Priority;
  readonly title: string;
  readonly customer: SampleCustomer;
  readonly edition: 'targets' | 'means';
  readonly owner: string;
  /** Business days since its opening. */
  readonly daysAgo: number;
  readonly respondedAfter: Milliseconds;
  /** By the wall for severity 1 and for means, else in business hours. */
  readonly restoredAfter: Milliseconds;
}

type CustomerName = keyof typeof customers;

const closed =
  (edition: ClosedCase['edition'], severity: Severity) =>
  (
    number: string,
    priority: Priority,
    title: string,
    customer: CustomerName,
    owner: string,
    daysAgo: number,
    respondedAfter: string,
    restoredAfter: string,
  ): ClosedCase => ({
    case: number,
    severity,
    priority,
    title,
    customer: customers[customer],
    edition,
    owner,
    daysAgo,
    respondedAfter: clock(respondedAfter),
    restoredAfter: clock(restoredAfter),
  });

const critical = closed('targets', 1);
const high = closed('targets', 2);
const medium = closed('targets', 3);
const low = closed('targets', 4);
const criticalMean = closed('means', 1);
const highMean = closed('means', 2);

// The means of the last thirty days: 19 minutes of 15 for severity 1, 60 hours and a half of 72 for severity 2.
const UNDER_MEANS: ReadonlyArray<ClosedCase> = [
  criticalMean('47981', 1, 'Grid alarms do not reach agents', 'norrvik', 'KT', 17, '0:03', '0:14'),
  criticalMean('48044', 1, 'All lines busy after an update', 'norrvik', 'DM', 12, '0:05', '0:22'),
  criticalMean('48120', 1, 'Outage line rings, never answered', 'norrvik', 'KT', 9, '0:06', '0:21'),
  highMean('47962', 2, 'Callers hear the wrong language', 'norrvik', 'RO', 18, '0:31', '48:00'),
  highMean('48007', 2, 'Skill changes take effect hours later', 'norrvik', 'SB', 15, '0:42', '66:00'),
  highMean('48051', 3, 'Supervisors cannot listen in', 'norrvik', 'RO', 13, '0:18', '67:30'),
];

const CRITICAL: ReadonlyArray<ClosedCase> = [
  critical('47955', 1, 'Toll-free numbers unreachable', 'kestrel', 'DM', 19, '0:05', '2:12'),
  critical('48018', 1, 'Agents dropped each ten minutes', 'tanjong', 'KT', 14, '0:08', '3:40'),
  critical('48096', 2, 'No sound on transfers', 'maravel', 'DM', 10, '0:04', '1:25'),
];

const HIGH: ReadonlyArray<ClosedCase> = [
  high('47948', 2, 'Queue statistics stand still', 'hoshikawa', 'LN', 20, '0:25', '9:30'),
  high('47970', 2, 'E-mails are routed twice', 'harrowgate', 'PV', 18, '0:48', '14:10'),
  high('47993', 3, 'Recordings cannot be exported', 'pacific', 'KT', 16, '1:12', '11:20'),
  high('48003', 2, 'Schedules show the wrong day', 'brindle', 'SB', 16, '0:33', '16:45'),
  high('48029', 1, 'Payment pause does not stop recording', 'almazara', 'LN', 14, '0:12', '7:50'),
  high('48063', 2, 'Agents stay in after-call work', 'qamar', 'RO', 13, '0:51', '21:30'),
  high('48075', 3, 'Chat history is empty', 'sarovar', 'PV', 12, '0:40', '12:15'),
  high('48110', 2, 'Slow sign-in each morning', 'donaulicht', 'LN', 11, '0:22', '15:05'),
];

const MEDIUM: ReadonlyArray<ClosedCase> = [
  medium('47941', 3, 'Names with accents are cut', 'maravel', 'SB', 20, '1:05', '18:00'),
  medium('47959', 3, 'Dashboard forgets its order', 'kestrel', 'RO', 19, '0:55', '22:40'),
  medium('47977', 4, 'Old agents still in the list', 'savanna', 'LN', 18, '1:48', '31:10'),
  medium('47988', 3, 'Voicemail arrives as a blank note', 'karoo', 'PV', 17, '0:36', '12:30'),
  medium('48012', 3, 'Print view lacks the last page', 'beskid', 'KT', 15, '1:20', '26:00'),
  medium('48023', 2, 'Search finds closed queues', 'hoshikawa', 'SB', 15, '2:25', '19:45'),
  medium('48038', 3, 'Wrap-up timer starts too late', 'tanjong', 'RO', 14, '0:44', '33:20'),
  medium('48057', 3, 'Reports mailed at the wrong hour', 'brindle', 'LN', 13, '1:31', '16:15'),
  medium('48069', 4, 'Colours of two queues are equal', 'qamar', 'PV', 13, '1:10', '24:50'),
  medium('48084', 3, 'Notes vanish after a transfer', 'harrowgate', 'SB', 12, '0:29', '29:00'),
  medium('48102', 3, 'Recording export times out', 'donaulicht', 'LN', 12, '0:50', '20:35'),
  medium('48115', 3, 'Status icon lags behind', 'pacific', 'KT', 11, '1:42', '27:25'),
];

const LOW: ReadonlyArray<ClosedCase> = [
  low('47945', 4, 'How to rename a queue', 'karoo', 'RO', 20, '2:10', '5:00'),
  low('47966', 4, 'Can holidays be imported', 'beskid', 'SB', 18, '3:35', '8:20'),
  low('47984', 3, 'Training material for new agents', 'savanna', 'LN', 17, '1:15', '4:30'),
  low('48000', 4, 'Where the audit log is kept', 'kestrel', 'PV', 16, '5:40', '9:00'),
  low('48026', 4, 'A darker theme for the wallboard', 'sarovar', 'KT', 15, '4:05', '12:00'),
  low('48047', 4, 'Which headsets are certified', 'qamar', 'RO', 14, '2:50', '6:10'),
  low('48066', 3, 'Does the export hold time zones', 'almazara', 'SB', 13, '6:20', '10:30'),
  low('48088', 4, 'How long recordings are kept', 'tanjong', 'LN', 12, '1:55', '3:45'),
  low('48093', 4, 'Shortcut for the next interaction', 'maravel', 'PV', 12, '3:20', '7:15'),
  low('48107', 4, 'Two contacts for one site', 'brindle', 'KT', 11, '9:30', '11:00'),
  low('48118', 4, 'Order of the columns by default', 'pacific', 'SB', 11, '2:30', '5:50'),
  low('48123', 4, 'A copy of the last invoice', 'harrowgate', 'RO', 10, '4:45', '6:00'),
];

/** What was closed lately: history, from which the means and the closed view come. */
export const CLOSED_CASES: ReadonlyArray<ClosedCase> = [
  ...UNDER_MEANS,
  ...CRITICAL,
  ...HIGH,
  ...MEDIUM,
  ...LOW,
];
