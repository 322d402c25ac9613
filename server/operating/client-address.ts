import type { IncomingMessage } from 'node:http';
import { BlockList, isIP } from 'node:net';

/** Addresses of this machine and of networks that are not the internet (RFC 1918, 6598, 3927, 4193, 4291). */
const INSIDE = new BlockList();
for (const [net, prefix] of [
  ['127.0.0.0', 8],
  ['10.0.0.0', 8],
  ['172.16.0.0', 12],
  ['192.168.0.0', 16],
  ['100.64.0.0', 10],
  ['169.254.0.0', 16],
] as const)
  INSIDE.addSubnet(net, prefix, 'ipv4');
for (const [net, prefix] of [
  ['::1', 128],
  ['fc00::', 7],
  ['fe80::', 10],
] as const)
  INSIDE.addSubnet(net, prefix, 'ipv6');

/**
 * Whose requests are counted together: an IPv4 address, or the first 64 bits of an IPv6 address, because a household has that many
 * addresses to itself (RFC 6177).
 * @param proxies how many proxies in front of the server append to X-Forwarded-For. The address is the one that the outermost of
 *   them has appended; what stands before it is the client's own word. 0: the header is not believed
 * @returns undefined if nobody is to be counted: at an inner address of the connection itself stands a proxy, or the operator
 */
export function clientAddress({ headers, socket }: Pick<IncomingMessage, 'headers' | 'socket'>, proxies: number): string | undefined {
  const named = proxies > 0 ? forwardedFor(headers['x-forwarded-for'], proxies) : undefined;
  if (named !== undefined) return together(named);
  const address = withoutMapping(socket.remoteAddress ?? '');
  const family = isIP(address);
  return family === 0 || INSIDE.check(address, family === 4 ? 'ipv4' : 'ipv6') ? undefined : together(address);
}

/** The n-th address from the right; the first, if there are fewer. Some proxies append a port. */
function forwardedFor(header: string | string[] | undefined, proxies: number): string | undefined {
  const list = [header ?? []].flat().join(',').split(',');
  const entry = (list[Math.max(0, list.length - proxies)] ?? '').trim();
  const address = withoutMapping(/^\[(.+)\](?::\d+)?$/.exec(entry)?.[1] ?? /^([\d.]+):\d+$/.exec(entry)?.[1] ?? entry);
  return isIP(address) === 0 ? undefined : address;
}

/** @example withoutMapping('::ffff:192.0.2.1') // '192.0.2.1' */
const withoutMapping = (address: string): string => /^::ffff:([\d.]+)$/i.exec(address)?.[1] ?? address.replace(/%.*$/, '');

function together(address: string): string {
  if (isIP(address) === 4) return address;
  const [head = '', tail] = address.toLowerCase().split('::');
  const left = head === '' ? [] : head.split(':');
  const right = tail === undefined || tail === '' ? [] : tail.split(':');
  // An IPv4 address at the end stands for two groups, which are not among the first four unless all before them are
  const width = right.length + (right.at(-1)?.includes('.') ? 1 : 0);
  const groups = tail === undefined ? left : [...left, ...Array<string>(Math.max(0, 8 - left.length - width)).fill('0'), ...right];
  return groups
    .slice(0, 4)
    .map((group) => group.replace(/^0+(?=.)/, ''))
    .join(':');
}
