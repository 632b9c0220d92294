// Which addresses are the internet's, and which may lead to this machine or into the network it stands in.
// Source: IANA IPv4 and IPv6 Special-Purpose Address Registries.

import { BlockList, isIP } from 'node:net'

const special = new BlockList()
const IPV4 = [
  ...['0.0.0.0/8', '10.0.0.0/8', '100.64.0.0/10', '127.0.0.0/8', '169.254.0.0/16', '172.16.0.0/12', '192.0.0.0/24'],
  ...['192.0.2.0/24', '192.88.99.0/24', '192.168.0.0/16', '198.18.0.0/15', '198.51.100.0/24', '203.0.113.0/24'],
  ...['224.0.0.0/4', '240.0.0.0/4'],
]
for (const range of IPV4) {
  const [net = '', bits] = range.split('/')
  special.addSubnet(net, Number(bits), 'ipv4')
}
/** The part of IPv6 that is given out to the internet, and what in it leads elsewhere: Teredo and 6to4 among it. */
const internet = new BlockList()
internet.addSubnet('2000::', 3, 'ipv6')
for (const [net, bits] of [
  ['2001::', 23],
  ['2001:db8::', 32],
  ['2002::', 16],
  ['3fff::', 20],
] as const) {
  special.addSubnet(net, bits, 'ipv6')
}

/** Whether an IP address is a public one. What is no address is not. */
export function isPublicAddress(address: string): boolean {
  const family = isIP(address)
  if (family === 4) return !special.check(address, 'ipv4')
  return family === 6 && internet.check(address, 'ipv6') && !special.check(address, 'ipv6')
}
