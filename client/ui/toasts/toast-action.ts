/** A way on from what a toast tells, such as undo. */
export interface ToastAction {
  label: string;
  run: () => void;
}
