import { msg } from "../../domain/message.ts";
import { Refusal } from "../refusal.ts";
import { reportText } from "../report-text.ts";
import type { ImportReport } from "./convert.ts";

/**
 * Refuses an import of which nothing would be left.
 *
 * @throws Refusal that says why no row became a claim
 */
export function requireClaims(report: ImportReport): void {
  if (report.rows === 0)
    throw new Refusal(
      report.actors === 0
        ? msg("No file has a row below its header.")
        : msg(
            "The files hold actors and no relations. Add a file with relations, which has a column for each end, such as source and target.",
          ),
    );
  if (report.claims === 0)
    throw new Refusal(msg(`No row gave a claim. ${reportText(report, null).trim()}`));
}
