/** The addresses of a crawl by number, so that what is remembered of each takes little. */
import { createColumn } from './column.ts';

export interface Addresses {
  /** The number of an address, which it gets when it is new. */
  numberOf(url: string): number;
  /** @returns undefined when it is new */
  find(url: string): number | undefined;
  /** @throws {RangeError} for a number nothing has */
  at(number: number): string;
  readonly size: number;
}

export function createAddresses(): Addresses {
  const numbers = new Map<string, number>();
  const urls: string[] = [];
  return {
    numberOf(url) {
      const known = numbers.get(url);
      if (known !== undefined) return known;
      numbers.set(url, urls.length);
      return urls.push(url) - 1;
    },
    find: (url) => numbers.get(url),
    at(number) {
      const url = urls[number];
      if (url === undefined) throw new RangeError(`no address has number ${number}`);
      return url;
    },
    get size() {
      return urls.length;
    },
  };
}

export interface AddressSet {
  has(url: string): boolean;
  add(url: string): void;
}

/** A set of addresses that have a number. */
export function createAddressSet(addresses: Addresses): AddressSet {
  const members = createColumn('byte');
  return {
    has: (url) => members.at(addresses.find(url) ?? -1) === 1,
    add: (url) => members.set(addresses.numberOf(url), 1),
  };
}
