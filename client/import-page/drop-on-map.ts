import { msg } from "../../domain/message.ts";
import "./drop-target.ts";

/** A drag of files over the map. */
export interface Dragged {
  type: "dragover" | "dragleave" | "drop";
  files: readonly File[];
  /** True if the pointer has left the window, or Escape has ended the drag. */
  isOut: boolean;
}

/** Shows where files can be dropped on the map, and opens the import in its place with them. */
export async function follow({ type, files, isOut }: Dragged): Promise<void> {
  const page = document.querySelector("entente-page");
  const target = document.querySelector("entente-drop-target");
  if (!page) return;
  if (type === "dragover") {
    if (!target) document.body.append(document.createElement("entente-drop-target"));
    return;
  }
  if (type === "drop" || isOut) target?.remove();
  if (type !== "drop" || files.length === 0) return;
  await import("./import-page.ts");
  const importing = document.createElement("entente-import");
  page.replaceWith(importing);
  // The address still names a view of the map that was there.
  history.pushState(null, "", new URL("import", document.baseURI));
  document.title = msg("Import · Entente");
  importing.open(files);
}
