import { isIPv4, isIPv6 } from "node:net";
import { lookupHash } from "@/lib/privacy/keys";

/**
 * A keyed hash of the network that an address belongs to: the address itself for IPv4, the /64 for IPv6, of
 * which one household or phone has 2^64 addresses. Limits count by it and nothing stores the address.
 * @param address as the edge found it; anything that is no address is one network of its own
 */
export function networkHash(address: string): string {
  return lookupHash(`network ${networkOf(address)}`);
}

/** The network of an address, in one spelling. */
export function networkOf(address: string): string {
  const bare = address.replace(/^\[|\]$|%.*$/g, "").toLowerCase();
  const mapped = /^::ffff:(\d+\.\d+\.\d+\.\d+)$/.exec(bare)?.[1];
  if (mapped !== undefined && isIPv4(mapped)) return mapped;
  if (isIPv4(bare)) return bare;
  if (!isIPv6(bare)) return "unknown";
  const [head = "", tail] = bare.split("::");
  const front = head.split(":").filter(Boolean);
  const back = (tail ?? "").split(":").filter(Boolean);
  // A dotted ending stands for two groups, but then the first four are those before it all the same.
  const ending = back.at(-1)?.includes(".") === true ? 1 : 0;
  const zeros =
    tail === undefined ? [] : Array<string>(Math.max(0, 8 - front.length - back.length - ending)).fill("0");
  const groups = [...front, ...zeros, ...back].slice(0, 4).map((group) => group.replace(/^0+(?=.)/, ""));
  return `${groups.join(":")}::/64`;
}
