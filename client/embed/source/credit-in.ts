import type { Properties } from "../../../import/imported.ts";
import type { Titled } from "../../credit/credit.ts";
import type { Loaded } from "./loaded.ts";

type Fields = Readonly<Record<string, unknown>>;
const fieldsOf = (value: unknown): Fields =>
  typeof value === "object" && value !== null ? (value as Fields) : {};
const text = (value: unknown): string => (typeof value === "string" ? value : "");

/** What a file says of its graph: `licence`, `sources` ({id, title}) and `link` among its properties. */
export function creditIn(about: Properties): Pick<Loaded, "licence" | "titles" | "link"> {
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
