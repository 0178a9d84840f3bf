import { pieceAt, pieces, type Piece } from "./pieces.ts";

/** The range to run: the statement at the cursor or those selected, or all of them. */
export type Scope = "here" | "all";

export interface Selected {
  from: number;
  to: number;
}

/**
 * Returns the pieces to run, in order. Commands before what was asked for belong to it: they set
 * the parameters that it uses.
 */
export function askedPieces(text: string, { from, to }: Selected, scope: Scope): readonly Piece[] {
  const all = pieces(text);
  if (scope === "all") return all;
  if (from < to && text.slice(from, to).trim() !== "") {
    const selected = pieces(text.slice(from, to)).map((piece) => ({
      ...piece,
      offset: piece.offset + from,
      end: piece.end + from,
    }));
    return [...commandsBefore(all, from), ...selected];
  }
  const piece = pieceAt(all, to);
  return piece ? [...commandsBefore(all, piece.offset), piece] : [];
}

function commandsBefore(all: readonly Piece[], offset: number): Piece[] {
  return all.filter(({ kind, end }) => kind === "command" && end <= offset);
}
