/** Reads the lines the crawler wrote, checking each against the format. */
import { VindbaarError } from '../model/errors.ts';
import { requireVersion } from '../model/format-version.ts';
import { pageRecordSchema, type PageRecord } from '../model/page-record.ts';

/** @throws {VindbaarError} naming file and line; a broken file is never half loaded. */
export function parseRecords(text: string, file: string): PageRecord[] {
  const records: PageRecord[] = [];
  text.split('\n').forEach((line, index) => {
    if (line.trim() === '') return;
    const where = `${file}:${index + 1}`;
    const json = parseJson(line, where);
    requireVersion('record', (json as { version?: unknown } | null)?.version, where);
    const record = pageRecordSchema.safeParse(json);
    if (!record.success) {
      const issue = record.error.issues[0];
      throw new VindbaarError({
        kind: 'usage',
        where,
        what: `this is not a page record: ${issue?.path.join('.') ?? ''}: ${issue?.message ?? ''}.`,
        todo: 'Run "vindbaar crawl" again to write the file anew. Nothing was loaded from it.',
      });
    }
    records.push(record.data);
  });
  return records;
}

function parseJson(line: string, where: string): unknown {
  try {
    return JSON.parse(line);
  } catch (cause) {
    if (!(cause instanceof SyntaxError)) throw cause;
    throw new VindbaarError({
      kind: 'usage',
      where,
      what: `this line is not JSON: ${cause.message}.`,
      todo: 'The file may have been cut off: run "vindbaar crawl" again. Nothing was loaded from it.',
      cause,
    });
  }
}
