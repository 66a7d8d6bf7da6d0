/** How files lie on the server: in chunks of this many bytes, the last one what is left. Two sizes would give a broken file. */
export const CHUNK = 256 * 1024;

/** The server, as far as files need it. Rejects with a fault of the wire; what was done then is asked again. */
export interface AsksServer {
  ask<Row extends object>(sql: string, ...values: ReadonlyArray<unknown>): Promise<ReadonlyArray<Row>>;
}

/** The server of a team of a desk. */
export interface TeamPlace {
  readonly server: AsksServer;
  readonly team: number;
}

/** What the server has of a file. */
export interface BlobState {
  readonly bytes: number;
  /** The numbers of its chunks that are there, from 0. */
  readonly chunks: ReadonlyArray<number>;
  readonly isWhole: boolean;
  readonly isErased: boolean;
}

/** Null for a file of which the server knows nothing. */
export async function blobState({ server, team }: TeamPlace, sha256: string): Promise<BlobState | null> {
  const [found] = await server.ask<BlobState>(
    `SELECT b.bytes, b.is_whole AS "isWhole", b.is_erased AS "isErased",
       ARRAY(SELECT c.n FROM desk.blob_chunk c WHERE c.team = b.team AND c.sha256 = b.sha256 ORDER BY c.n) AS chunks
     FROM desk.blob b WHERE b.team = $1 AND b.sha256 = $2`,
    team,
    Buffer.from(sha256, 'hex'),
  );
  return found ?? null;
}

/** How many chunks a file of so many bytes has. */
export function chunkCount(bytes: number): number {
  return Math.ceil(bytes / CHUNK);
}

/** How long chunk `n` of a file of so many bytes is. */
export function chunkLength(bytes: number, n: number): number {
  return Math.min(CHUNK, bytes - n * CHUNK);
}
