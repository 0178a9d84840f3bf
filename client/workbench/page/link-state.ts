import type { ReactiveController, ReactiveControllerHost } from "lit";
import { parameterOf } from "../parameters/parameter.ts";
import { writePermalink } from "../link/permalink.ts";
import type { Tab } from "../link/tabs.ts";
import type { QueryRun } from "../run/run.ts";
import type { KeptState } from "./kept-state.ts";
import { openedLink, type OpenedLink } from "./opened-link.ts";

/** The statement that the address brings, and the one that it is to bring back. */
export class LinkState implements ReactiveController {
  /** The statement in the address, until it or another one is run */
  opened: OpenedLink | null = null;

  constructor(
    private readonly host: ReactiveControllerHost,
    private readonly kept: KeptState,
    private readonly arrived: (link: OpenedLink) => void,
  ) {
    host.addController(this);
  }

  hostConnected() {
    this.#read();
    addEventListener("hashchange", this.#read);
  }

  hostDisconnected() {
    removeEventListener("hashchange", this.#read);
  }

  drop(): void {
    this.opened = null;
    this.host.requestUpdate();
  }

  /** Writes the statement that is shown into the address; a reader runs it again. */
  write(run: QueryRun | null, tab: Tab): void {
    if (!run) return;
    const { text, parameters: values } = run.statement;
    const parameters = Object.entries(values).map(([name, value]) => parameterOf(name, value));
    history.replaceState(history.state, "", writePermalink({ text, parameters, tab }));
  }

  #read = () => {
    const link = openedLink(location.hash, this.kept.text);
    if (!link) return;
    this.opened = link;
    this.arrived(link);
    this.host.requestUpdate();
  };
}
