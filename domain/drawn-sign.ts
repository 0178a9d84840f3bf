import { nameOfSign, type Sign, type SignName } from "./sign.ts";

/** 0 where sourced claims disagree about the sign, else the relation's own sign. */
export function drawnSign({ sign, mixed }: { sign: Sign; mixed?: boolean }): Sign {
  return mixed ? 0 : sign;
}

/** The name of the sign that a relation or claim is drawn with; what is mixed goes with neutral. */
export function signName(of: { sign: Sign; mixed?: boolean }): SignName {
  return nameOfSign(drawnSign(of));
}
