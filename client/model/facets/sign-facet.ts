import { signName } from "../../../domain/drawn-sign.ts";
import { nameOfSign, type SignName } from "../../../domain/sign.ts";
import { oneOfThese, type Codec } from "../parameter/codec.ts";
import type { Facet } from "./facet.ts";

export interface SignField {
  /** The signs that are drawn; mixed counts as neutral */
  signs: Record<SignName, boolean>;
}

const VALUES = ["0", "1", "-1"] as const;
const list = oneOfThese(VALUES);
const codec: Codec<SignField["signs"]> = {
  read: (text, ask) => {
    const found = list.read(text, ask);
    return (
      found && {
        cooperation: found.includes("1"),
        friction: found.includes("-1"),
        neutral: found.includes("0"),
      }
    );
  },
  write: (shown) => list.write(VALUES.filter((value) => shown[nameOfSign(Number(value))])),
};

export const sign: Facet<"sign", SignField> = {
  id: "sign",
  field: "signs",
  parameter: "sign",
  codec,
  none: { cooperation: true, friction: true, neutral: true },
  test: (signs) =>
    Object.values(signs).includes(false) ? (relation) => signs[signName(relation)] : null,
};
