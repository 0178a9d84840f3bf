import { msg } from "../../../domain/message.ts";
import { context2d } from "../../ui/browser/context-2d.ts";
import type { FigureFacts } from "./figure-facts.ts";

const SVG = "http://www.w3.org/2000/svg";
/** What the style sheet of the page gives to a drawing, which a file has to hold itself. */
const PAINT = ["fill", "stroke", "stroke-width", "opacity", "font-weight"];
const MARGIN = 14;
const LINE = 15;
/** px of the file for one of the drawing. */
const SCALE = 3;
const LEAST_WIDTH = 480;
/** Characters of small text that fit into a px, about. */
const PER_PX = 0.17;

/** A drawing as a file of its own. */
export interface FigureText {
  text: string;
  /** px */
  width: number;
  height: number;
}

/** Returns a drawing of the page as an SVG file: its paint, a title, and what it takes to repeat it. */
export function figureSvg(drawing: SVGSVGElement, title: string, facts: FigureFacts): FigureText {
  const style = getComputedStyle(drawing);
  const copy = drawing.cloneNode(true) as SVGSVGElement;
  const [painted, copies] = [drawing.querySelectorAll("*"), copy.querySelectorAll("*")];
  painted.forEach((element, at) => {
    const paint = getComputedStyle(element);
    for (const name of PAINT) copies[at]?.setAttribute(name, paint.getPropertyValue(name));
    copies[at]?.removeAttribute("class");
  });
  const comments = document.createNodeIterator(copy, NodeFilter.SHOW_COMMENT);
  for (let node = comments.nextNode(); node; node = comments.nextNode()) (node as Comment).remove();
  const inner = { width: drawing.clientWidth, height: drawing.clientHeight };
  const width = Math.max(LEAST_WIDTH, inner.width + 2 * MARGIN);
  const lines = wrapped(
    `${facts.parameters} ${msg(`Data version ${facts.version}`)}`,
    Math.floor((width - 2 * MARGIN) * PER_PX),
  );
  const height = inner.height + 2 * MARGIN + LINE * (lines.length + 2);
  const file = element("svg", { width, height, viewBox: `0 0 ${width} ${height}` });
  file.append(
    written("title", {}, title),
    written("desc", {}, lines.join(" ")),
    element("rect", { width, height, fill: background(drawing) }),
    written(
      "text",
      { x: MARGIN, y: MARGIN + 10, "font-size": 14, "font-weight": 650, fill: style.color },
      title,
    ),
    group(MARGIN, MARGIN + LINE + 4, [...copy.childNodes]),
    ...lines.map((line, at) =>
      written(
        "text",
        {
          x: MARGIN,
          y: inner.height + MARGIN + LINE * (at + 2) + 8,
          "font-size": 10,
          fill: style.color,
        },
        line,
      ),
    ),
  );
  file.setAttribute("font-family", "Inter, system-ui, sans-serif");
  file.setAttribute("font-size", "10.5");
  return { text: new XMLSerializer().serializeToString(file), width, height };
}

/** Returns the file of a drawing as a PNG. Throws Error when the browser cannot make it. */
export async function figurePng({ text, width, height }: FigureText): Promise<Blob> {
  const url = URL.createObjectURL(new Blob([text], { type: "image/svg+xml" }));
  try {
    const image = new Image();
    image.src = url;
    await image.decode();
    const canvas = document.createElement("canvas");
    canvas.width = width * SCALE;
    canvas.height = height * SCALE;
    context2d(canvas).drawImage(image, 0, 0, canvas.width, canvas.height);
    const blob = await new Promise<Blob | null>((resolve) => canvas.toBlob(resolve, "image/png"));
    if (!blob) throw new Error(msg("The browser could not make the PNG; choose wider windows."));
    return blob;
  } finally {
    URL.revokeObjectURL(url);
  }
}

function element(name: string, attributes: Readonly<Record<string, string | number>>): Element {
  const made = document.createElementNS(SVG, name);
  for (const [key, value] of Object.entries(attributes)) made.setAttribute(key, String(value));
  return made;
}

function written(
  name: string,
  attributes: Readonly<Record<string, string | number>>,
  text: string,
): Element {
  const made = element(name, attributes);
  made.textContent = text;
  return made;
}

function group(x: number, y: number, children: readonly Node[]): Element {
  const made = element("g", { transform: `translate(${x} ${y})` });
  made.append(...children);
  return made;
}

/** The colour below a drawing: that of the first ancestor that has one. */
function background(drawing: Element): string {
  for (let at: Node | null = drawing; at; at = at.parentNode ?? (at as ShadowRoot).host ?? null) {
    if (!(at instanceof Element)) continue;
    const { backgroundColor } = getComputedStyle(at);
    if (!/^(transparent|rgba\(.*, 0\))$/.test(backgroundColor)) return backgroundColor;
  }
  return "white";
}

function wrapped(text: string, most: number): string[] {
  const lines: string[] = [];
  for (const word of text.split(" ")) {
    const last = lines.at(-1);
    if (last !== undefined && last.length + word.length < most)
      lines[lines.length - 1] = `${last} ${word}`;
    else lines.push(word);
  }
  return lines;
}
