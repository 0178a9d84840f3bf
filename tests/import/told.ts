import { readFileSync } from "node:fs";
import { join } from "node:path";
import type { Imported } from "../../import/imported.ts";
import { leftOutSentence } from "../../import/left-out.ts";
import { readFile, readText } from "../../import/read-file.ts";
import { projectRoot } from "../../server/root.ts";

const folder = join(projectRoot(), "tests", "import", "cases");

/** The bytes of a case. */
export function bytesOf(name: string): Uint8Array {
  return new Uint8Array(readFileSync(join(folder, name)));
}

/** What was imported, a line each: `id Name Kind`, `from -> to + intensity predicate spells`. */
export interface Told {
  actors: string[];
  relations: string[];
  leftOut: string[];
}

export async function toldOf(name: string): Promise<Told> {
  return told(await readFile(bytesOf(name)));
}

export async function toldText(text: string): Promise<Told> {
  return told(await readText(text));
}

const SIGNS = { "1": "+", "0": "0", "-1": "-" };

function told({ actors, relations, leftOut }: Imported): Told {
  return {
    actors: actors.map(({ id, name, kind }) => [id, name, kind].filter(Boolean).join(" ")),
    relations: relations.map(({ from, to, sign, symmetric, predicate, spells }) => {
      const line = symmetric ? "--" : "->";
      const words = predicate === "RELATED_TO" ? [] : [predicate];
      return [from, line, to, SIGNS[`${sign}`], ...words, ...spells].join(" ");
    }),
    leftOut: leftOut.map(leftOutSentence),
  };
}
