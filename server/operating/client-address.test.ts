import type { IncomingMessage } from 'node:http';
import { expect, it } from 'vitest';
import { clientAddress } from './client-address.ts';

const address = (remoteAddress: string, proxies = 0, forwarded?: string) =>
  clientAddress({ socket: { remoteAddress }, headers: { 'x-forwarded-for': forwarded } } as unknown as IncomingMessage, proxies);

it.each([
  ['203.0.113.9', '203.0.113.9'],
  ['::ffff:203.0.113.9', '203.0.113.9'],
  ['2001:db8:1:2:3:4:5:6', '2001:db8:1:2'],
  ['2001:0DB8:1:2::9', '2001:db8:1:2'],
  ['2001:db8::1', '2001:db8:0:0'],
  ['2001:db8:1:2:3:4:192.0.2.1', '2001:db8:1:2'],
])('a client at %s is counted as %s', (remote, counted) => expect(address(remote)).toBe(counted));

it.each(['127.0.0.1', '::1', '::ffff:127.0.0.1', '10.1.2.3', '172.31.0.1', '192.168.1.20', '100.64.0.1', 'fd00::1', 'fe80::1%eth0', ''])(
  '%s is the machine itself, or a network in which all readers may have the address of one proxy: nobody is counted',
  (remote) => expect(address(remote)).toBeUndefined(),
);

it.each([
  ['the header of a client is not believed', 0, '198.51.100.7', undefined],
  ['one proxy', 1, '198.51.100.7', '198.51.100.7'],
  ['what the client has put before it does not count', 1, '1.1.1.1, 198.51.100.7', '198.51.100.7'],
  ['two proxies', 2, '1.1.1.1, 198.51.100.7, 10.0.0.1', '198.51.100.7'],
  ['fewer than were said', 3, '198.51.100.7', '198.51.100.7'],
  ['a port', 1, '198.51.100.7:4711', '198.51.100.7'],
  ['IPv6 with a port', 1, '[2001:db8:1:2::1]:4711', '2001:db8:1:2'],
  ['no address', 1, 'unknown', undefined],
  ['nothing', 1, undefined, undefined],
  ['a reader in the network of the paper', 1, '192.168.1.20', '192.168.1.20'],
])('behind a proxy at 127.0.0.1: %s', (_, proxies, header, counted) => expect(address('127.0.0.1', proxies, header)).toBe(counted));
