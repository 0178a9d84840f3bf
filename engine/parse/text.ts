import type { Place } from "../errors/errors.ts";

/**
 * The part that every piece of the concrete tree has. The grammar's type declarations leave it out,
 * for those of its runtime do not resolve beside ours.
 */
interface Piece {
  start: Token;
  stop: Token | null;
  getText(): string;
  getChild(index: number): object;
  getChildCount(): number;
}

interface Token {
  start: number;
  stop: number;
  line: number;
  column: number;
  getInputStream(): Input;
}

/** The statement as the grammar reads it. */
interface Input {
  readonly strdata: string;
  /** In code points. */
  readonly size: number;
  getText(from: number, to: number): string;
}

const piece = (tree: object): Piece => tree as Piece;

/** Returns the place where a piece of the concrete tree begins. */
export function placeOf(tree: object): Place {
  const token = piece(tree).start;
  const { start, line, column } = token;
  const { strdata, size } = token.getInputStream();
  if (size !== strdata.length) return placeAt(strdata, line, column);
  return { offset: start, line, column: column + 1 };
}

/**
 * Returns the place of a character.
 *
 * @param line from 1
 * @param column code points before it in its line, as the grammar counts
 */
export function placeAt(text: string, line: number, column: number): Place {
  let start = 0;
  for (let left = line; left > 1; left--) start = text.indexOf("\n", start) + 1;
  let offset = start;
  for (let left = column; left > 0; left--)
    offset += (text.codePointAt(offset) ?? 0) > 0xffff ? 2 : 1;
  return { offset, line, column: offset - start + 1 };
}

/** Returns the number of code points before a piece. */
export const offsetOf = (tree: object): number => piece(tree).start.start;

/** Returns the text of a piece without blanks. */
export const textOf = (tree: object): string => piece(tree).getText();

export const childCount = (tree: object): number => piece(tree).getChildCount();

export const childOf = (tree: object, index: number): object => piece(tree).getChild(index);

/** Returns a piece of the statement as it was written, with its blanks. */
export function sourceOf(tree: object): string {
  const { start, stop } = piece(tree);
  return start.getInputStream().getText(start.start, stop?.stop ?? start.stop);
}

/** Returns a name without the backticks around it. */
export function nameOf(tree: object): string {
  const text = textOf(tree);
  if (!text.startsWith("`")) return text;
  return text.slice(1, -1).replaceAll("``", "`");
}

/** Returns the result of a getter of the grammar as null if the rule is absent, and typed so. */
export function maybe<T>(tree: T): NonNullable<T> | null {
  return tree ?? null;
}
