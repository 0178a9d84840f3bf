import { ConfigError } from "./config.ts";
import { NoRoom } from "./load/room.ts";
import { PackError } from "./pack/fault.ts";
import { StoreError } from "./store/port.ts";

/**
 * What a start that failed tells the person who tried it: the message alone for what they can
 * mend, the stack as well for what only we can.
 */
export function failureText(error: unknown): string {
  if (error instanceof ConfigError || error instanceof PackError || error instanceof NoRoom)
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
 * Says on standard error why a command failed, and ends it with 1: the driver keeps a connection
 * open to a host that took it and said nothing, so that the process would stay.
 */
export function endFailed(error: unknown): never {
  process.stderr.write(`${failureText(error)}\n`);
  process.exit(1);
}
