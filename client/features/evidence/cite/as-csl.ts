import { yearIn, yearText } from "../../../../domain/dates/calendar.ts";
import { msg } from "../../../../domain/message.ts";
import { sentence } from "../../../model/text/words.ts";
import type { Cited, CitedPlace } from "./cited.ts";
import { caveats, paragraphWords, placeParts, titleWords } from "./place-words.ts";

interface CslDate {
  "date-parts": number[][];
  circa?: true;
}

/** An item of CSL-JSON, with the variables that a citation of a claim fills. */
export interface CslItem {
  id: string;
  type: "entry";
  title: string;
  "container-title"?: string;
  publisher?: string;
  language?: string;
  issued?: CslDate;
  section?: string;
  references?: string;
  source: string;
  note: string;
  URL: string;
  accessed: CslDate;
}

/** CSL counts no year 0: 431 BC is -431. */
function parts(iso: string): number[] {
  const year = yearIn(iso);
  const rest = iso.slice(yearText(year).length).split("-").slice(1).map(Number);
  return [year > 0 ? year : year - 1, ...rest];
}

/** Returns a citation as an item of CSL-JSON (citationstyles.org, csl-data schema). */
export function cslItem(cited: Cited): CslItem {
  const { id, says, statement, asserter, places, dataset, kind, permalink, accessed } = cited;
  const only = places.length === 1 ? places[0] : undefined;
  const said = asserter === "" ? [] : [`${sentence(asserter)}.`];
  return {
    id: `entente:${id}`,
    type: "entry",
    title: says.replace(/\.$/, ""),
    ...(only ? container(only) : {}),
    ...(places.length > 1
      ? { references: places.map((place) => placeParts(place).join(", ")).join("; ") }
      : {}),
    source: msg(`Entente, ${dataset}, ${kind} ${id}`),
    note: [`${sentence(statement)}.`, ...said, ...caveats(cited)].join(" "),
    URL: permalink,
    accessed: { "date-parts": [parts(accessed)] },
  };
}

function container(place: CitedPlace): Partial<CslItem> {
  const { publisher, language, date, background } = place;
  const section = paragraphWords(place);
  return {
    "container-title": titleWords(place),
    ...(publisher === "" ? {} : { publisher }),
    ...(language === "" ? {} : { language }),
    ...(date === null || background
      ? {}
      : { issued: { "date-parts": [parts(date.iso)], ...(date.inferred ? { circa: true } : {}) } }),
    ...(section === "" ? {} : { section }),
  };
}

/** Returns a citation as a CSL-JSON document: a list of one item. */
export function asCsl(cited: Cited): string {
  return JSON.stringify([cslItem(cited)], null, 2);
}
