/** One result: a link in a heading, whose page it is, what matched, and what can be done. */
import type { AnswerContact, Result, TextPart } from '../model/search-answer.ts';
import { phoneLink } from './contact.ts';
import { element, link, list, type Child } from './dom.ts';
import { baseLanguage, type Messages } from './messages.ts';

export interface ResultContext {
  messages: Messages;
  /** Language the box speaks. */
  language: string;
  /** Stands below the results already, so it is not repeated with each. */
  contact: AnswerContact;
  onSelect: (result: Result) => void;
}

export function resultView(result: Result, heading: 'h3' | 'h4', context: ResultContext): Child {
  const { messages, language, contact, onSelect } = context;
  const { online, phone, counter } = result.channels;
  const whole = heading === 'h3';
  const lang = result.language || undefined;
  const foreign = lang !== undefined && baseLanguage(lang) !== language;
  const title = link(result.url, marked(result.titleParts), { part: 'link', click: () => onSelect(result) });
  return element(
    'article',
    { part: 'result' },
    result.pinned === true && element('p', { part: 'pinned' }, messages.pinned(result.organisationName)),
    element(heading, { lang, dir: 'auto' }, title),
    element(
      'p',
      { class: 'about' },
      element('span', {}, result.organisationName),
      // Without a space between them, what is read aloud runs together.
      ' ',
      foreign && element('span', { part: 'language' }, messages.language(lang)),
      ' ',
      result.modified !== undefined && element('span', {}, messages.changed(result.modified)),
    ),
    element('p', { part: 'snippet', lang, dir: 'auto' }, marked(result.snippet)),
    list('channels', [
      online && link(online.url, messages.online(online.login)),
      phone && (whole || phone !== contact.phone) && phoneLink(phone, messages),
      counter && (whole || counter !== contact.address) && messages.counter(counter),
    ]),
  );
}

function marked(parts: readonly TextPart[]): Child[] {
  return parts.map(({ text, hit }) => (hit ? element('mark', {}, text) : text));
}
