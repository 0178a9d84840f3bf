import { msg, plural } from "../../../domain/message.ts";
import { markOfSign, nameOfSign } from "../../../domain/sign.ts";
import { isCounting, statusWords } from "../../../domain/status.ts";
import { EmbeddedGraph } from "../entente-graph.ts";
import type { FileClaim, FileData } from "../../../domain/contract/evidence.ts";
import type { Account } from "../../model/graph/account.ts";
import { leftOutWords } from "../../model/graph/account-words.ts";
import type { Selection } from "../../model/graph/state.ts";
import { claimDateWords, dateWords } from "../../model/text/dates.ts";
import { chosen, chosenWords, selectionIn, type RelationClaims } from "./chosen.ts";

/** Relations listed at once; more are counted. */
const MOST = 40;

type Content = (Node | string)[];

/** Returns an element with text and elements in it: names stay text. */
function element<K extends keyof HTMLElementTagNameMap>(
  name: K,
  className: string,
  ...content: Content
): HTMLElementTagNameMap[K] {
  const made = document.createElement(name);
  if (className) made.className = className;
  made.append(...content);
  return made;
}

const here = <T extends HTMLElement>(id: string): T => document.getElementById(id) as T;
const { graph, flags, evidence } = await unpacked<FileData>(here("data").textContent);
const place = here("evidence");

/** Returns the map of the graph that is packed into the page. */
function map(frame: HTMLElement): EmbeddedGraph {
  const made = new EmbeddedGraph();
  const json = element("script", "", JSON.stringify(graph));
  json.type = "application/json";
  const { view = "", controls = "", link = "", label = "" } = frame.dataset;
  for (const [name, value] of Object.entries({ view, controls, link, "aria-label": label }))
    made.setAttribute(name, value);
  const addresses = Object.entries(flags).map(([code, svg]) => [code, flagData(svg)] as const);
  made.assets = Object.fromEntries(addresses);
  made.append(json);
  frame.append(made);
  return made;
}

const flagData = (svg: string): string => `data:image/svg+xml,${encodeURIComponent(svg)}`;

/** Reads JSON that the page contains deflated, in base64. */
async function unpacked<T>(base64: string): Promise<T> {
  const bytes = Uint8Array.from(atob(base64), (letter) => letter.charCodeAt(0));
  const text = new Blob([bytes]).stream().pipeThrough(new DecompressionStream("deflate-raw"));
  return (await new Response(text).json()) as T;
}

/** The evidence of the selected, shown relations, claim by claim. */
function show(selection: Selection, account: Account | null): void {
  const told = chosen(evidence, selection, account);
  const claims = told.reduce((sum, each) => sum + each.claims.length, 0);
  const left = leftOutWords(chosen(evidence, selection).length - told.length);
  const counts = `${plural(told.length, { one: "# relation", other: "# relations" })}, ${plural(claims, { one: "# claim", other: "# claims" })}`;
  const more = told.length - MOST;
  place.replaceChildren(
    element("h2", "", msg(`Evidence: ${chosenWords(evidence, selection)}`)),
    element("p", "small", [counts, left].filter(Boolean).join("; ")),
    ...told.slice(0, MOST).map((each) => relation(each, selection !== null)),
    ...(more > 0
      ? [element("p", "small", msg(`And ${more} more: select an actor or a line.`))]
      : []),
  );
}

function relation({ relation: id, claims }: RelationClaims, open: boolean): HTMLElement {
  const named = evidence.relations[id];
  if (!named) throw new Error(`no relation ${id} in the page`);
  const { subject, label, object } = named;
  const head = element("summary", "", `${subject[1]} `, element("b", "", label), ` ${object[1]}`);
  const made = element("details", "", head, element("ul", "", ...claims.map(item)));
  made.open = open;
  return made;
}

function item(claim: FileClaim): HTMLElement {
  const { sign, summary, paragraph, assertedBy, status, contradictedBy } = claim;
  const source = evidence.sources[claim.source];
  const stated = source?.background ? "" : msg("stated by the article");
  const where = [
    claimDateWords(claim),
    `${source?.title ?? claim.source}${source?.published ? ` (${dateWords(source.published)})` : ""}`,
    ...(paragraph === null ? [] : [msg(`paragraph ${paragraph}`)]),
    assertedBy ? msg(`says ${assertedBy}`) : stated,
    ...(isCounting(status) ? [] : [statusWords(status)]),
    ...(contradictedBy.length > 0 ? [msg(`contradicted by ${contradictedBy.join(", ")}`)] : []),
  ];
  const facts = where.filter(Boolean).join(" · ");
  const made = element(
    "li",
    nameOfSign(sign),
    element("span", "sign", `${markOfSign(sign)} `),
    summary,
    element("span", "small", `${claim.id} · ${facts}`),
  );
  made.id = claim.id;
  return made;
}

const shown = map(here("map"));
let selected = selectionIn(evidence, here("map").dataset["view"] ?? "");
let said: Account | null = null;
shown.addEventListener("select", (event) => {
  selected = (event as CustomEvent<{ selection: Selection }>).detail.selection;
  show(selected, said);
});
// The time or the signs that are looked at may be others after each update.
shown.addController({
  hostUpdated: () => {
    const { account } = shown;
    if (account === null || account === said) return;
    said = account;
    show(selected, said);
  },
});
