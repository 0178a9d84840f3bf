import { nameOfSign, SIGN_LABELS, type Sign } from "../../../domain/sign.ts";

/** Follows a number of relations: "of cooperation", "of friction" or "neutral or mixed". */
export function ofSignWords(sign: Sign): string {
  const word = SIGN_LABELS[nameOfSign(sign)].toLowerCase();
  return sign === 0 ? word : `of ${word}`;
}
