/** Pages that say they do not exist though the server says they do: known by one that cannot exist, or by their title. */
import type { PageRecord } from '../model/page-record.ts';
import { decodeBody } from './charset.ts';
import { HTML } from './content-types.ts';
import type { Fetcher } from './fetch.ts';
import type { Permissions } from './permissions.ts';
import { readPage, type ReadContext } from './read-page.ts';
import type { Scope } from './url.ts';

/** A name nobody gives to a page. */
const NO_PAGE = 'vindbaar-bestaat-niet-0f3a9c';

export interface ErrorPageOptions {
  start: string;
  starts: ReadonlySet<string>;
  fetcher: Fetcher;
  scope: Scope;
  permissions: Permissions;
  context: ReadContext;
}

/** What the site shows for an address that cannot exist, whether or not it says 404 with it. */
export async function readErrorPage(options: ErrorPageOptions): Promise<PageRecord | undefined> {
  const { start, starts, fetcher, scope, permissions, context } = options;
  const address = new URL(NO_PAGE, start).href;
  if (!permissions.isAllowed(address)) return undefined;
  const outcome = await fetcher.get(address, {
    follow: (url) => scope.judge(url) === 'inside',
    wanted: (type) => HTML.test(type),
    withErrors: true,
  });
  if (outcome.kind !== 'answer' || starts.has(outcome.url)) return undefined;
  if (outcome.status !== 200 && outcome.status !== 404 && outcome.status !== 410) return undefined;
  const { url, headers } = outcome;
  const { text: body, charset } = decodeBody(outcome.body, headers['content-type']);
  return readPage({ url, requestedUrl: address, status: 200, headers, charset, body }, context).record;
}

/** Titles that only such a page has. */
const NOT_FOUND_TITLE =
  /^(fout(melding)?:? *)?(404\b.*|((de|deze) )?((op)?gevraagde )?pagina (is |werd |kan |kon )?(helaas )?niet (worden )?gevonden\b.*|((de|deze) )?pagina bestaat niet( meer)?\W*|(page|content) (was )?not found\b.*|not found)$/i;

/** @param errorPage what the site shows for an address that cannot exist; numbers and addresses echoed do not count */
export function isErrorPage(record: PageRecord, errorPage: PageRecord | undefined): boolean {
  if (NOT_FOUND_TITLE.test(record.title)) return true;
  if (errorPage === undefined) return false;
  return record.title === errorPage.title && essence(record) === essence(errorPage);
}

function essence({ title, text }: PageRecord): string {
  return `${title}\n${text}`.replace(/\S*[/\d]\S*/g, '').replace(/\s+/g, ' ');
}
