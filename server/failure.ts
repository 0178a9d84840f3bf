import { isRefusal } from "../import/refusal.ts";
import { ConfigError } from "./config.ts";
import { LensError } from "./lens/lens-error.ts";
import { NoRoom } from "./load/room.ts";
import { PackError } from "./pack/fault.ts";
import { StoreError } from "./store/port.ts";

/**
 * Returns the message for an error that prevents the start: only the message if the operator can
 * fix it, with the stack for bugs.
 */
export function failureText(error: unknown): string {
  if (
    isRefusal(error) ||
    error instanceof ConfigError ||
    error instanceof LensError ||
    error instanceof PackError ||
    error instanceof NoRoom
  )
    return error.message;
  if (error instanceof StoreError) return `the store cannot be used: ${error.message}`;
  if (error instanceof Error) {
    const { code, port, address } = error as NodeJS.ErrnoException & {
      port?: number;
      address?: string;
    };
    if (code === "EADDRINUSE")
      return `port ${port} on ${address} is in use; set PORT to another one`;
    if (code === "EACCES" && port !== undefined)
      return `port ${port} on ${address} is not allowed here; set PORT to one above 1023`;
    if (code === "EADDRNOTAVAIL" || code === "ENOTFOUND")
      return `HOST ${address ?? ""} is not an address of this machine`;
    if (code === undefined && error.constructor === Error) return error.message;
    return error.stack ?? error.message;
  }
  return String(error);
}

/**
 * Prints the reason for a failure to standard error and exits with 1. Without an explicit exit, the
 * process would stay as long as the driver has a connection to a host that does not respond.
 */
export function endFailed(error: unknown): never {
  process.stderr.write(`${failureText(error)}\n`);
  process.exit(1);
}
