/** Limits of the Query API. */
export interface QueryApiSettings {
  /** undefined: writes over HTTP are disabled. */
  writeToken: string | undefined;
  timeoutMs: number;
  maxRows: number;
  /** Maximum bytes of one response. */
  maxBytes: number;
  /** Maximum characters of one statement. */
  maxLength: number;
  /** Maximum number of statements running at once, in total and per client. */
  maxRunning: number;
  maxRunningPerClient: number;
  /** Maximum number of statements of one client per minute; does not apply with the write token. */
  maxPerMinute: number;
  /** Milliseconds after which an idle explicit transaction is rolled back. */
  transactionTimeoutMs: number;
  /** Maximum number of open explicit transactions; readers and writers are counted separately. */
  maxTransactions: number;
  maxTransactionsPerClient: number;
  /** Procedures and functions allowed beside the built-in list; `*` matches anything. */
  procedures: readonly string[];
  /** True if LOAD CSV may run on Neo4j. */
  loadCsv: boolean;
}
