import { afterEach, describe, expect, it, onTestFinished } from "vitest";
import { Tooltip } from "../../../../client/map/overlay/tooltip.ts";
import { filtered, placedMap } from "./placed-map.ts";

const ACTOR_A = { type: "actor", id: "a" } as const;
const ACTOR_B = { type: "actor", id: "b" } as const;
const A_AND_B = { type: "bundle", id: "a|b|1", relation: null } as const;
const AT = { x: 205, y: 305 };

function told() {
  const map = placedMap();
  const tooltip = new Tooltip(map.ground, filtered);
  onTestFinished(() => tooltip.end());
  const box = map.container.querySelector<HTMLElement>("[role=tooltip]")!;
  const text = () => (box.hidden ? null : box.querySelector("b")!.textContent);
  return { ...map, tooltip, box, text };
}

const press = (key: string, at: EventTarget = document.body) => {
  const event = new KeyboardEvent("keydown", { key, bubbles: true, cancelable: true });
  at.dispatchEvent(event);
  return event;
};

describe("Tooltip", () => {
  afterEach(() => document.body.replaceChildren());

  it("describes what the pointer is over, and nothing once it is over nothing", () => {
    const { tooltip, box, text } = told();
    expect(text()).toBeNull();
    tooltip.point(ACTOR_A, AT);
    expect(text()).toBe("Ava");
    expect(box.textContent).toContain("1 relation of cooperation");
    tooltip.point(A_AND_B, { x: 400, y: 300 });
    expect(text()).toBe("Ava and Bela");
    tooltip.point(null, AT);
    expect(text()).toBeNull();
  });

  it("is gone if what it describes is not drawn any more, or the map moves below the pointer", () => {
    const { tooltip, discs, draw, move, text } = told();
    tooltip.point(ACTOR_A, AT);
    draw();
    expect(text()).toBe("Ava");
    discs.delete("a");
    draw();
    expect(text()).toBeNull();
    tooltip.point(ACTOR_B, AT);
    expect(text()).toBe("Bela");
    move();
    expect(text()).toBeNull();
  });

  it("stays with a walk by keys wherever the map moves, until the walk is over", () => {
    const { tooltip, move, text } = told();
    tooltip.walk("b");
    move();
    tooltip.point(null, AT);
    expect(text()).toBe("Bela");
    tooltip.walk(null);
    expect(text()).toBeNull();
  });

  it("leaves with the focus of a walk, and comes back with it", () => {
    const { tooltip, container, text } = told();
    tooltip.walk("b");
    container.dispatchEvent(new FocusEvent("blur"));
    expect(text()).toBeNull();
    container.dispatchEvent(new FocusEvent("focus"));
    expect(text()).toBe("Bela");
  });

  it("is put away by Escape alone, until something else is described", () => {
    const { tooltip, container, text } = told();
    tooltip.point(ACTOR_A, AT);
    expect(press("Escape", container).defaultPrevented).toBe(true);
    expect(text()).toBeNull();
    tooltip.point(ACTOR_A, { x: 210, y: 300 });
    tooltip.renew();
    expect(text()).toBeNull();
    tooltip.point(ACTOR_B, AT);
    expect(text()).toBe("Bela");
  });

  it("leaves Escape to a field that has the focus, and to others once it is put away", () => {
    const { tooltip, text } = told();
    const field = document.createElement("input");
    document.body.append(field);
    tooltip.point(ACTOR_A, AT);
    expect(press("Escape", field).defaultPrevented).toBe(false);
    expect(text()).toBeNull();
    expect(press("Escape").defaultPrevented).toBe(false);
  });

  it("is put away by a press of the pointer, and by Enter during a walk", () => {
    const { tooltip, container, text } = told();
    tooltip.point(ACTOR_A, AT);
    press("Enter");
    expect(text()).toBe("Ava");
    container.dispatchEvent(new Event("pointerdown"));
    expect(text()).toBeNull();
    tooltip.walk("b");
    expect(text()).toBe("Bela");
    press("Enter");
    expect(text()).toBeNull();
  });

  it("does not cover what it describes, and stays within the map", () => {
    const { tooltip, box } = told();
    Object.defineProperties(box, { offsetWidth: { value: 180 }, offsetHeight: { value: 60 } });
    for (const target of [ACTOR_A, ACTOR_B]) {
      tooltip.point(target, AT);
      const [left, top] = [Number.parseFloat(box.style.left), Number.parseFloat(box.style.top)];
      const disc = { a: { x: 200, y: 300 }, b: { x: 600, y: 300 } }[target.id];
      const beside = left > disc.x + 20 || left + 180 < disc.x - 20;
      expect(beside || top > disc.y + 20 || top + 60 < disc.y - 20).toBe(true);
      expect(left >= 0 && left + 180 <= 1000 && top >= 0 && top + 60 <= 800).toBe(true);
    }
  });

  it("hears nothing more once it has ended", () => {
    const { tooltip, container } = told();
    tooltip.point(ACTOR_A, AT);
    tooltip.end();
    expect(container.querySelector("[role=tooltip]")).toBeNull();
    expect(press("Escape", container).defaultPrevented).toBe(false);
  });
});
