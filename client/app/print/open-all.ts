/**
 * Opens whatever is folded in a tree and in the shadows below it, so that all of it is printed.
 * Gives what folds it again.
 */
export function openAll(root: ParentNode): () => void {
  const opened: HTMLDetailsElement[] = [];
  const walk = (tree: ParentNode) => {
    for (const element of tree.querySelectorAll("*")) {
      if (element instanceof HTMLDetailsElement && !element.open) {
        element.open = true;
        opened.push(element);
      }
      if (element.shadowRoot) walk(element.shadowRoot);
    }
  };
  walk(root);
  return () => {
    for (const details of opened) details.open = false;
  };
}
