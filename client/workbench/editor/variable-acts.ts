import { EditorView } from "@codemirror/view";
import { msg } from "../../../domain/message.ts";
import { toast } from "../../ui/toasts/toast.ts";
import { quotedName } from "../schema/written-query.ts";
import { pieceAt, pieces } from "../text/pieces.ts";
import { usesAt, variableUses, type VariableUse } from "../text/variables.ts";
import { RenameDialog } from "./rename-dialog.ts";

/** Selects the first use of the variable at the cursor, which defines it. */
export function goToDefinition(view: EditorView): void {
  const [first] = usesHere(view).uses;
  if (!first) return noVariable();
  view.dispatch({
    selection: { anchor: first.to, head: first.from },
    effects: EditorView.scrollIntoView(first.from, { y: "center" }),
  });
}

/** Asks for another name of the variable at the cursor, and gives it in the whole statement. */
export function renameVariable(view: EditorView): void {
  const { uses, others } = usesHere(view);
  const [first] = uses;
  if (!first) return noVariable();
  const { doc } = view.state;
  const dialog = new RenameDialog(first.name, uses.length, others, (name) => {
    if (!view.state.doc.eq(doc)) return;
    const insert = quotedName(name);
    view.dispatch({
      changes: uses.map(({ from, to }) => ({ from, to, insert })),
      userEvent: "rename",
    });
  });
  dialog.addEventListener("entente-close", () => {
    dialog.remove();
    view.focus();
  });
  (view.root as ShadowRoot).append(dialog);
}

/** The uses of the variable at the cursor, and the names of the others in its statement. */
function usesHere({ state }: EditorView): { uses: VariableUse[]; others: string[] } {
  const { head } = state.selection.main;
  const piece = pieceAt(pieces(state.doc.toString()), head);
  if (piece?.kind !== "cypher") return { uses: [], others: [] };
  const uses = usesAt(piece.text, head - piece.offset);
  const others = variableUses(piece.text).map(({ name }) => name);
  return {
    uses: uses.map(({ name, from, to }) => ({
      name,
      from: from + piece.offset,
      to: to + piece.offset,
    })),
    others: [...new Set(others)].filter((name) => name !== uses[0]?.name),
  };
}

const noVariable = () => toast(msg("There is no variable at the cursor"));
