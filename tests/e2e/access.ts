import type { Page } from "playwright-core";

/** Roles of what is used, and so must be called something. */
const USED = new Set(
  "button link textbox searchbox combobox checkbox radio switch slider tab option menuitem menuitemcheckbox listbox dialog grid application columnheader tabpanel".split(
    " ",
  ),
);

/** What a screen reader is not told of the page: whatever is used and has no name, by its role. */
export async function nameless(page: Page): Promise<string[]> {
  const session = await page.context().newCDPSession(page);
  await session.send("Accessibility.enable");
  const { nodes } = await session.send("Accessibility.getFullAXTree");
  await session.detach();
  return nodes.flatMap(({ ignored, role, name, backendDOMNodeId }) =>
    !ignored && USED.has(String(role?.value)) && !String(name?.value ?? "").trim()
      ? [`${String(role?.value)} ${backendDOMNodeId}`]
      : [],
  );
}

/** Ids that occur twice in one tree, and texts with too little contrast against what is behind. */
export function unreadable(page: Page): Promise<string[]> {
  return page.evaluate(() => {
    const found: string[] = [];
    const brush = document.createElement("canvas").getContext("2d", { willReadFrequently: true })!;
    const known = new Map<string, { rgb: number[]; alpha: number }>();
    const rgba = (colour: string) => {
      const before = known.get(colour);
      if (before) return before;
      brush.clearRect(0, 0, 1, 1);
      brush.fillStyle = colour;
      brush.fillRect(0, 0, 1, 1);
      const [r, g, b, a] = brush.getImageData(0, 0, 1, 1).data;
      const parsed = { rgb: [r!, g!, b!], alpha: a! / 255 };
      known.set(colour, parsed);
      return parsed;
    };
    const light = (rgb: readonly number[]) => {
      const [r, g, b] = rgb.map((value) => {
        const share = value / 255;
        return share <= 0.04045 ? share / 12.92 : ((share + 0.055) / 1.055) ** 2.4;
      });
      return 0.2126 * r! + 0.7152 * g! + 0.0722 * b!;
    };
    const parentOf = (element: Element): Element | null =>
      element.assignedSlot ??
      element.parentElement ??
      (element.getRootNode() instanceof ShadowRoot
        ? (element.getRootNode() as ShadowRoot).host
        : null);
    const behind = (element: Element): number[] => {
      for (let at: Element | null = element; at; at = parentOf(at)) {
        const { rgb, alpha } = rgba(getComputedStyle(at).backgroundColor);
        if (alpha > 0.99) return rgb;
      }
      return rgba(getComputedStyle(document.documentElement).backgroundColor).rgb;
    };
    const look = (element: Element) => {
      const texts = [...element.childNodes].filter(({ nodeType }) => nodeType === Node.TEXT_NODE);
      const text = texts
        .map(({ textContent }) => textContent)
        .join("")
        .trim();
      const { color, fontSize, fontWeight, opacity } = getComputedStyle(element);
      if (text === "" || opacity !== "1" || element.matches(":disabled")) return;
      if (!element.checkVisibility({ opacityProperty: true, visibilityProperty: true })) return;
      const ink = light(rgba(color).rgb);
      const ground = light(behind(element));
      const ratio = (Math.max(ink, ground) + 0.05) / (Math.min(ink, ground) + 0.05);
      const px = parseFloat(fontSize);
      const large = px >= 24 || (px >= 18.66 && Number(fontWeight) >= 700);
      if (ratio < (large ? 3 : 4.5)) found.push(`${ratio.toFixed(2)}: ${text.slice(0, 40)}`);
    };
    const walk = (root: Document | ShadowRoot) => {
      const seen = new Set<string>();
      for (const element of root.querySelectorAll("*")) {
        if (element.id !== "" && seen.has(element.id)) found.push(`#${element.id} twice`);
        seen.add(element.id);
        look(element);
        if (element.shadowRoot) walk(element.shadowRoot);
      }
    };
    walk(document);
    return found;
  });
}
