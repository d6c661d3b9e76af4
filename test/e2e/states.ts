/** Every state a visitor can meet the box in, and how to get there. */
import type { Locator } from 'playwright-core';
import { answerTo, box, boxPage, FORM, result, type Reply, type Stand } from './stand.ts';
import type { Visit } from './visit.ts';

export interface State {
  /** Attributes of the box. */
  attributes?: string;
  /** What stands in the box. @default a form */
  content?: string;
  page?: { lang?: string; dir?: string };
  reply?: Stand['reply'];
  /** Leads from a page that was just opened to the state. */
  reach: (visit: Visit) => Promise<unknown>;
}

export const ARABIC = 'طلب جواز سفر';

const fill = (query: string, then: (visit: Visit) => Locator) => async (visit: Visit) => {
  await visit.input.fill(query);
  await then(visit).waitFor();
};
const part = (name: string) => (visit: Visit) => visit.box.locator(`[part="${name}"]`).first();
const onPage = (number: string, others: Reply, first: (query: string) => Reply): Stand['reply'] => {
  return (query, asked) => (asked.get('page') === number ? others : first(query));
};

export const STATES: Record<string, State> = {
  'at rest': { reach: ({ input }) => input.waitFor() },
  'with results': { reach: fill('paspoort', part('best')) },
  'with suggestions, one of them active': {
    attributes: 'suggestions',
    reply: (query) => answerTo(query, { suggestions: ['paspoort aanvragen', 'paspoort verlopen'] }),
    reach: async (visit) => {
      await fill('paspoort', part('suggestion'))(visit);
      await visit.input.press('ArrowDown');
    },
  },
  'with results narrowed to one organisation': {
    reach: async (visit) => {
      await fill('paspoort', part('filter'))(visit);
      await visit.box.getByLabel('Van wie').selectOption('Rijk');
    },
  },
  'with a translated word, a page chosen by editors, another municipality and old results': {
    reply: (query) =>
      answerTo(query, {
        hits: [result('Minicontainer', { pinned: true }), result('Afval')],
        translated: [{ typed: 'kliko', page: 'minicontainer' }],
        elsewhere: { title: 'Gemeente Westerlo', url: 'https://www.westerlo.example/' },
        stale: true,
      }),
    reach: fill('kliko', part('undo')),
  },
  'with results in several languages': {
    reply: (query) =>
      answerTo(query, {
        hits: [
          result(ARABIC, { language: 'ar' }),
          result('Pasaport', { language: 'tr' }),
          result('Pasport', { language: 'pap' }),
        ],
      }),
    reach: fill('paspoort', part('language')),
  },
  'with nothing found': {
    reply: (query) =>
      answerTo(query, {
        hits: [],
        spelling: 'paspoort',
        nearest: { title: 'Identiteitskaart', url: 'https://www.oosterlo.example/id' },
      }),
    reach: fill('pasport', part('tips')),
  },
  'while the service is slow': {
    reply: () => 'silence',
    reach: async (visit) => {
      await visit.page.clock.install();
      await visit.input.fill('paspoort');
      await visit.page.clock.runFor(3500);
      await visit.box.getByText('Het zoeken duurt langer').first().waitFor();
    },
  },
  'after a failure, with the form and the contact of the page': {
    content: `${FORM}<p slot="contact">Hulp nodig? Bel <a href="tel:140000">14 0000</a></p>`,
    reply: () => ({ status: 503 }),
    reach: fill('paspoort', part('error')),
  },
  'when more results did not come': {
    reply: onPage('2', { status: 503 }, (query) => answerTo(query, { total: 40 })),
    reach: async (visit) => {
      await fill('paspoort', part('more'))(visit);
      await part('more')(visit).click();
      await part('error')(visit).waitFor();
    },
  },
  'when personal data was typed': {
    reach: fill('bijstand 111222333', (visit) => visit.box.locator('.warning')),
  },
  'in the header of a page, with results over it': {
    attributes: 'header',
    reach: fill('paspoort', part('best')),
  },
  'on an English page': { page: { lang: 'en' }, reach: fill('passport', part('best')) },
  'on a page that reads from right to left': {
    page: { lang: 'ar', dir: 'rtl' },
    reach: fill(ARABIC, part('best')),
  },
};

/** Makes the stand ready for a state. @param rendering `light` for a box without a shadow root */
export function prepare(stand: Stand, state: State, rendering = ''): void {
  const { attributes = '', content, page, reply } = state;
  stand.html = boxPage(box(`${attributes} ${rendering}`, content), page);
  if (reply !== undefined) stand.reply = reply;
}

/** @throws {Error} when no state has that name */
export function stateNamed(name: string): State {
  const state = STATES[name];
  if (state === undefined) throw new Error(`no state is named ${name}`);
  return state;
}
