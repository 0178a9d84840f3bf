import type { ReactiveController, ReactiveControllerHost } from "lit";
import { ask } from "../../api/ask.ts";
import { msg } from "../../../domain/message.ts";
import { QueryClient } from "../../api/query-client.ts";
import { FrameList } from "../frames/frame-list.ts";
import type { Frame } from "../frames/frame.ts";
import type { Tab } from "../link/tabs.ts";
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
  readonly answers = new FrameList();
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
    for (const { run } of this.answers.frames) run.cancel();
  }

  get running(): boolean {
    return this.session?.running ?? false;
  }

  /** The last that was run from the editor's text */
  get run(): QueryRun | null {
    return this.session?.runs.at(-1) ?? null;
  }

  /** Statements that were to run and did not */
  get waiting(): number {
    return this.session ? this.session.statements.length - this.session.runs.length : 0;
  }

  set(change: Partial<Pick<StatementRunner, "mode" | "token">>): void {
    Object.assign(this, change);
    this.host.requestUpdate();
  }

  /**
   * Runs pieces of text in order; one that cannot be read keeps all of them from running. Returns
   * what commands among them ask of the page.
   *
   * @param tab in which their answers are looked at first
   */
  begin(asked: readonly Piece[], tab: Tab): PageCommand[] {
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
      if (statements.length > 0) this.#start(statements, tab);
    } catch (error) {
      if (!(error instanceof PlanError)) throw error;
      this.fault = error;
    }
    this.host.requestUpdate();
    return asks;
  }

  /** Runs the statement of a frame again, as a frame of its own; one without rows gives its place. */
  rerun({ id, run, write, tab }: Frame): void {
    if (run.released > 0) this.answers.close([id]);
    const settings = { client: this.#client(write), accessMode: accessOf(write) };
    const again = new QueryRun(run.statement, { ...settings, bookmarks: this.#bookmarks });
    this.answers.add(again, { write, tab, at: Date.now() });
    this.host.requestUpdate();
  }

  /** Takes answers away. Returns what brings them back. */
  close(ids: readonly number[]): () => void {
    const open = this.answers.close(ids);
    this.host.requestUpdate();
    return () => {
      open();
      this.host.requestUpdate();
    };
  }

  /** Takes all answers away, and what was said about statements. Returns what brings them back. */
  clear(): () => void {
    this.cancel();
    this.session = null;
    this.fault = null;
    return this.close(this.answers.frames.map(({ id }) => id));
  }

  cancel(): void {
    this.session?.cancel();
  }

  #client(write: boolean): QueryClient {
    const token = write && this.token !== "" ? this.token : undefined;
    return new QueryClient(".", token, "neo4j", ask);
  }

  #start(statements: readonly Statement[], tab: Tab): void {
    const { mode } = this;
    const write = mode === "WRITE";
    const client = this.#client(write);
    const session = new Session(statements, (statement, bookmarks) => {
      this.#remember(statement, mode);
      const run = new QueryRun(statement, { client, accessMode: mode, bookmarks });
      this.answers.add(run, { write, tab, at: Date.now() });
      return run;
    });
    session.addEventListener("change", () => {
      if (session !== this.session) return;
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

const accessOf = (write: boolean): AccessMode => (write ? "WRITE" : "READ");
