/**
 * Blocks that the pages of a site repeat, letter for letter: menus, headers, footers. Each is built once and taken over
 * by the next page that has it. Only what is the same wherever it stands is kept: one whole element, whose parts look at
 * nothing outside it.
 */
import type { HtmlElement } from './html-node.ts';

export interface Block {
  source: string;
  element: HtmlElement;
  /** The last page that took it; of a page that has it twice the second is read as usual. */
  usedBy: number;
}

export interface RepeatedBlocks {
  nextPage(): void;
  /** The longest block that stands at a place of a page, where its tag begins. */
  at(page: string, start: number): Block | undefined;
  /**
   * Learns what is seen a third time.
   * @param places start and end by turns of the elements that may be blocks, in the order they ended
   * @param build the element that a source is; none when it depends on what is around it
   */
  learn(page: string, places: readonly number[], build: (source: string) => HtmlElement | undefined): void;
}

/** Elements that menus and the like are. */
export const MAY_REPEAT: ReadonlySet<string> = new Set(
  'nav header footer aside section ul ol li div'.split(' '),
);

/** Shorter ones are read sooner than looked up. */
const SHORTEST = 400;
const LONGEST = 256 * 1024;
/** Signs of all blocks together; their trees take about four times as much. */
const MOST_SIGNS = 4 * 1024 * 1024;
const MOST_BLOCKS = 1000;
const MOST_SEEN = 20_000;
/** Most blocks that come twice come a third time. */
const LEARNED_AT = 3;
/** One that cannot be kept, or was forgotten, is not built over and over. */
const MOST_TRIES = 10;
/** Where a block is looked at to tell it from others that begin the same way. */
const PLACES_IN_FRONT = [5, 9, 14, 20, 27, 35, 44, 54, 66, 80, 100, 130, 170, 220, 300, 390];
const PLACES_ALL_OVER = 24;

export function repeatedBlocks(): RepeatedBlocks {
  /** By what they begin with. */
  const byFront = new Map<number, Block[]>();
  /** How often, by a mark; a block that cannot be kept is not tried again. */
  const seen = new Map<number, number>();
  let signs = 0;
  let count = 0;
  let page = 0;

  const forgetOld = () => {
    const all = [...byFront.values()].flat().toSorted((a, b) => b.usedBy - a.usedBy);
    byFront.clear();
    signs = count = 0;
    for (const block of all.slice(0, MOST_BLOCKS / 2)) if (signs < MOST_SIGNS / 2) add(block);
  };
  const add = (block: Block) => {
    const front = frontOf(block.source, 0);
    const others = byFront.get(front) ?? [];
    byFront.set(
      front,
      [...others, block].toSorted((a, b) => b.source.length - a.source.length),
    );
    signs += block.source.length;
    count += 1;
    if (signs > MOST_SIGNS || count > MOST_BLOCKS) forgetOld();
  };

  return {
    nextPage: () => void (page += 1),
    at(text, start) {
      const blocks = byFront.get(frontOf(text, start));
      if (blocks === undefined) return undefined;
      for (const block of blocks) {
        const { source } = block;
        if (block.usedBy === page || text.slice(start, start + source.length) !== source) continue;
        block.usedBy = page;
        return block;
      }
      return undefined;
    },
    learn(text, places, build) {
      // Those around others ended after them: what is in a block that is learned need not be.
      let covered = Infinity;
      for (let index = places.length - 2; index >= 0; index -= 2) {
        const start = places[index] ?? 0;
        const end = places[index + 1] ?? 0;
        if (end - start < SHORTEST || end - start > LONGEST || start >= covered) continue;
        const mark = markOf(text, start, end);
        const times = (seen.get(mark) ?? 0) + 1;
        if (seen.size >= MOST_SEEN) seen.clear();
        seen.set(mark, times);
        if (times < LEARNED_AT) continue;
        // Copied, as a piece of a page would keep the whole page in memory.
        const source = Buffer.from(text.slice(start, end)).toString();
        const element = times > LEARNED_AT + MOST_TRIES ? undefined : build(source);
        if (element === undefined) continue;
        covered = start;
        add({ source, element, usedBy: 0 });
      }
    },
  };
}

function frontOf(text: string, start: number): number {
  let hash = 0;
  for (const place of PLACES_IN_FRONT) hash = (Math.imul(hash, 31) + text.charCodeAt(start + place)) | 0;
  return hash;
}

function markOf(text: string, start: number, end: number): number {
  let hash = end - start;
  const step = hash / PLACES_ALL_OVER;
  for (let place = 0; place < PLACES_ALL_OVER; place++)
    hash = (Math.imul(hash, 31) + text.charCodeAt(start + Math.floor(place * step))) | 0;
  return hash;
}
