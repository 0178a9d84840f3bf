/**
 * Gives a class a property for each attribute, so that frameworks that set properties are heard.
 * If HTML has a method of that name (`focus`, `scroll`), the method stays callable; a value that is
 * assigned goes to the attribute.
 */
export function reflect(prototype: HTMLElement, names: readonly string[]): void {
  for (const name of names) {
    const method: unknown = Reflect.get(prototype, name);
    Object.defineProperty(prototype, name, {
      configurable: true,
      get(this: HTMLElement) {
        return typeof method === "function" ? method : this.getAttribute(name);
      },
      set(this: HTMLElement, value: unknown) {
        if (value === null || value === undefined || value === false) this.removeAttribute(name);
        else this.setAttribute(name, value === true ? "" : text(value));
      },
    });
  }
}

function text(value: unknown): string {
  return typeof value === "string" ? value : JSON.stringify(value);
}
