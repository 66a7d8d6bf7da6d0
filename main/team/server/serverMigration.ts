/** One step of the schema on the team's server. A released step is never changed: what comes later is a step of its own. */
export interface ServerMigration {
  readonly number: number;
  readonly title: string;
  /** The least number of the protocol that a desk must speak once the step is done. Steps only add, so it seldom rises. */
  readonly leastProtocol: number;
  /** Runs as desk_owner inside a transaction. */
  readonly sql: string;
  /** Runs before, with the rights of whoever installs. */
  readonly asAdministrator?: string;
}
