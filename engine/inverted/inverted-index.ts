/** An immutable snapshot of an index: segments, and which of their documents are still alive. Readers never block. */
import { Bitset } from '../bitset.ts';
import type { Doc } from '../json.ts';
import type { Settings } from '../settings.ts';
import { mergeParts } from './merge.ts';
import { partsToMerge } from './merge-policy.ts';
import { SegmentBuilder } from './segment-builder.ts';
import { segmentBytes, segmentOf, type Segment } from './segment.ts';

export interface Part {
  segment: Segment;
  /** Internal ids of this segment that are gone or live in another one. */
  deleted: Bitset;
  /** Undefined when nothing is deleted. */
  alive: Bitset | undefined;
  aliveCount: number;
}

export interface StoredSegment {
  name: string;
  bytes: Uint8Array;
  deleted: Uint8Array;
}

export class InvertedIndex {
  readonly parts: readonly Part[];
  /** One above the highest internal id. */
  readonly size: number;
  readonly #partOf: Uint16Array;
  readonly #localOf: Uint32Array;

  private constructor(parts: readonly Part[]) {
    this.parts = parts;
    this.size = Math.max(0, ...parts.map(({ segment }) => (segment.documents.at(-1) ?? -1) + 1));
    this.#partOf = new Uint16Array(this.size).fill(NO_PART);
    this.#localOf = new Uint32Array(this.size);
    parts.forEach(({ segment, deleted }, number) => {
      segment.documents.forEach((id, local) => {
        if (deleted.has(id)) return;
        this.#partOf[id] = number;
        this.#localOf[id] = local;
      });
    });
  }

  static empty(): InvertedIndex {
    return new InvertedIndex([]);
  }

  static build(documents: Iterable<[internalId: number, Doc]>, settings: Settings): InvertedIndex {
    return InvertedIndex.empty().change(documents, [], settings);
  }

  static load(stored: readonly StoredSegment[]): InvertedIndex {
    return new InvertedIndex(
      stored.map(({ name, bytes, deleted }) => partOf(segmentOf(name, bytes), bitsetOf(deleted))),
    );
  }

  /** A new snapshot; `removed` may also list ids that are replaced. */
  change(set: Iterable<[number, Doc]>, removed: Iterable<number>, settings: Settings): InvertedIndex {
    const documents = [...set].toSorted(([a], [b]) => a - b);
    const gone = Bitset.from(removed, this.size);
    for (const [id] of documents) gone.add(id);
    const parts: Part[] = [];
    for (const part of this.parts) {
      const kept = gone.isEmpty() ? part : without(part, gone);
      if (kept.aliveCount > 0) parts.push(kept);
    }
    if (documents.length > 0) {
      const builder = new SegmentBuilder(settings);
      for (const [id, doc] of documents) builder.add(id, doc);
      parts.push(partOf(builder.finish(crypto.randomUUID()), new Bitset()));
    }
    let merging = partsToMerge(parts);
    while (merging.length > 0) {
      const merged = partOf(mergeParts(merging, settings, crypto.randomUUID()), new Bitset());
      parts.splice(0, parts.length, ...parts.filter((part) => !merging.includes(part)), merged);
      merging = partsToMerge(parts);
    }
    return new InvertedIndex(parts);
  }

  /** Segments as bytes; the same name always has the same bytes, only `deleted` changes. */
  segments(): { name: string; bytes: () => Uint8Array; deleted: () => Uint8Array }[] {
    return this.parts.map(({ segment, deleted }) => ({
      name: segment.name,
      bytes: () => segmentBytes(segment),
      deleted: () => new Uint8Array(deleted.words.buffer, deleted.words.byteOffset, deleted.words.byteLength),
    }));
  }

  /** Number of the part a living document is in; -1 of another id. */
  partNumber(id: number): number {
    const part = this.#partOf[id] ?? NO_PART;
    return part === NO_PART ? -1 : part;
  }

  /** Its place within its part. */
  localNumber(id: number): number {
    return this.#localOf[id] ?? 0;
  }
}

const NO_PART = 0xffff;

function partOf(segment: Segment, deleted: Bitset): Part {
  const all = Bitset.from(segment.documents, (segment.documents.at(-1) ?? -1) + 1);
  if (!all.intersects(deleted)) {
    return { segment, deleted, alive: undefined, aliveCount: segment.documents.length };
  }
  const alive = all.andNotWith(deleted);
  return { segment, deleted, alive, aliveCount: alive.count() };
}

function without(part: Part, gone: Bitset): Part {
  const own = Bitset.from(part.segment.documents).andWith(gone);
  return own.isEmpty() ? part : partOf(part.segment, part.deleted.or(own));
}

function bitsetOf(bytes: Uint8Array): Bitset {
  const set = new Bitset();
  set.words = new Uint32Array(bytes.slice().buffer);
  return set;
}
