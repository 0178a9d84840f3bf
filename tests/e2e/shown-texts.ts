import type { Page } from "playwright-core";

/** A text that a page shows, or that it has for those who do not see it. */
export interface ShownText {
  text: string;
  /** The name of its element, or of the attribute that has it */
  at: string;
  /** How it does not fit: cut by an element without an ellipsis and title, or beyond the window */
  fault: "cut" | "beyond the window" | null;
}

/** Returns the texts of what is visible in a page and in its open shadow trees. */
export function shownTexts(page: Page): Promise<ShownText[]> {
  return page.evaluate(() => {
    const ATTRIBUTES = ["title", "aria-label", "aria-description", "placeholder", "alt"];
    const VERBATIM = "script, style, code, pre, cite, .cm-content";
    const found: ShownText[] = [];

    const parentOf = (node: Node): Element | null => {
      if (node instanceof Element && node.assignedSlot) return node.assignedSlot;
      const parent = node.parentNode;
      if (parent instanceof ShadowRoot) return parent.host;
      return parent instanceof Element ? parent : null;
    };
    const hasTitle = (from: Element | null): boolean => {
      for (let at = from; at; at = parentOf(at)) if (at.getAttribute("title")) return true;
      return false;
    };
    /** Texts for screen readers alone are clipped to a dot. */
    const isUnseen = (element: Element): boolean => {
      for (let at: Element | null = element; at; at = parentOf(at)) {
        const { clip, clipPath, opacity } = getComputedStyle(at);
        if (clip !== "auto" || clipPath.startsWith("inset(50%") || opacity === "0") return true;
      }
      return false;
    };
    const faultOf = (text: Text, element: Element): ShownText["fault"] => {
      if (isUnseen(element)) return null;
      const range = document.createRange();
      range.selectNodeContents(text);
      const { left, right, width } = range.getBoundingClientRect();
      if (width === 0) return null;
      let ellipsis = false;
      for (let at: Element | null = element; at; at = parentOf(at)) {
        const { overflowX, textOverflow, position } = getComputedStyle(at);
        ellipsis ||= textOverflow === "ellipsis";
        const box = at.getBoundingClientRect();
        if (overflowX === "auto" || overflowX === "scroll") return null;
        const beyond = right > box.right + 1.5 || left < box.left - 1.5;
        if ((overflowX === "hidden" || overflowX === "clip") && beyond)
          return ellipsis && hasTitle(element) ? null : "cut";
        if (position === "fixed") break;
      }
      return right > innerWidth + 1.5 || left < -1.5 ? "beyond the window" : null;
    };
    const visit = (element: Element): void => {
      if (!element.checkVisibility({ visibilityProperty: true }) || element.matches(VERBATIM))
        return;
      const name = element.localName;
      for (const attribute of ATTRIBUTES) {
        const text = element.getAttribute(attribute);
        if (text) found.push({ text, at: `${attribute} of ${name}`, fault: null });
      }
      for (const child of [...element.childNodes, ...(element.shadowRoot?.childNodes ?? [])])
        if (child instanceof Element) visit(child);
        else if (child instanceof Text && child.data.trim() !== "")
          found.push({
            text: child.data.trim().replace(/\s+/g, " "),
            at: name,
            fault: faultOf(child, element),
          });
    };
    visit(document.body);
    found.push({ text: document.title, at: "title of the document", fault: null });
    return found;
  });
}
