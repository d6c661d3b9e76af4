/** An immutable snapshot of an index: segments, and which of their documents are still alive. Readers never block. */
import { Bitset } from '../bitset.ts';
import type { Doc } from '../json.ts';
import type { Settings } from '../settings.ts';
import type { StoredPart } from '../store.ts';
import { mergeParts } from './merge.ts';
import { partsToMerge, SMALL, tokensOf } from './merge-policy.ts';
import { SegmentBuilder } from './segment-builder.ts';
import { segmentOf, type Segment } from './segment.ts';

export interface Part {
  segment: Segment;
  /** Internal ids of this segment that are gone or live in another one. */
  deleted: Bitset;
  /** Undefined when nothing is deleted. */
  alive: Bitset | undefined;
  aliveCount: number;
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

  /** @param before segments of the same name are taken from it, with what was worked out of them */
  static load(stored: readonly StoredPart[], before?: InvertedIndex): InvertedIndex {
    const known = new Map(before?.parts.map(({ segment }) => [segment.name, segment]));
    return new InvertedIndex(
      stored.map(({ name, bytes, deleted }) =>
        partOf(known.get(name) ?? segmentOf(name, bytes), bitsetOf(deleted)),
      ),
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
    const changed = new InvertedIndex(parts);
    return changed.isSmall() ? (changed.merged(settings) ?? changed) : changed;
  }

  /** The same in fewer segments; undefined when they are few enough. */
  merged(settings: Settings): InvertedIndex | undefined {
    const merging = partsToMerge(this.parts);
    if (merging.length === 0) return undefined;
    const merged = partOf(mergeParts(merging, settings, crypto.randomUUID()), new Bitset());
    return new InvertedIndex([...this.parts.filter((part) => !merging.includes(part)), merged]);
  }

  /** The same in one segment, without what is dead; this one if it is so already. */
  compacted(settings: Settings): InvertedIndex {
    const [only, ...others] = this.parts;
    if (only === undefined || (others.length === 0 && only.alive === undefined)) return this;
    return new InvertedIndex([partOf(mergeParts(this.parts, settings, crypto.randomUUID()), new Bitset())]);
  }

  /** Of its segments. */
  bytes(): number {
    return this.parts.reduce((sum, { segment }) => sum + segment.bytes.length, 0);
  }

  isSmall(): boolean {
    return tokensOf(this.parts) <= SMALL;
  }

  /** Living internal ids. */
  alive(): Bitset {
    const alive = new Bitset(this.size);
    for (let id = 0; id < this.size; id++) if (this.#partOf[id] !== NO_PART) alive.add(id);
    return alive;
  }

  /** Segments as bytes; the same name always has the same bytes, only `deleted` changes. */
  stored(): StoredPart[] {
    return this.parts.map(({ segment, deleted }) => ({
      name: segment.name,
      bytes: segment.bytes,
      deleted: new Uint8Array(deleted.words.buffer, deleted.words.byteOffset, deleted.words.byteLength),
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
