/** Addresses of the widget's modules never change what they serve, and go on after an update. */
import { createHash } from 'node:crypto';
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { describe, expect, it, onTestFinished } from 'vitest';
import { readWidgetFiles } from '../../search/widget-files.ts';

function build(): { path: string; archive: string; write: (name: string, text: string) => void } {
  const folder = mkdtempSync(join(tmpdir(), 'vindbaar-'));
  onTestFinished(() => rmSync(folder, { recursive: true }));
  const write = (name: string, text: string) => writeFileSync(join(folder, name), text);
  write('vindbaar-search.js', 'box 1');
  write('vindbaar-search-fy.js', 'Frisian');
  write('other.js', 'not ours');
  return { path: join(folder, 'vindbaar-search.js'), archive: join(folder, 'archive'), write };
}

describe('the modules of the widget', () => {
  it('are the box first and then what lies beside it, each with the hash of what it is', async () => {
    const { path } = build();
    const { current } = await readWidgetFiles(path);
    expect(current.map(({ name }) => name)).toEqual(['vindbaar-search', 'vindbaar-search-fy']);
    const hash = createHash('sha384').update('box 1');
    expect(current[0]?.integrity).toBe(`sha384-${hash.digest('base64')}`);
    expect(current[0]?.address).toMatch(/^\/vindbaar-search-[0-9a-f]{16}\.js$/);
  });

  it('of earlier versions are still served at their own addresses after an update', async () => {
    const { path, archive, write } = build();
    const before = (await readWidgetFiles(path, archive)).current[0]?.address ?? '';
    write('vindbaar-search.js', 'box 2');
    const { current, byAddress } = await readWidgetFiles(path, archive);
    expect(current[0]?.address).not.toBe(before);
    expect(byAddress.get(before)).toBe('box 1');
    expect(byAddress.get(current[0]?.address ?? '')).toBe('box 2');
  });

  it('that were damaged in the archive are not served: no page would run them', async () => {
    const { path, archive, write } = build();
    const before = (await readWidgetFiles(path, archive)).current[0]?.address ?? '';
    write('vindbaar-search.js', 'box 2');
    writeFileSync(join(archive, before), 'box 1, with something added');
    expect((await readWidgetFiles(path, archive)).byAddress.has(before)).toBe(false);
  });

  it('that are not built are an error that says what to do', async () => {
    const { path } = build();
    rmSync(path);
    await expect(readWidgetFiles(path)).rejects.toThrow(/npm run build/);
  });
});
