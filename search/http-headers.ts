/** What request headers say of who asks and what she has already; RFC 9110 for entity tags. */
import { createHash } from 'node:crypto';
import type { IncomingMessage } from 'node:http';
import type { Context } from 'hono';

/** Addresses of this machine and of private networks. */
const NEARBY = /^(?:::ffff:)?(?:127\.|10\.|192\.168\.|172\.(?:1[6-9]|2\d|3[01])\.)|^::1$|^f[cd][0-9a-f]{2}:/i;

/** A proxy on this machine or network names the client; any other client could name whom it likes. */
export function clientOf(context: Context): string {
  const peer = (context.env as { incoming?: IncomingMessage } | undefined)?.incoming?.socket.remoteAddress;
  const nearby = peer === undefined || NEARBY.test(peer);
  const named = context.req.header('x-forwarded-for')?.split(',').at(-1)?.trim();
  return (nearby ? named : undefined) ?? peer ?? '';
}

/** Of the index, the editors' files and the question; it does not show what they are. */
export function tagOf(version: string, context: Context): string {
  const hash = createHash('sha256').update(`${version}\n${new URL(context.req.url).search}`);
  return `"${hash.digest('base64url').slice(0, 22)}"`;
}

export function sameTag(header: string | undefined, tag: string): boolean {
  return header !== undefined && header.split(',').some((one) => one.trim().replace(/^W\//, '') === tag);
}
