/** The headings in the main text, with the address each has of its own. */
import type { Heading } from '../model/page-record.ts';
import { attributeOf, closest, elementsIn, type HtmlElement } from './html-node.ts';
import { inRegion, type MainRegion } from './main-region.ts';
import type { Outline } from './outline.ts';
import { headingText } from './title.ts';

/** @param title of the page, which is not repeated */
export function headingsOf({ headings }: Outline, main: MainRegion, title: string): Heading[] {
  return inRegion(headings, main).flatMap((element) => {
    const text = headingText(element, main.noise);
    if (text === '' || text === title) return [];
    const anchor = anchorOf(element);
    return [{ level: Number(element.name.slice(1)), text, ...(anchor === undefined ? {} : { anchor }) }];
  });
}

const idOf = (element: HtmlElement) => attributeOf(element, 'id');

/** Its own, that of something in it, or that of the section it opens. */
function anchorOf(element: HtmlElement): string | undefined {
  const own = idOf(element);
  if (own !== undefined) return own;
  const [inside] = elementsIn(element, (child) => idOf(child) !== undefined);
  if (inside !== undefined) return idOf(inside);
  const section = closest(element, (around) => around.name === 'section' && idOf(around) !== undefined);
  return section === undefined ? undefined : idOf(section);
}
