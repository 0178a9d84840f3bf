import type { ReactiveControllerHost } from "lit";

/** Marks a field of what an element is composed of: the element updates when it changes. */
export function updating(part: { readonly host: ReactiveControllerHost }, name: string): void {
  const values = new WeakMap<object, unknown>();
  Object.defineProperty(part, name, {
    get(this: typeof part) {
      return values.get(this);
    },
    set(this: typeof part, value: unknown) {
      if (Object.is(value, values.get(this))) return;
      values.set(this, value);
      this.host.requestUpdate();
    },
  });
}
