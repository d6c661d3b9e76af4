import { expect, it } from 'vitest';
import { EXIT_CODES, VindbaarError } from '../../model/errors.ts';
import { FORMAT_VERSIONS, requireVersion, type Format } from '../../model/format-version.ts';

const FORMATS = Object.keys(FORMAT_VERSIONS) as Format[];

function complaint(format: Format, version: unknown): string {
  try {
    requireVersion(format, version, 'pages/a.jsonl');
  } catch (error) {
    if (error instanceof VindbaarError) return error.message;
    throw error;
  }
  return '';
}

it.each(FORMATS)('reads the %s format of this version, and refuses an older or newer one', (format) => {
  expect(complaint(format, FORMAT_VERSIONS[format])).toBe('');
  expect(complaint(format, FORMAT_VERSIONS[format] + 1)).toMatch(
    /^pages\/a\.jsonl: .*(?:newer|nieuwere) Vindbaar/s,
  );
  for (const older of [FORMAT_VERSIONS[format] - 1, undefined, 'one', null]) {
    const said = complaint(format, older);
    expect(said).not.toMatch(/newer|nieuwere/);
    expect(said).toMatch(/vindbaar|Schrijf: version/);
  }
});

it('gives every kind of error an exit code of its own', () => {
  expect(new Set(Object.values(EXIT_CODES)).size).toBe(Object.keys(EXIT_CODES).length);
  expect(new VindbaarError({ kind: 'loss', what: 'x' }).exitCode).toBe(EXIT_CODES.loss);
});
