import { msg } from "../../../domain/message.ts";
import { isRecord } from "../../api/is-record.ts";
import { LONGEST_NAME } from "../../ui/naming/free-name.ts";

/** A view with a name, as it is kept and exported. */
export interface SavedView {
  name: string;
  /** When it was saved, ISO 8601 in UTC */
  saved: string;
  /** Id of the pack it is a view of */
  pack: string;
  /** The query of its link, without the question mark */
  query: string;
  /** The hash of its link: what the panel shows */
  hash: string;
}

/** Format and version of a file of views. */
const FORMAT = "entente-views";
const VERSION = 1;
const LONGEST_QUERY = 16_000;
const LONGEST_HASH = 2000;
const MOST_VIEWS = 500;

type Check = [key: keyof SavedView, fits: (text: string) => boolean, expected: string];

const CHECKS: readonly Check[] = [
  [
    "name",
    (text) => text.trim() !== "" && text.length <= LONGEST_NAME,
    msg(`text of 1 to ${LONGEST_NAME} characters`),
  ],
  ["saved", (text) => !Number.isNaN(Date.parse(text)), msg("a time such as 2024-03-01T12:00:00Z")],
  ["pack", (text) => text !== "" && text.length <= 200, msg("the id of a pack")],
  [
    "query",
    (text) => text.length <= LONGEST_QUERY && !/[#\s]/.test(text),
    msg(`the query of a link, of at most ${LONGEST_QUERY} characters`),
  ],
  [
    "hash",
    (text) => text === "" || (text.startsWith("#/") && text.length <= LONGEST_HASH),
    msg("the hash of a link, such as #/actor/armenia"),
  ],
];

/** Returns the text of a file that holds the views. */
export function writeViews(views: readonly SavedView[]): string {
  return `${JSON.stringify({ format: FORMAT, version: VERSION, views }, null, 2)}\n`;
}

/** Returns the views in the text of a file, and a sentence for each thing in it that cannot be. */
export function readViews(text: string): { views: SavedView[]; faults: string[] } {
  const none = (fault: string) => ({ views: [], faults: [fault] });
  let file: unknown;
  try {
    file = JSON.parse(text);
  } catch {
    return none(msg(`The file is not JSON: it begins with ${told(text.slice(0, 20))}.`));
  }
  if (!isRecord(file) || file["format"] !== FORMAT)
    return none(
      msg(
        `format is ${told(isRecord(file) ? file["format"] : file)}, not “${FORMAT}”: this is not a file of views.`,
      ),
    );
  if (file["version"] !== VERSION)
    return none(msg(`version is ${told(file["version"])}; version ${VERSION} is read here.`));
  const list = file["views"];
  if (!Array.isArray(list)) return none(msg(`views is ${told(list)}, not a list.`));
  const faults: string[] = [];
  const views: SavedView[] = [];
  for (const [i, one] of list.slice(0, MOST_VIEWS).entries()) {
    const wrong = isRecord(one)
      ? CHECKS.find(([key, fits]) => typeof one[key] !== "string" || !fits(one[key]))
      : null;
    if (wrong === null) faults.push(msg(`views[${i}] is ${told(one)}, not a view.`));
    else if (wrong) {
      const [key, , expected] = wrong;
      faults.push(
        msg(
          `views[${i}].${key} is ${told((one as Record<string, unknown>)[key])}, not ${expected}.`,
        ),
      );
    } else {
      const { name, saved, pack, query, hash } = one as unknown as SavedView;
      views.push({ name, saved, pack, query, hash });
    }
  }
  if (list.length > MOST_VIEWS)
    faults.push(msg(`Only the first ${MOST_VIEWS} of ${list.length} views are read.`));
  return { views, faults };
}

function told(value: unknown): string {
  if (value === undefined) return "missing";
  const text = typeof value === "string" ? value : JSON.stringify(value);
  return `“${text.length > 40 ? `${text.slice(0, 40)}…` : text}”`;
}
