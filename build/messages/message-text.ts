import type ts from "typescript";
import type { MessageCall, Pieces } from "./message-call.ts";

/** A message as translators see it: one text, or a text for each form of a number. */
export type MessageText = string | Readonly<Record<string, string>>;

const HOLE = /\{(\d+)\}/;

/** Returns the values of a call, each once, in the order of the numbers that a text has for them. */
export function valuesOf(call: MessageCall): ts.Expression[] {
  if (call.kind !== "plural") return [...call.pieces.values];
  const seen = new Map<string, ts.Expression>();
  for (const { values } of call.forms.values())
    for (const value of values) if (!seen.has(value.getText())) seen.set(value.getText(), value);
  return [...seen.values()];
}

/** Returns the text of a call, with `{0}`, `{1}` … for its values. */
export function textOf(call: MessageCall): MessageText {
  if (call.kind !== "plural") return numbered(call.pieces, (_, i) => i);
  const order = valuesOf(call).map((value) => value.getText());
  const number = (value: ts.Expression): number => order.indexOf(value.getText());
  return Object.fromEntries(
    [...call.forms].map(([form, pieces]) => [form, numbered(pieces, number)]),
  );
}

function numbered(
  { strings, values }: Pieces,
  number: (value: ts.Expression, i: number) => number,
): string {
  return strings
    .map((text, i) => {
      const value = values[i];
      return value ? `${text}{${number(value, i)}}` : text;
    })
    .join("");
}

/** Splits a text at its values: the strings between them, and the numbers in their order. */
export function splitText(text: string): { strings: string[]; numbers: number[] } {
  const parts = text.split(HOLE);
  return {
    strings: parts.filter((_, i) => i % 2 === 0),
    numbers: parts.filter((_, i) => i % 2 === 1).map(Number),
  };
}
