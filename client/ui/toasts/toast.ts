import type { ToastAction } from "./toast-action.ts";

/**
 * Tells the reader something that has been done or has failed, in a few words. It stays while the
 * pointer or the focus is on it, and is read out by screen readers.
 */
export function toast(text: string, action?: ToastAction): void {
  import("./toast-shelf.ts").then(
    ({ toastShelf }) => toastShelf().add({ text, action }),
    // The page shows the result, too.
    () => {},
  );
}
