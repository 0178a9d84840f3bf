/*
 * A file that is dropped on the map opens the import. All but this is loaded when one is dragged
 * over it; a browser would open the file in place of the page.
 */
for (const type of ["dragover", "dragleave", "drop"] as const)
  addEventListener(type, (event) => {
    const { dataTransfer, relatedTarget } = event;
    if (!dataTransfer?.types.includes("Files")) return;
    event.preventDefault();
    const dragged = { type, files: [...dataTransfer.files], isOut: !relatedTarget };
    void import("./drop-on-map.ts").then(({ follow }) => follow(dragged));
  });
