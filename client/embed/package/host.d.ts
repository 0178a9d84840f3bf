/** Shows another view in an embed: a query such as `at=2024-03`, or its parameters by name. */
export function setView(frame: HTMLIFrameElement, view: string | Record<string, string>): void;
