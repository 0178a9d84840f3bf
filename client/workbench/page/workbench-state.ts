import type { LitElement } from "lit";
import { msg } from "../../../domain/message.ts";
import { showDialog } from "../../ui/dialogs/show-dialog.ts";
import type { CypherEditor } from "../editor/cypher-editor.ts";
import { withParameters } from "../parameters/command.ts";
import { tabOf, type Asking } from "../questions/asking.ts";
import { LaterCode } from "../later-code.ts";
import type { Parameter } from "../parameters/parameter.ts";
import type { PageCommand } from "../parameters/page-command.ts";
import type { Tab } from "../link/tabs.ts";
import { askedPieces, type Scope } from "../text/asked.ts";
import type { Piece } from "../text/pieces.ts";
import { isPlainEnglish } from "../text/plain-english.ts";
import { putIn } from "../text/put-in.ts";
import { KeptState } from "./kept-state.ts";
import { KeyHelp } from "./key-help.ts";
import { LinkState } from "./link-state.ts";
import type { OpenedLink } from "./opened-link.ts";
import { parametersFor } from "./plan.ts";
import type { SideTab } from "./side-panel.ts";
import { StatementRunner } from "./statement-runner.ts";
import type { RunBarAct } from "./run-bar.ts";

/** The sentence that questions are offered for, the help, or the walk at one of its steps. */
export type Aside =
  { name: "english"; piece: Piece } | { name: "help"; topic: string } | { name: "walk" };

/** The state that the parts of the workbench share, and every step of a reader between them. */
export class WorkbenchState {
  tab: SideTab = "library";
  sideOpen = false;
  parametersOpen = false;
  notice = "";
  /** What stands in the place of an answer; null: the answer, or an introduction */
  aside: Aside | null = null;
  /** Of the answer that is looked at */
  resultTab: Tab = "table";

  readonly kept: KeptState;
  /** The editor, the answer and the schema, which come beside the page */
  readonly code: LaterCode;
  readonly work: StatementRunner;
  readonly link: LinkState;
  /** The first text of the editor */
  initial: string;
  #putIn = "";

  /** @param editorOf gives the editor; null: its code is still to come */
  constructor(
    private readonly host: LitElement,
    private readonly editorOf: () => CypherEditor | null,
  ) {
    this.kept = new KeptState(host);
    this.code = new LaterCode(host);
    this.work = new StatementRunner(host, this.kept);
    this.link = new LinkState(host, this.kept, (link) => this.#arrived(link));
    this.initial = this.kept.text;
  }

  /** Sets what the page shows, and has it drawn again. */
  set(
    change: Partial<
      Pick<WorkbenchState, "tab" | "sideOpen" | "parametersOpen" | "notice" | "resultTab" | "aside">
    >,
  ): void {
    Object.assign(this, change);
    this.host.requestUpdate();
  }

  run(scope: Scope): void {
    this.#begin(this.#asked(scope));
  }

  /** Runs the statement that the address brought. */
  runLink = (): void => {
    const piece = this.link.opened?.piece;
    if (piece) this.#begin([piece]);
  };

  /** Looks at the answer in another way; the address says so. */
  look(tab: Tab): void {
    this.set({ resultTab: tab });
    this.link.write(this.work.run, tab);
  }

  /** Shows a place in the editor's text, in UTF-16 code units. */
  showPlace({ offset, end }: { offset: number; end: number }): void {
    this.editorOf()?.showPlace?.(offset, end);
  }

  edited(text: string): void {
    this.kept.setText(text);
    this.set({ notice: "" });
    // The text has changed since it was read.
    const { opened } = this.link;
    if (opened && text !== opened.text) this.link.drop();
  }

  /** Puts a statement into the editor, in the place of the one that was put there before. */
  take(text: string, parameters: readonly Parameter[] = []): void {
    const { text: whole, offset } = putIn(this.#text, text, this.#putIn);
    this.#putIn = text;
    this.kept.setParameters(withParameters(this.kept.parameters, parameters));
    this.set({ sideOpen: false });
    const editor = this.editorOf();
    if (editor?.setText) editor.setText(whole, offset);
    else this.#begins(whole);
  }

  /** Puts a question into the editor, in the place of what it was asked with, and runs it. */
  ask({ text, parameters, drawn, place }: Asking): void {
    if (place) this.#replace(text, place);
    else this.take(text, parameters);
    this.kept.setParameters(withParameters(this.kept.parameters, parameters));
    // One that still runs would keep it from running.
    this.work.cancel();
    this.set({ resultTab: tabOf(drawn), sideOpen: false });
    const offset = Math.max(0, this.kept.text.lastIndexOf(text));
    this.#begin([{ kind: "cypher", text, offset, end: offset + text.length }]);
  }

  do(what: RunBarAct): void {
    if (what === "cancel") this.work.cancel();
    if (what === "parameters") this.set({ parametersOpen: !this.parametersOpen });
    if (what === "side") this.set({ sideOpen: true });
    if (what === "format") void this.editorOf()?.format?.();
    if (what === "keys") showDialog(this.host, new KeyHelp());
    if (what === "keep") this.#keep();
  }

  /** The text in the editor, also before its code has loaded. */
  get #text(): string {
    return this.editorOf()?.text ?? this.kept.text;
  }

  #replace(text: string, { offset, end }: { offset: number; end: number }): void {
    const whole = this.#text.slice(0, offset) + text + this.#text.slice(end);
    this.#putIn = text;
    const editor = this.editorOf();
    if (editor?.setText) editor.setText(whole, offset);
    else this.#begins(whole);
  }

  /** The editor's code is still to come: it begins with this text. */
  #begins(text: string): void {
    this.initial = text;
    this.edited(text);
  }

  #asked(scope: Scope): readonly Piece[] {
    return askedPieces(this.#text, this.editorOf()?.selected ?? { from: 0, to: 0 }, scope);
  }

  #begin(asked: readonly Piece[]) {
    const english = asked.find(({ kind, text }) => kind === "cypher" && isPlainEnglish(text));
    const walk = this.aside?.name === "walk" ? this.aside : null;
    this.set({ notice: "", aside: english ? { name: "english", piece: english } : walk });
    this.link.drop();
    if (english) return;
    for (const command of this.work.begin(asked)) this.#obey(command);
    const { fault } = this.work;
    if (fault?.place) this.showPlace(fault.place);
    else if (fault?.code === "parameter") this.set({ parametersOpen: true });
    this.link.write(this.work.run, this.resultTab);
  }

  #obey({ name, topic }: PageCommand): void {
    if (name === "help") this.set({ aside: { name, topic } });
    if (name === "history" || name === "schema") this.set({ tab: name, sideOpen: true });
    if (name === "params" || name === "no-params") this.set({ parametersOpen: true });
    if (name === "clear") this.clear();
  }

  /** Takes away the answers, not the text. */
  clear = (): void => {
    this.work.clear();
    this.set({ aside: null, notice: "" });
    history.replaceState(history.state, "", location.pathname + location.search);
  };

  /** Of an address: the editor gets the text, the statement waits until it is run by hand. */
  #arrived(link: OpenedLink) {
    this.set({ notice: link.fault, resultTab: link.tab });
    this.initial = link.text;
    this.kept.setParameters(withParameters(this.kept.parameters, link.parameters));
    if (this.host.hasUpdated) void this.#fillIn(link);
  }

  /** The editor may still be on its way. */
  async #fillIn({ text, piece }: OpenedLink) {
    await customElements.whenDefined("entente-cypher-editor");
    const editor = this.editorOf();
    await editor?.updateComplete;
    editor?.setText(text, piece?.offset ?? 0);
  }

  #keep() {
    const piece = this.#asked("here").findLast(({ kind }) => kind === "cypher");
    if (!piece) {
      this.set({ notice: msg("There is no statement to keep") });
      return;
    }
    const parameters = parametersFor(piece.text, this.kept.parameters);
    const name = this.kept.keep(piece.text, parameters);
    this.set({ notice: msg(`Kept as “${name}”`), tab: "favourites" });
  }
}
