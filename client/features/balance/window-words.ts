import type { WindowCamps } from "../../../domain/analysis/camps-over-time/camps-over-time.ts";
import { msg, plural } from "../../../domain/message.ts";
import { numberText } from "../../../domain/number-text.ts";
import { shareText } from "./decimal-text.ts";
import { frustratedShare } from "./line-figure.ts";

/** Returns sentences about a window: its size, how its camps were found, and what it leaves out. */
export function windowWords(found: WindowCamps): string[] {
  const { frustrated, pairs, camp, solutions, parts } = found;
  const share = frustratedShare(found);
  const counts = msg(
    `${numberText(camp.size)} actors, ${numberText(pairs)} pairs, ${numberText(frustrated)} of them frustrated at most`,
  );
  return [
    `${counts}${share === null ? "" : ` (${shareText(share)})`}.`,
    msg(`Found by a search; ${numberText(solutions)} best and near-best divisions compared.`),
    parts > 1
      ? plural(parts, {
          one: "",
          other:
            "# parts without a signed relation between them: which of their camps go together is not known.",
        })
      : "",
    leftOutWords(found),
  ].filter(Boolean);
}

function leftOutWords({ ties, neutral, selfRelations }: WindowCamps): string {
  const parts = [
    ties > 0 ? plural(ties, { one: "# tie", other: "# ties" }) : "",
    neutral > 0 ? msg(`${numberText(neutral)} neutral or mixed`) : "",
    selfRelations > 0 ? msg(`${numberText(selfRelations)} of an actor with itself`) : "",
  ].filter(Boolean);
  return parts.length > 0 ? msg(`Left out: ${parts.join(", ")}.`) : "";
}
