import { msg, plural } from "../../../domain/message.ts";
import { numberText } from "../../../domain/number-text.ts";
import type { Sign } from "../../../domain/sign.ts";

/** "3 relations of cooperation", "1 relation neutral or mixed". */
export function relationsOfSign(n: number, sign: Sign): string {
  if (sign === 0)
    return plural(n, {
      one: "# relation neutral or mixed",
      other: "# relations neutral or mixed",
    });
  return sign > 0
    ? plural(n, { one: "# relation of cooperation", other: "# relations of cooperation" })
    : plural(n, { one: "# relation of friction", other: "# relations of friction" });
}

/** The same after other relations: "3 of cooperation", "1 neutral or mixed". */
export function ofSign(n: number, sign: Sign): string {
  const count = numberText(n);
  if (sign === 0) return msg(`${count} neutral or mixed`);
  return sign > 0 ? msg(`${count} of cooperation`) : msg(`${count} of friction`);
}
