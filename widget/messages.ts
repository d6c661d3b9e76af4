/** Everything the box says, by language. Functions where a number, a name or a date has to fit the sentence. */
import type { PageType } from '../model/page-record.ts';
import type { OrganisationType } from '../model/organisation.ts';
import { dutch } from './messages-nl.ts';
import { english } from './messages-en.ts';

export interface Messages {
  label: string;
  hint: string;
  submit: string;
  /** Heading and name of the results. */
  results: (query: string) => string;
  best: string;
  /** Above a page that editors chose for this query. */
  pinned: (organisation: string) => string;
  group: Record<OrganisationType, string>;
  /** Spoken once results stand there. */
  count: (total: number, query: string) => string;
  more: string;
  loading: string;
  slow: string;
  nothing: (query: string) => string;
  didYouMean: string;
  nearest: string;
  elsewhere: string;
  /** What to try when nothing was found. */
  tips: readonly string[];
  failed: string;
  /** Above the page's own form. */
  otherForm: string;
  retry: string;
  resultsPage: string;
  stale: string;
  personal: string;
  translated: (typed: string, page: string) => string;
  onlyTyped: (typed: string) => string;
  exact: (query: string) => string;
  alsoOthers: string;
  online: (login: string | undefined) => string;
  call: (phone: string) => string;
  counter: (address: string) => string;
  /** @param date ISO 8601 */
  changed: (date: string) => string;
  /** @param code BCP 47 */
  language: (code: string) => string;
  contact: (name: string) => string;
  hours: (hours: string) => string;
  appointment: string;
  allContact: string;
  filterOrganisation: string;
  filterType: string;
  all: string;
  types: Record<PageType, string>;
  clearFilters: string;
  suggestions: string;
  /** Spoken once suggestions stand there. */
  suggestionCount: (count: number) => string;
}

const LANGUAGES: Record<string, Messages> = { nl: dutch, en: english };

/** Teaches every box on the page a language; a box below `lang="CODE"` speaks it. */
export function addLanguage(code: string, messages: Messages): void {
  LANGUAGES[code] = messages;
}

/** The language in which a page is helped: its own where the box speaks it, else Dutch. */
export function spokenLanguage(pageLanguage: string): string {
  const code = baseLanguage(pageLanguage);
  return Object.hasOwn(LANGUAGES, code) ? code : 'nl';
}

export function messagesFor(language: string): Messages {
  return LANGUAGES[language] ?? dutch;
}

/** `nl-BE` is Dutch. */
export function baseLanguage(code: string): string {
  return code.toLowerCase().split('-')[0] ?? '';
}
