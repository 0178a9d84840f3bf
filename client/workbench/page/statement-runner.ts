import type { ReactiveController, ReactiveControllerHost } from "lit";
import { ask } from "../../api/ask.ts";
import { msg } from "../../../domain/message.ts";
import { QueryClient } from "../../api/query-client.ts";
import { QueryRun, type Statement } from "../run/run.ts";
import type { PageCommand } from "../parameters/page-command.ts";
import type { Piece } from "../text/pieces.ts";
import type { KeptState } from "./kept-state.ts";
import { parametersFor, plan, PlanError } from "./plan.ts";
import type { AccessMode } from "./run-bar.ts";
import { Session } from "./session.ts";

/** Runs what is asked for, and knows what ran. */
export class StatementRunner implements ReactiveController {
  mode: AccessMode = "READ";
  /** Of this page alone: it is kept nowhere. */
  token = "";
  session: Session | null = null;
  /** Which of the session's runs is shown. */
  shown = 0;
  /** Why nothing was run. */
  fault: PlanError | null = null;
  #bookmarks: string[] = [];

  constructor(
    private readonly host: ReactiveControllerHost,
    private readonly kept: KeptState,
  ) {
    host.addController(this);
  }

  hostDisconnected() {
    this.cancel();
  }

  get running(): boolean {
    return this.session?.running ?? false;
  }

  get run(): QueryRun | null {
    return this.session?.runs[this.shown] ?? null;
  }

  set(change: Partial<Pick<StatementRunner, "mode" | "token" | "shown">>): void {
    Object.assign(this, change);
    this.host.requestUpdate();
  }

  /**
   * Runs pieces of text in order; one that cannot be read keeps all of them from running. Returns
   * what commands among them ask of the page.
   */
  begin(asked: readonly Piece[]): PageCommand[] {
    if (this.running) return [];
    let asks: PageCommand[] = [];
    try {
      const { statements, parameters, acts } = plan(asked, this.kept.parameters);
      asks = acts;
      this.fault =
        asked.length > 0
          ? null
          : new PlanError("no-statement", msg("There is no statement to run"), null);
      this.kept.setParameters(parameters);
      if (statements.length > 0) this.#start(statements);
    } catch (error) {
      if (!(error instanceof PlanError)) throw error;
      this.fault = error;
    }
    this.host.requestUpdate();
    return asks;
  }

  /** Takes the answers away. */
  clear(): void {
    this.cancel();
    this.session = null;
    this.fault = null;
    this.host.requestUpdate();
  }

  cancel(): void {
    this.session?.cancel();
  }

  #start(statements: readonly Statement[]): void {
    const { mode, token } = this;
    const client = new QueryClient(
      ".",
      mode === "WRITE" && token !== "" ? token : undefined,
      "neo4j",
      ask,
    );
    const session = new Session(statements, (statement, bookmarks) => {
      this.#remember(statement, mode);
      return new QueryRun(statement, { client, accessMode: mode, bookmarks });
    });
    session.addEventListener("change", () => {
      if (session !== this.session) return;
      this.shown = session.runs.length - 1;
      const bookmarks = session.runs.at(-1)?.summary?.bookmarks ?? [];
      if (bookmarks.length > 0) this.#bookmarks = bookmarks;
      this.host.requestUpdate();
    });
    this.session = session;
    void session.run(this.#bookmarks);
  }

  #remember({ text }: Statement, mode: AccessMode): void {
    const parameters = parametersFor(text, this.kept.parameters);
    this.kept.remember({ text, parameters, write: mode === "WRITE", at: Date.now() });
  }
}
