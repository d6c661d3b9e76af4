/** What is said aloud, and told to the page by events, once a query is settled. */
import type { Messages } from './messages.ts';
import type { QueryState } from './query-controller.ts';

/** Names of the element's own events, after `vindbaar-`. */
export type EventName = 'search' | 'results' | 'select' | 'nothing';

export interface Telling {
  say?: { text: string; urgency: 'status' | 'alert' };
  events: { name: EventName; detail: Record<string, unknown> }[];
}

/** @param offered how many suggestions are shown */
export function tellingOf(state: QueryState, messages: Messages, offered: number): Telling {
  if (state.status === 'loading' && state.slow === true)
    return { say: { text: messages.slow, urgency: 'alert' }, events: [] };
  if (state.status === 'failed') {
    const { query } = state.question;
    return {
      say: { text: messages.failed, urgency: 'alert' },
      events: [{ name: 'search', detail: { query } }],
    };
  }
  if (state.status !== 'done') return { events: [] };
  const { query, searchId, total, hits } = state.answer;
  const search = { name: 'search' as const, detail: { query, searchId, total } };
  if (hits.length === 0)
    return {
      say: { text: messages.nothing(query), urgency: 'alert' },
      events: [search, { name: 'nothing', detail: { query, searchId } }],
    };
  const count = messages.count(Math.max(total, hits.length), query);
  return {
    say: {
      text: offered === 0 ? count : `${count} ${messages.suggestionCount(offered)}`,
      urgency: 'status',
    },
    events: [search, { name: 'results', detail: { query, searchId, total } }],
  };
}
