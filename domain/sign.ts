import { msg } from "./message.ts";

/** +1 cooperation, −1 friction, 0 neutral; 0 also where the claims of a relation disagree. */
export type Sign = -1 | 0 | 1;

/** The signs by name, in the order of legends and filters. */
export const SIGN_NAMES = ["cooperation", "friction", "neutral"] as const;
export type SignName = (typeof SIGN_NAMES)[number];

/** Each sign as a heading; what is mixed goes with the neutral. */
export const SIGN_LABELS: Readonly<Record<SignName, string>> = {
  cooperation: msg("Cooperation"),
  friction: msg("Friction"),
  neutral: msg("Neutral or mixed"),
};

/** Each sign as within a sentence; a mixed one has words of its own. */
export const SIGN_WORDS: Readonly<Record<SignName, string>> = {
  cooperation: msg("cooperation"),
  friction: msg("friction"),
  neutral: msg("neutral"),
};

const SIGNS: Readonly<Record<SignName, Sign>> = { cooperation: 1, friction: -1, neutral: 0 };

export const signOfName = (name: SignName): Sign => SIGNS[name];

/** The name of a sign, or of any number by its own sign. */
export function nameOfSign(value: number): SignName {
  if (value === 0) return "neutral";
  return value > 0 ? "cooperation" : "friction";
}

/** The mark of a sign in text, or of any number by its own sign. */
export function markOfSign(value: number): "+" | "−" | "·" {
  if (value === 0) return "·";
  return value > 0 ? "+" : "−";
}
