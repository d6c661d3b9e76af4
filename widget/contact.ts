/** How the municipality can be reached, below every answer and in place of one. */
import type { AnswerContact } from '../model/search-answer.ts';
import { element, link, list, type Child } from './dom.ts';
import type { Messages } from './messages.ts';

export function contactView(contact: AnswerContact, messages: Messages): Child {
  const { name, phone, url, address, hours, appointment } = contact;
  return element(
    'section',
    { part: 'contact' },
    element('h3', {}, messages.contact(name)),
    list(undefined, [
      phone && phoneLink(phone, messages),
      address && messages.counter(address),
      hours && messages.hours(hours),
      appointment && link(appointment, messages.appointment),
      url && link(url, messages.allContact),
    ]),
  );
}

export function phoneLink(phone: string, messages: Messages): Child {
  return link(`tel:${phone.replace(/[^\d+]/g, '')}`, messages.call(phone));
}
