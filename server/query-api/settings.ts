/** What the Query API lets through. */
export interface QueryApiSettings {
  /** undefined: nothing is written over HTTP. */
  writeToken: string | undefined;
  timeoutMs: number;
  maxRows: number;
  /** Bytes of one answer. */
  maxBytes: number;
  /** Characters of one statement. */
  maxLength: number;
  /** Statements running at once: in all, and for one client. */
  maxRunning: number;
  maxRunningPerClient: number;
  /** Statements of one client in a minute; whoever has the write token is not counted. */
  maxPerMinute: number;
  /** Milliseconds after which an explicit transaction that nobody uses is undone. */
  transactionTimeoutMs: number;
  /** Explicit transactions open at once: of all who may only read, and as many of all who may write. */
  maxTransactions: number;
  maxTransactionsPerClient: number;
  /** Procedures and functions allowed beside the built-in list; `*` stands for anything. */
  procedures: readonly string[];
  /** Whether LOAD CSV may run on Neo4j. */
  loadCsv: boolean;
}
