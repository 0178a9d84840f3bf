import type { Command } from "../commands/command.ts";

/** The ways to the rest of the product. */
export const goCommands: readonly Command[] = [
  {
    id: "start",
    words: "Explore: back to the start",
    section: "find",
    run: ({ router }) => router.go({ view: "intro" }),
  },
  {
    id: "sources",
    words: "Sources: every document and what it says",
    section: "find",
    run: ({ router }) => router.go({ view: "sources" }),
  },
  {
    id: "paths",
    words: "Paths from the chosen actor …",
    section: "find",
    enabled: ({ selection }) => selection?.type === "actor",
    run: ({ router, selection }) => {
      if (selection?.type === "actor") router.go({ view: "paths", start: selection.id });
    },
  },
];
