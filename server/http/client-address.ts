import { isIP, SocketAddress } from "node:net";
import type { Request } from "express";

type Connected = Pick<Request, "ip" | "socket">;

/** Some proxies include the port. */
const WITH_PORT = /^(?:\[([\da-f:.]+)\]|(\d+\.\d+\.\d+\.\d+)):\d+$/i;
const MAPPED = /^::ffff:(\d+\.\d+\.\d+\.\d+)$/i;

/**
 * Returns the client's address for the log: the one that a trusted proxy forwards, else that of the
 * connection. A forwarded value that is not an IP address is ignored, since it may be any text of
 * any length.
 */
export function clientAddress({ ip = "", socket }: Connected): string {
  const [, six, four] = WITH_PORT.exec(ip) ?? [];
  const named = six ?? four ?? ip;
  const address = isIP(named) > 0 ? named : (socket.remoteAddress ?? "");
  return MAPPED.exec(address)?.[1] ?? address;
}

/**
 * Returns the key by which clients are rate limited: an IPv4 address, or the /64 prefix of an IPv6
 * address, since a client controls all addresses under its prefix.
 */
export function clientOf(request: Connected): string {
  const address = clientAddress(request);
  if (isIP(address) !== 6) return address;
  const [before = "", after] = new SocketAddress({ address, family: "ipv6" }).address.split("::");
  const groups = (text = "") => text.split(":").filter(Boolean);
  const [first, last] = [groups(before), groups(after)];
  const zeros = Array<string>(Math.max(0, 8 - first.length - last.length)).fill("0");
  return `${[...first, ...zeros, ...last].slice(0, 4).join(":")}::/64`;
}
