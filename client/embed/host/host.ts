/**
 * For pages that show an embed in an iframe: its height follows its content, and the iframe gets
 * the events `entente-ready`, `entente-select`, `entente-viewchange` and `entente-error`.
 */
const { origin, href: embed } = new URL(/* @vite-ignore */ "../v1", import.meta.url);
const HEARD = /^(ready|select|viewchange|error)$/;
const TALLEST = 20_000;

const embeds = () =>
  [...document.querySelectorAll("iframe")].filter((frame) => frame.src.startsWith(embed));

/** Shows another view in an embed: a query such as `at=2024-03`, or its parameters by name. */
export function setView(frame: HTMLIFrameElement, view: string | Record<string, string>): void {
  frame.contentWindow?.postMessage({ source: "entente", v: 1, type: "setView", view }, origin);
}

addEventListener("message", ({ source, origin: from, data }: MessageEvent<unknown>) => {
  const frame = embeds().find(({ contentWindow }) => contentWindow === source);
  const told = data as { source?: unknown; v?: unknown; type?: unknown; height?: unknown } | null;
  if (!frame || from !== origin || told?.source !== "entente" || told.v !== 1) return;
  const { type, height } = told;
  if (type === "resize" && typeof height === "number" && height > 0 && height < TALLEST)
    frame.style.height = `${Math.ceil(height)}px`;
  else if (typeof type === "string" && HEARD.test(type))
    // eslint-disable-next-line no-restricted-syntax -- the event of the iframe is passed on
    frame.dispatchEvent(new CustomEvent(`entente-${type}`, { detail: told }));
});

// Embeds that were there first have told their height already: asked for nothing, they tell again.
// To whoever is there, since a frame that is still empty is nobody yet.
for (const { contentWindow } of embeds())
  contentWindow?.postMessage({ source: "entente", v: 1, type: "setView", view: {} }, "*");
