/** Errors as Meilisearch answers them: message, code, type, link; each code with its HTTP status. */

export type ErrorType = 'invalid_request' | 'auth' | 'internal' | 'system';

const STATUS: Record<string, { status: number; type?: ErrorType }> = {
  missing_authorization_header: { status: 401, type: 'auth' },
  missing_master_key: { status: 401, type: 'auth' },
  invalid_api_key: { status: 403, type: 'auth' },
  index_not_found: { status: 404 },
  document_not_found: { status: 404 },
  task_not_found: { status: 404 },
  batch_not_found: { status: 404 },
  api_key_not_found: { status: 404 },
  not_found: { status: 404 },
  index_already_exists: { status: 409 },
  api_key_already_exists: { status: 409 },
  payload_too_large: { status: 413 },
  missing_content_type: { status: 415 },
  invalid_content_type: { status: 415 },
  no_space_left_on_device: { status: 422, type: 'system' },
  not_supported: { status: 501 },
  internal: { status: 500, type: 'internal' },
};

export interface ErrorObject {
  message: string;
  code: string;
  type: ErrorType;
  link: string;
}

export class ApiError extends Error {
  readonly code: string;
  readonly status: number;

  constructor(code: string, message: string, status?: number) {
    super(message);
    this.name = 'ApiError';
    this.code = code;
    this.status = status ?? STATUS[code]?.status ?? 400;
  }

  toJSON(): ErrorObject {
    return errorObject(this.code, this.message);
  }
}

export function errorObject(code: string, message: string): ErrorObject {
  return {
    message,
    code,
    type: STATUS[code]?.type ?? 'invalid_request',
    link: `https://docs.meilisearch.com/errors#${code}`,
  };
}

export function indexNotFound(uid: string, status?: number): ApiError {
  return new ApiError('index_not_found', `Index \`${uid}\` not found.`, status);
}

/** The engine cannot start; the message says why and what to do. */
export class EngineStartError extends Error {
  override readonly name = 'EngineStartError';
}
