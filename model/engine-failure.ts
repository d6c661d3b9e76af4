/**
 * What went wrong between us and the search engine, as a colleague would say it. Reads the errors of the official
 * client by shape, so that only the doors need to know that client.
 */
import { VindbaarError } from './errors.ts';
import type { EngineAddress } from './config.ts';

interface ErrorShape {
  name?: string;
  message?: string;
  code?: string;
  cause?: unknown;
  response?: { status?: number };
}

const NETWORK: Record<string, string> = {
  ECONNREFUSED: 'nothing answers there (connection refused)',
  ENOTFOUND: 'this host name is unknown',
  EAI_AGAIN: 'this host name could not be looked up; is the network up?',
  ECONNRESET: 'the connection was cut off',
  ETIMEDOUT: 'the server did not answer in time',
  UND_ERR_CONNECT_TIMEOUT: 'the server did not answer in time',
  EHOSTUNREACH: 'the host cannot be reached from this machine',
  CERT_HAS_EXPIRED: 'its certificate has expired',
  DEPTH_ZERO_SELF_SIGNED_CERT: 'its certificate is self-signed',
};

/** @returns an error that names the engine's address and what to do; other errors come back as they are. */
export function engineFailure(error: unknown, address: EngineAddress): unknown {
  const shape = error as ErrorShape;
  const where = `engine ${address.url}`;
  const key =
    address.keyEnv === undefined
      ? 'engine.keyEnv in vindbaar.yaml'
      : `the environment variable ${address.keyEnv}`;
  if (shape.name === 'MeilisearchApiError') {
    const { code, message } = (shape.cause ?? {}) as { code?: string; message?: string };
    if (code === 'invalid_api_key') {
      return failure(
        where,
        'it refuses the key (invalid_api_key).',
        `Check ${key}: the key must be allowed to do this.`,
      );
    }
    if (code === 'missing_authorization_header') {
      return failure(
        where,
        'it wants a key and got none.',
        `Put the key in an environment variable and its NAME in engine.keyEnv.`,
      );
    }
    if (code === undefined) {
      return failure(
        where,
        `it answered with status ${shape.response?.status ?? '?'} and no Meilisearch error.`,
        'Is this the address of Meilisearch itself, without a path?',
      );
    }
    return failure(
      where,
      `it refused the request: ${message ?? code} (${code}).`,
      'Nothing was changed by this request.',
      error,
    );
  }
  if (shape.name === 'MeilisearchRequestError' || shape.name === 'MeilisearchRequestTimeOutError') {
    const code = networkCode(error);
    const reason =
      NETWORK[code] ?? (shape.name === 'MeilisearchRequestTimeOutError' ? NETWORK['ETIMEDOUT'] : undefined);
    return failure(
      where,
      `${reason ?? `the request failed (${code || (shape.message ?? 'no reason given')})`}.`,
      'Check engine.url and that the engine runs; without "engine" in vindbaar.yaml the embedded one is used.',
      error,
    );
  }
  if (error instanceof SyntaxError) {
    return failure(where, 'its answer is not JSON.', 'Is this the address of Meilisearch itself?');
  }
  return error;
}

function failure(where: string, what: string, todo: string, cause?: unknown): VindbaarError {
  return new VindbaarError({ kind: 'engine', where, what, todo, cause });
}

/** The innermost `code` of a chain of causes. */
function networkCode(error: unknown): string {
  let code = '';
  for (let cause = error as ErrorShape | undefined; cause; cause = cause.cause as ErrorShape | undefined) {
    if (typeof cause.code === 'string') code = cause.code;
    const first = (cause as { errors?: ErrorShape[] }).errors?.[0];
    if (first?.code !== undefined) code = first.code;
    if (typeof cause !== 'object') break;
  }
  return code;
}
