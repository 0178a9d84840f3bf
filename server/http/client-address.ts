import { isIP, SocketAddress } from "node:net";
import type { Request } from "express";

type Connected = Pick<Request, "ip" | "socket">;

/** Some proxies name the port too. */
const WITH_PORT = /^(?:\[([\da-f:.]+)\]|(\d+\.\d+\.\d+\.\d+)):\d+$/i;
const MAPPED = /^::ffff:(\d+\.\d+\.\d+\.\d+)$/i;

/**
 * Whose request it is, for the log: the address that a trusted proxy names, else the one that the
 * connection comes from. What a header holds that is no address is nobody's: it may be anything,
 * and of any length.
 */
export function clientAddress({ ip = "", socket }: Connected): string {
  const [, six, four] = WITH_PORT.exec(ip) ?? [];
  const named = six ?? four ?? ip;
  const address = isIP(named) > 0 ? named : (socket.remoteAddress ?? "");
  return MAPPED.exec(address)?.[1] ?? address;
}

/**
 * Whom limits count: an address of IPv4, or the first half of one of IPv6, since whoever has one of
 * these has all that begin with it.
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
