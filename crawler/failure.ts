/** Why a site could not be reached, as a colleague would say it. */
import type { FetchFailure } from './fetch-outcome.ts';

const SENTENCES: Record<string, (host: string) => string> = {
  ENOTFOUND: (host) => `the host ${host} is unknown. Check the spelling of the address.`,
  EAI_AGAIN: (host) => `the host ${host} could not be looked up. Is the network up?`,
  ECONNREFUSED: (host) => `${host} refuses the connection. Does the site run, and is the port right?`,
  ECONNRESET: (host) => `${host} cut the connection off. Try again later.`,
  EHOSTUNREACH: (host) => `${host} cannot be reached from this machine.`,
  ENETUNREACH: (host) => `${host} cannot be reached from this machine. Is the network up?`,
  PRIVATE_ADDRESS: (host) =>
    `${host} is a private address, on this machine or the internal network. If you mean it, set "allowPrivate: true" on the source.`,
  CERT_HAS_EXPIRED: (host) => `the certificate of ${host} has expired. Its owner has to renew it.`,
  ERR_TLS_CERT_ALTNAME_INVALID: (host) => `the certificate of ${host} is for another name.`,
  DEPTH_ZERO_SELF_SIGNED_CERT: (host) => `the certificate of ${host} is self-signed.`,
  SELF_SIGNED_CERT_IN_CHAIN: (host) => `the certificate of ${host} comes from an unknown issuer.`,
  UNABLE_TO_VERIFY_LEAF_SIGNATURE: (host) =>
    `the certificate of ${host} is incomplete: an intermediate one is missing.`,
  REDIRECTS: (host) => `${host} forwards in a circle.`,
};

export function failureSentence(outcome: FetchFailure): string {
  const { host } = new URL(outcome.url);
  const sentence = SENTENCES[outcome.code]?.(host);
  if (sentence !== undefined) return `${outcome.url}: ${sentence}`;
  if (outcome.reason === 'timeout') return `${outcome.url}: no answer in time. Try again later.`;
  return `${outcome.url}: ${outcome.detail} (${outcome.code}).`;
}
