/** Results as headings and links. All text goes in as text, whatever a page or the service says. */
import { html, nothing, type TemplateResult } from 'lit';
import type { AnswerContact, Result, SearchAnswer, TextPart } from '../model/search-answer.ts';
import type { Messages } from './messages.ts';

export interface ResultsContext {
  messages: Messages;
  /** Language of the page the box stands on. */
  language: string;
  onSelect: (result: Result, position: number) => void;
  onMore: () => void;
}

export function answerTemplate(answer: SearchAnswer, context: ResultsContext): TemplateResult {
  const { messages } = context;
  if (answer.hits.length === 0) {
    return html`<h2 part="heading">${messages.nothing(answer.query)}</h2>
      <p>${messages.tryThis}</p>
      ${contactTemplate(answer.contact, messages)}`;
  }
  const position = (result: Result) => answer.hits.findIndex((hit) => hit.url === result.url) + 1;
  const shown = answer.hits.length;
  return html`<h2 part="heading">${messages.results(answer.query)}</h2>
    ${
      answer.best === null
        ? nothing
        : html`<section part="best" class="best" aria-label=${messages.best}>
            <p class="eyebrow" aria-hidden="true">${messages.best}</p>
            ${resultTemplate(answer.best, 3, 1, context)}
          </section>`
    }
    ${answer.groups.map(
      (group) =>
        html`<section part="group">
          <h3>${messages.group[group.group]}</h3>
          <ul>
            ${group.hits.map((result) => html`<li>${resultTemplate(result, 4, position(result), context)}</li>`)}
          </ul>
        </section>`,
    )}
    ${
      answer.total > shown && shown % 10 === 0
        ? html`<button type="button" class="more" part="more" @click=${context.onMore}>
            ${messages.more}
          </button>`
        : nothing
    }
    ${contactTemplate(answer.contact, messages)}`;
}

function resultTemplate(
  result: Result,
  level: 3 | 4,
  position: number,
  context: ResultsContext,
): TemplateResult {
  const { messages, language } = context;
  const link = html`<a part="link" href=${safe(result.url)} @click=${() => context.onSelect(result, position)}
    >${partsTemplate(result.titleParts)}</a
  >`;
  const foreign = result.language !== '' && result.language !== language.split('-')[0];
  const { online, phone, counter } = result.channels;
  return html`<article part="result">
    <div lang=${result.language || nothing}>
      ${level === 3 ? html`<h3>${link}</h3>` : html`<h4>${link}</h4>`}
    </div>
    <p class="whose">
      ${result.organisationName}${foreign ? html` · ${messages.language(result.language)}` : nothing}${
        result.modified === undefined
          ? nothing
          : html` · ${messages.changed(shortDate(result.modified, language))}`
      }
    </p>
    <p class="snippet" dir="auto" lang=${result.language || nothing}>${partsTemplate(result.snippet)}</p>
    <ul class="channels">
      ${online === undefined ? nothing : html`<li><a href=${safe(online.url)}>${messages.online(online.login)}</a></li>`}
      ${phone === undefined ? nothing : html`<li>${phoneTemplate(phone, messages)}</li>`}
      ${counter === undefined ? nothing : html`<li>${messages.counter(counter)}</li>`}
    </ul>
  </article>`;
}

export function contactTemplate(contact: AnswerContact, messages: Messages): TemplateResult {
  const { name, phone, url, address, hours, appointment } = contact;
  return html`<section part="contact" class="contact">
    <h3>${messages.contact(name)}</h3>
    <ul>
      ${phone === undefined ? nothing : html`<li>${phoneTemplate(phone, messages)}</li>`}
      ${address === undefined ? nothing : html`<li>${messages.counter(address)}</li>`}
      ${hours === undefined ? nothing : html`<li>${messages.hours(hours)}</li>`}
      ${appointment === undefined ? nothing : html`<li><a href=${safe(appointment)}>${messages.appointment}</a></li>`}
      ${url === undefined ? nothing : html`<li><a href=${safe(url)}>${messages.allContact}</a></li>`}
    </ul>
  </section>`;
}

function phoneTemplate(phone: string, messages: Messages): TemplateResult {
  return html`<a href=${`tel:${phone.replace(/[^\d+]/g, '')}`}>${messages.call(phone)}</a>`;
}

function partsTemplate(parts: readonly TextPart[]): (TemplateResult | string)[] {
  return parts.map((part) => (part.hit ? html`<mark>${part.text}</mark>` : part.text));
}

/** Only addresses of pages; anything else in an answer is a mistake or worse. */
function safe(url: string): string {
  return /^https?:\/\//i.test(url) ? url : '#';
}

function shortDate(date: string, language: string): string {
  const time = new Date(date);
  return Number.isNaN(time.getTime())
    ? date
    : new Intl.DateTimeFormat(language, { dateStyle: 'long' }).format(time);
}
