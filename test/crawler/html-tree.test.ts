/** The tree of a page against what browsers build, by a parser that follows the standard to the letter. */
import { load } from 'cheerio';
import { describe, expect, it } from 'vitest';
import { attributeOf, elementsIn, rawText, type HtmlElement } from '../../crawler/html-node.ts';
import { select } from '../../crawler/html-select.ts';
import { parseHtml } from '../../crawler/html-tree.ts';

/** Elements that tell where text belongs; marks on text do not. */
const SHOWN = 'h1, h2, p, li, dd, dt, td, th, a, button, option, div, main, nav, caption, pre';

/** The text of each element, in the order of the page, with the address of a link. */
function ours(page: string, keepsAll: boolean): string[] {
  const names = new Set(SHOWN.split(', '));
  return elementsIn(parseHtml(page, keepsAll).root, ({ name }) => names.has(name)).map(
    (element) => `${element.name} ${attributeOf(element, 'href') ?? ''} ${rawText(element)}`,
  );
}

function theirs(page: string): string[] {
  const $ = load(page);
  return $(SHOWN)
    .toArray()
    .map((element) => `${element.name} ${$(element).attr('href') ?? ''} ${$(element).text()}`);
}

describe('the tree of a page', () => {
  it.each([
    ['paragraphs that were never closed', '<p>een<p>twee<div>drie</div>vier'],
    ['an end of a paragraph that never began', '<div>een</p>twee</div>'],
    ['a paragraph that a list ends', '<p>een<ul><li>twee<li>drie<ul><li>vier</ul><li>vijf</ul>zes'],
    ['terms and what they mean', '<dl><dt>een<dd>twee<dt>drie<dd><p>vier</dl>'],
    ['headings closed by another', '<h1>een<h2>twee</h1>drie</h2>vier'],
    ['a link in a link', '<p><a href="/1">een<a href="/2">twee</a>drie</a>vier'],
    ['a link around blocks', '<a href="/1"><div>een<p>twee</a>drie</p>vier</div>vijf'],
    ['bold text that ends in another block', '<p><b>een<p>twee</b>drie'],
    ['marks closed in the wrong order', '<p><b>een<i>twee</b>drie</i>vier</p>'],
    ['rows and cells that were never closed', '<table><tr><td>een<td>twee<tr><th>drie<td>vier</table>vijf'],
    ['text between the cells of a table', '<table>een<tr>twee<td>drie</td>vier</tr><p>vijf</p></table>zes'],
    ['a table in a cell', '<table><tr><td>een<table><tr><td>twee</table>drie<td>vier</table>vijf'],
    ['a table in a table', '<table><tr><table><td>een</table>twee</table>drie'],
    ['cells without a table', '<div>een<td>twee</td><tr>drie</div>vier'],
    ['ends that reach out of a cell', '<div><table><tr><td>een</div>twee</td></table>drie</div>vier'],
    ['a caption', '<table><caption>een<p>twee<tr><td>drie</table>'],
    ['a drawing that was never closed', '<p><svg><g><title>een</title><p>twee<a href="/3">drie</a>'],
    ['a drawing with HTML in it', '<svg><foreignObject><p>een<p>twee</foreignObject></svg><p>drie'],
    ['elements a drawing closes with a slash', '<svg><path/><a href="/1"/></svg><p>een'],
    [
      'a drawing that an end of another ends',
      '<div>een<svg><g><path d=x></div>twee<svg><use></svg>drie<p>vier',
    ],
    ['a drawing in a drawing', '<p>een<svg><svg><g></svg><path/></svg>twee<svg/>drie</p>vier'],
    ['a slash that closes nothing', '<div/>een<p/>twee'],
    ['what is no markup', '<noscript><p>een</p></noscript><iframe><p>twee</p></iframe><p>drie'],
    ['a text area and a title with markup', '<title><p>een</title><textarea><p>twee</textarea><p>drie'],
    ['scripts with markup', '<script>"<p>een</p>"</script><p>twee<style>p>a{}</style>drie'],
    ['a head that never ends', '<head><title>een</title><meta name="a"><p>twee</head>drie'],
    ['two bodies', '<body lang="nl"><p>een<body class="x"><p>twee</body><p>drie</html><p>vier'],
    ['choices', '<select><option>een<option>twee<optgroup><option>drie</select>vier'],
    ['a button in a button', '<button>een<button>twee</button>drie</button>vier'],
    ['a form across blocks', '<div><form><p>een</div>twee</form>drie'],
    [
      'comments of every kind',
      '<p>een<!-- <p>twee -->drie<!>vier<!-->vijf<?x <p>?>zes</>zeven</ x>acht<!-- x --!>negen',
    ],
    [
      'characters by name and number',
      '<p title="&eacute;">&eacute;&euro&amp;lt;&#233;&#x20AC;&copy=1 &notit; a&b',
    ],
    ['addresses with ampersands', '<a href="?a=1&copy=2&amp;b=3&lt=4">een</a>'],
    ['attributes without quotes', '<a href=/een class=x>twee</a><a HREF = "/drie"href=/vier>vijf</a>'],
    ['a sign that begins no tag', '<p>een < twee <3 <> drie'],
    ['a tag that never ends', '<p>een<a href="/twee'],
    ['a list in a paragraph in a list', '<ul><li><p>een<ul><li>twee</p></ul>drie</ul>vier'],
    ['ends without a beginning', '</div></ul></b></table><p>een</section></h2>twee'],
    ['nothing', ''],
    ['text alone', 'een'],
  ])('is that of browsers for %s', (_, page) => {
    expect(ours(page, true)).toEqual(theirs(page));
    // What is passed over is no text.
    expect(ours(page, false)).toEqual(theirs(page));
  });

  it('is left unread when its elements are nested too deep', () => {
    expect(parseHtml('<div>'.repeat(100_000)).isTooDeep).toBe(true);
    expect(parseHtml('<div>'.repeat(100) + 'een').isTooDeep).toBe(false);
  });
});

describe('a selector of a source', () => {
  it.each([
    ['main > p', ['een', 'drie']],
    ['main p:not(.x)', ['een', 'twee']],
    ['p + div', ['twee']],
    ['p ~ p', ['drie']],
    ['main > :last-child, main > :nth-child(1)', ['een', 'drie']],
    ['div:has(p)', ['twee']],
    ['[data-soort="Nieuws" i]', ['drie']],
    ['p:contains("dr")', ['drie']],
    ['#weg', []],
  ])('is read as CSS is: %s', (selector, expected) => {
    const { root } = parseHtml(
      '<main><p>een</p><div><p>twee</p></div><p class="a x" data-soort=nieuws>drie</p></main>',
    );
    expect(select(selector, root).map((element: HtmlElement) => rawText(element))).toEqual(expected);
  });
});
