/** An action in a toast, such as undo. */
export interface ToastAction {
  label: string;
  run: () => void;
}
