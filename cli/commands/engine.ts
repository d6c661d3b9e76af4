/** `vindbaar engine`: the embedded engine as a server of its own, with Meilisearch's own options. */
import { startEngine } from '../../engine/server.ts';
import { VindbaarError } from '../../model/errors.ts';
import { engineStartError } from '../engine-access.ts';
import { untilStopped } from '../signals.ts';
import { note } from '../terminal.ts';

export interface EngineCommandOptions {
  httpAddr: string;
  dbPath: string;
  masterKey?: string;
  httpPayloadSizeLimit: string;
  env: string;
}

const UNITS: Record<string, number> = {
  '': 1,
  b: 1,
  k: 1e3,
  kb: 1e3,
  kib: 1024,
  m: 1e6,
  mb: 1e6,
  mib: 1024 ** 2,
  g: 1e9,
  gb: 1e9,
  gib: 1024 ** 3,
};

/** Meilisearch's own variables that mean something, and that this engine does not have. */
const NOT_OFFERED =
  /^MEILI_(SSL_|IMPORT_|SCHEDULE_SNAPSHOT|TASK_WEBHOOK|CONFIG_FILE_PATH|DUMP_DIR|SNAPSHOT_DIR)/;

export async function engineCommand(options: EngineCommandOptions): Promise<void> {
  if (options.env !== 'development' && options.env !== 'production') {
    throw new VindbaarError({
      kind: 'usage',
      where: '--env',
      what: `"${options.env}" is unknown.`,
      todo: 'Use development or production.',
    });
  }
  for (const name of Object.keys(process.env).filter((candidate) => NOT_OFFERED.test(candidate))) {
    note(`${name} is left aside: the embedded engine does not offer it; a real Meilisearch does.`);
  }
  const engine = await startEngine({
    httpAddr: options.httpAddr,
    dbPath: options.dbPath,
    httpPayloadSizeLimit: bytes(options.httpPayloadSizeLimit),
    env: options.env,
    ...(options.masterKey === undefined || options.masterKey === '' ? {} : { masterKey: options.masterKey }),
  }).catch((error: unknown) => {
    throw engineStartError(error, options.dbPath, 'usage');
  });
  await untilStopped(
    () => note(`Engine at ${engine.url}, data in ${options.dbPath}. Stop with Ctrl-C.`),
    () => engine.close(),
  );
}

/** A size as Meilisearch writes it: `104857600`, `100MB`, `100 MiB`. */
export function bytes(size: string): number {
  const match = /^\s*(\d+(?:\.\d+)?)\s*([a-z]*)\s*$/i.exec(size);
  const unit = UNITS[(match?.[2] ?? '?').toLowerCase()];
  if (match === null || unit === undefined) {
    throw new VindbaarError({
      kind: 'usage',
      where: '--http-payload-size-limit',
      what: `"${size}" is not a size.`,
      todo: 'Write a number of bytes, or for example 100MB or 100MiB.',
    });
  }
  return Math.floor(Number(match[1]) * unit);
}
