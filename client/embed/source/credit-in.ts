import type { Properties } from "../../../import/imported.ts";
import type { Titled } from "../../credit/credit.ts";
import type { Loaded } from "./loaded.ts";

type Fields = Readonly<Record<string, unknown>>;
const fieldsOf = (value: unknown): Fields =>
  typeof value === "object" && value !== null ? (value as Fields) : {};
const text = (value: unknown): string => (typeof value === "string" ? value : "");

/** Who says what a file holds, as far as the file tells. */
export type OwnCredit = Pick<Loaded, "licence" | "titles" | "link">;

/** What a file says of its graph: `licence`, `sources` ({id, title}) and `link` among its properties. */
export function creditIn(about: Properties): OwnCredit {
  const listed = about.get("sources");
  const sources: unknown[] = Array.isArray(listed) ? listed : [];
  return {
    licence: text(about.get("licence")),
    titles: sources.map(titled).filter(({ id }) => id !== ""),
    link: text(about.get("link")),
  };
}

function titled(value: unknown): Titled {
  const { id, title } = fieldsOf(value);
  return { id: text(id), title: text(title) };
}
