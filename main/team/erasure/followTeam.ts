import type { Result } from '../../../shared/lang/result.ts';
import { ok } from '../../../shared/lang/result.ts';
import type { AttachmentStore } from '../../attachments/attachmentStore.ts';
import type { Erasure, ErasureProblem, TeamErasing } from '../../desk/erasing/teamErasing.ts';
import type { TeamPlace } from '../files/teamFiles.ts';

/** What a desk needs to follow the erasures of its team. */
export interface FollowParts {
  readonly place: TeamPlace;
  readonly erasing: TeamErasing;
  readonly store: Pick<AttachmentStore, 'remove'>;
}

/** What was followed in one go. */
export interface FollowedTeam {
  readonly lines: number;
  readonly files: number;
  /** Steps that waited to be sent and lost their words. */
  readonly steps: number;
  /** Erasures that this version does not know how to follow. */
  readonly unknown: number;
  /** False while words may still be on free pages of the case file and in its copies: another program has it open. */
  readonly isScrubbed: boolean;
}

/** Lines are up to 256 KiB long. */
const PAGE = 50;

/**
 * Follows what the team erased since the last time: files go from the folder, lines lose their words, and the case file and its
 * copies are made anew. An error is a line that lost more than words; it rejects as the server or the disk does.
 */
export async function followTeam(parts: FollowParts): Promise<Result<FollowedTeam, ErasureProblem>> {
  const { place, erasing } = parts;
  let [lines, files, steps, unknown] = [0, 0, 0, 0];
  for (;;) {
    const erasures = await erasuresAfter(place, erasing.followed());
    // Before it is noted that they were followed: a kill in between removes them again.
    files += await removeFiles(parts, erasures);
    const followed = erasing.follow(erasures);
    if (!followed.ok) return followed;
    lines += followed.value.lines;
    steps += followed.value.steps;
    unknown += followed.value.unknown;
    // Behind it are erasures of lines that this desk does not have yet.
    const isEnd = erasures.length < PAGE || followed.value.upTo !== erasures.at(-1)?.n;
    if (isEnd) return ok({ lines, files, steps, unknown, isScrubbed: erasing.scrub() });
  }
}

async function removeFiles({ store }: FollowParts, erasures: ReadonlyArray<Erasure>): Promise<number> {
  let removed = 0;
  for (const { sha256 } of erasures) if (sha256 !== null && (await store.remove(sha256))) removed += 1;
  return removed;
}

async function erasuresAfter({ server, team }: TeamPlace, n: number): Promise<ReadonlyArray<Erasure>> {
  return server.ask<Erasure>(
    `SELECT r.n, r.log, r.g, encode(r.sha256, 'hex') AS sha256, e.body
     FROM desk.erasure r LEFT JOIN desk.event e ON e.team = r.team AND e.log = r.log AND e.g = r.g
     WHERE r.team = $1 AND r.n > $2 ORDER BY r.n LIMIT $3`,
    team,
    n,
    PAGE,
  );
}
