/** How a citizen gets it done, as the page says: online, by phone, at the counter. Sure or left out. */
import type { Channels } from '../model/page-record.ts';
import type { ContactDetails } from './contact-details.ts';
import type { Found } from './found.ts';
import { attributeOf, rawText, type HtmlElement } from './html-node.ts';
import { resolveLink } from './url.ts';
import { cleanSpaces } from './text.ts';

const ACTION =
  /^(direct |nu |online |digitaal )*(regelen|aanvragen|doorgeven|melden|aanmelden|inschrijven|indienen|verlengen|betalen|bestellen|wijzigen|aangifte doen|bezwaar maken|opzeggen|afmelden|uitschrijven|meldpunt|apply|report)\b/i;
const ACTION_ANYWHERE =
  /\b(aanvragen|doorgeven|melden|aanmelden|indienen|regelen|verlengen|bestellen|inschrijven)\b.*\b(met|via)\b.*\b(digid|eherkenning|formulier)\b|\bmet (digid|eherkenning)\b/i;
const APPOINTMENT = /\bafspraak (maken|plannen)\b|^maak (direct |online )?een afspraak/i;

const LOGINS: readonly (readonly [RegExp, NonNullable<NonNullable<Channels['online']>['login']>])[] = [
  [/\bdigid\b/i, 'digid'],
  [/\beherkenning\b/i, 'eherkenning'],
  [/\beidas\b/i, 'eidas'],
];

/**
 * @param links in the main text
 * @param details for what no link gives
 */
export function channelsOf(
  links: readonly HtmlElement[],
  details: ContactDetails,
  base: string,
): Found<Channels> {
  const channels: Channels = {};
  const from: string[] = [];
  const note = (channel: string, text: string) => from.push(`${channel}: link "${text}"`);
  for (const link of links) {
    const href = attributeOf(link, 'href');
    if (href === undefined) continue;
    const text = cleanSpaces(rawText(link));
    if (href.toLowerCase().startsWith('tel:')) {
      if (channels.phone !== undefined) continue;
      channels.phone = /\d/.test(text) ? text : cleanSpaces(href.slice(4).replaceAll('%20', ' '));
      note('phone', text);
    } else if (APPOINTMENT.test(text)) {
      const url = resolveLink(href, base);
      if (url === undefined || channels.appointment !== undefined) continue;
      channels.appointment = url;
      note('appointment', text);
    } else if (channels.online === undefined && (ACTION.test(text) || ACTION_ANYWHERE.test(text))) {
      const url = resolveLink(href, base);
      if (url === undefined) continue;
      const beside = link.parent === undefined ? '' : cleanSpaces(rawText(link.parent)).slice(0, 200);
      const around = `${text} ${beside}`;
      const login = LOGINS.find(([pattern]) => pattern.test(around))?.[1];
      // Without a login, a link to another page of the text is no desk to arrange something at.
      const isButton = /button|btn|knop|cta|action/i.test(attributeOf(link, 'class') ?? '');
      if (login === undefined && !isButton) continue;
      channels.online = { url, ...(login === undefined ? {} : { login }) };
      note('online', text);
    }
  }
  for (const name of ['phone', 'counter', 'hours'] as const) {
    const detail = details[name];
    if (detail === undefined || channels[name] !== undefined) continue;
    channels[name] = detail.value;
    from.push(`${name}: ${detail.from}`);
  }
  return { value: channels, from: from.join('; ') };
}
