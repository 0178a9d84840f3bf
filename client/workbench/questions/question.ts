import type { StatementFile } from "../files/statement-file.ts";

/** Groups of the library, in the order in which they are listed: the folders of cypher/questions. */
export const GROUPS = ["with", "changed", "says", "when", "chains", "balance", "quality"] as const;
export type Group = (typeof GROUPS)[number];

/** A question of the library. */
export interface Question extends StatementFile {
  /** Its folder and name, such as `with/partners` */
  id: string;
  group: Group;
}
