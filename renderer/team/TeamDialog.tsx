import { Dialog } from '@base-ui/react/dialog';
import { TriangleAlert } from 'lucide-react';
import { type ReactNode, useEffect, useRef } from 'react';
import type { OwnTeam } from '../../shared/ipc/deskChannels.ts';
import type { TeamStatus } from '../../shared/ipc/teamChannels.ts';
import type { Catalogue } from '../../shared/messages/catalogue.ts';
import { formatCount } from '../../shared/wording/formatCount.ts';
import { clockOffsetText, linkText, momentText, type TimeView } from '../../shared/wording/wireText.ts';
import { Avatar } from '../components/Avatar.tsx';
import { Key } from '../components/Key.tsx';
import { useDesk } from '../desk/startStore.ts';
import dialogStyles from '../dialogs/ActionDialog.module.css';
import { useWords } from '../language/languageStore.ts';
import { useScreen } from '../navigation/screenStore.ts';
import { tick } from '../now/nowStore.ts';
import styles from './TeamState.module.css';
import { TryAgain } from './TryAgain.tsx';
import { useTeam } from './teamStore.ts';

/** The details of the connection to the team: what stands in the way, how far both logs are, who is here, which versions. */
export function TeamDialog() {
  const words = useWords();
  const { team, zone } = useDesk();
  const status = useTeam((store) => store.status);
  useKeyringNow();
  const popup = useRef<HTMLDivElement>(null);
  const close = () => useScreen.getState().lay(null);
  if (team === null || status === null) return null;
  const asks = status.wire.problem?.kind === 'password';
  const view = { zone, now: tick.now() };
  return (
    <Dialog.Root open onOpenChange={(open) => !open && close()}>
      <Dialog.Portal>
        <Dialog.Backdrop className={dialogStyles.scrim} />
        <Dialog.Popup ref={popup} className={styles.dialog} initialFocus={asks ? true : popup}>
          <div className={styles.header}>
            <Dialog.Title className={dialogStyles.title}>{words.team.title(team.name)}</Dialog.Title>
            <Key name="Escape" />
          </div>
          <Dialog.Description className={styles.about}>
            {words.team.about(team.handle, team.desk)}
          </Dialog.Description>
          {status.wire.problem !== null && (
            <p className={styles.problem}>
              <TriangleAlert size={16} aria-hidden="true" />
              {status.wire.problem.words}
            </p>
          )}
          {isOff(status) && <TryAgain wire={status.wire} hasKeyring={status.hasKeyring} />}
          <dl className={styles.facts}>
            {factsOf(words, status, team, view).map(({ name, value }) => (
              <Fact key={name} name={name} value={value} />
            ))}
          </dl>
        </Dialog.Popup>
      </Dialog.Portal>
    </Dialog.Root>
  );
}

/** Main learns after the first picture whether there is a keyring, and pushes nothing of it. */
function useKeyringNow(): void {
  useEffect(() => void useTeam.getState().read(), []);
}

interface FactProps {
  readonly name: string;
  readonly value: ReactNode;
}

function Fact({ name, value }: FactProps) {
  return (
    <>
      <dt>{name}</dt>
      <dd>{value}</dd>
    </>
  );
}

function factsOf(
  words: Catalogue,
  status: TeamStatus,
  { handle }: OwnTeam,
  view: TimeView,
): ReadonlyArray<FactProps> {
  const { team } = words;
  const { fact } = team;
  const { server } = status.wire;
  const ofServer = (say: (told: NonNullable<typeof server>) => string): string =>
    server === null ? team.unknown : say(server);
  return [
    { name: fact.connection, value: <Connection words={words} status={status} view={view} /> },
    { name: fact.server, value: ofServer(({ address }) => address) },
    {
      name: fact.signedIn,
      value: ofServer(({ login, role }) => team.signedInAs(login, team.role[role])),
    },
    { name: fact.log, value: headText(words, status) },
    { name: fact.waiting, value: <Waiting words={words} waiting={status.waiting} /> },
    { name: fact.numbers, value: numbersText(words, status.numbersLeft) },
    { name: fact.clock, value: ofServer(({ clockOffset }) => clockOffsetText(words, clockOffset)) },
    {
      name: fact.versions,
      value: ofServer((told) => team.versionsOf(told.eventVersion, told.leastProtocol, told.schema)),
    },
    { name: fact.here, value: <Here status={status} self={handle} /> },
  ];
}

interface StatusProps {
  readonly words: Catalogue;
  readonly status: TeamStatus;
  readonly view: TimeView;
}

function Connection({ words, status, view }: StatusProps) {
  const { wire } = status;
  const { team } = words;
  const link = linkText(words, wire, view);
  const seen = wire.heardAt === null ? team.notSeenYet : team.seenAsOf(momentText(words, wire.heardAt, view));
  return (
    <>
      {wire.link === 'live' ? team.linkSince(link, momentText(words, wire.since, view)) : link}
      {isOff(status) && <span className={styles.second}>{seen}</span>}
      {wire.link !== 'live' && (
        <span className={styles.second}>{wire.link === 'stopped' ? team.staysHere : team.goesOut}</span>
      )}
    </>
  );
}

function isOff({ wire: { link } }: TeamStatus): boolean {
  return link === 'offline' || link === 'stopped';
}

function headText(words: Catalogue, { head, wire: { server } }: TeamStatus): string {
  const here = formatCount(words, head);
  return server === null || server.head <= head
    ? words.team.upTo(here)
    : words.team.behind(here, formatCount(words, server.head));
}

function Waiting({ words, waiting }: { readonly words: Catalogue; readonly waiting: TeamStatus['waiting'] }) {
  const { steps, held } = waiting;
  return (
    <>
      {steps === 0 ? words.team.nothingToSend : words.team.steps(steps)}
      {held > 0 && <span className={styles.second}>{words.team.held(held)}</span>}
    </>
  );
}

function numbersText(words: Catalogue, left: number): string {
  return left === 0 ? words.team.noNumbersLeft : words.team.numbersLeft(formatCount(words, left));
}

/** Who else is here; one at two desks once. */
function Here({ status, self }: { readonly status: TeamStatus; readonly self: string }) {
  const words = useWords();
  const others = [...new Set(status.mates.map(({ handle }) => handle))].filter((handle) => handle !== self);
  if (status.wire.link !== 'live' || others.length === 0) return words.team.nobodyElse;
  return others.map((handle) => <Avatar key={handle} owner={handle} />);
}
