/** Calls back with every move of a pointer that was pressed on an element, until it lets go. */
export function drag(pressed: PointerEvent, moved: (event: PointerEvent) => void): void {
  const grip = pressed.currentTarget as HTMLElement;
  grip.setPointerCapture(pressed.pointerId);
  grip.addEventListener("pointermove", moved);
  const end = () => grip.removeEventListener("pointermove", moved);
  grip.addEventListener("lostpointercapture", end, { once: true });
}
