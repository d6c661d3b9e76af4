/**
 * DOOR: looks up host names and refuses private addresses. The check sits in the look-up of the connection itself,
 * so that a name that changes its answer in between gains nothing.
 */
import { lookup, type LookupAddress, type LookupAllOptions } from 'node:dns';
import { isIP, type LookupFunction } from 'node:net';
import ipaddr from 'ipaddr.js';
import { PRIVATE_CODE } from './fetch-outcome.ts';

export class PrivateAddressError extends Error {
  readonly code = PRIVATE_CODE;

  constructor(host: string, address: string) {
    super(`${host} is at ${address}, a private address`);
  }
}

/** Everything that is not plain public unicast. */
export function isPrivateAddress(address: string): boolean {
  return !ipaddr.isValid(address) || ipaddr.process(address).range() !== 'unicast';
}

/** As `dns.lookup` answers for all addresses of a name. */
export type Resolve = (
  hostname: string,
  options: LookupAllOptions,
  callback: (error: NodeJS.ErrnoException | null, addresses: LookupAddress[]) => void,
) => void;

/** A look-up for a connection; with `allowPrivate` it lets everything through. @param resolve @default dns.lookup */
export function guardedLookup(allowPrivate: boolean, resolve: Resolve = lookup): LookupFunction {
  return (hostname, options, callback) => {
    resolve(hostname, { ...options, all: true }, (error, addresses) => {
      if (error !== null) {
        callback(error, '', 0);
        return;
      }
      const bad = allowPrivate ? undefined : addresses.find(({ address }) => isPrivateAddress(address));
      const [first] = addresses;
      if (bad !== undefined) callback(new PrivateAddressError(hostname, bad.address), '', 0);
      else if (options.all === true) callback(null, addresses, 0);
      else callback(null, first?.address ?? '', first?.family ?? 0);
    });
  };
}

/** True for an address written in numbers, which is never looked up, and is private. */
export function isPrivateLiteral(hostname: string): boolean {
  const bare = hostname.replace(/^\[|\]$/g, '');
  return isIP(bare) !== 0 && isPrivateAddress(bare);
}
