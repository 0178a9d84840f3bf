import type { EmbeddedGraph } from "../embedded-graph.ts";
import { hostOrigin } from "./host-origin.ts";
import { ENVELOPE, readMessage, type OutgoingMessage } from "./messages.ts";

/**
 * Passes events of an embed to the page around it, and takes that page's requests. Only the
 * window right around this one is heard, and only while it is of the same origin as at first.
 */
export function talkToHost(graph: EmbeddedGraph, own: Window): void {
  const host = own.parent;
  if (host === own) return;
  const origin = hostOrigin(own.location, own.document.referrer);
  const tell = (told: OutgoingMessage) => host.postMessage({ ...ENVELOPE, ...told }, origin);
  for (const type of ["ready", "select", "viewchange", "error"] as const)
    graph.addEventListener(type, (event) => {
      if (event instanceof CustomEvent)
        tell({ type, ...(event.detail as object) } as OutgoingMessage);
    });
  let last = 0;
  const resize = (again: boolean) => {
    const height = graph.contentHeight;
    if (height === 0 || (height === last && !again)) return;
    last = height;
    tell({ type: "resize", height });
  };
  new ResizeObserver(() => resize(false)).observe(graph);
  graph.addEventListener("ready", () => resize(true));
  own.addEventListener("message", ({ source, origin: from, data }) => {
    if (source !== host || (origin !== "*" && from !== origin)) return;
    const read = readMessage(data);
    if (read === null) return;
    if ("fault" in read) return tell({ type: "error", message: read.fault, faults: [read.fault] });
    graph.setView(read.message.view);
    resize(true);
  });
}
