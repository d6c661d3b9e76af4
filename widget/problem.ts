/** What the citizen sees when the service is slow, blocked or away: what is wrong, another way, and whom to contact. */
import type { AnswerContact } from '../model/search-answer.ts';
import { contactView } from './contact.ts';
import { button, element, link, type Child } from './dom.ts';
import type { Messages } from './messages.ts';

export interface ProblemContext {
  messages: Messages;
  /** Known from an earlier answer or from the failure itself. */
  contact: AnswerContact | undefined;
  /** The page has a form of its own, which is shown now, below this. */
  hasForm: boolean;
  /** Where results are shown without the box. */
  resultsPage: string;
  onRetry: () => void;
}

export function failureView(context: ProblemContext): Child {
  return [retryView(context), otherWays(context)];
}

/** Something went wrong, with another try and another page. */
export function retryView({ messages, onRetry, resultsPage }: ProblemContext): Child {
  return element(
    'div',
    { part: 'error' },
    element('h2', { tabindex: '-1' }, messages.failed),
    element(
      'div',
      { class: 'actions' },
      button(messages.retry, onRetry, 'retry'),
      link(resultsPage, messages.resultsPage),
    ),
  );
}

export function waitingView(context: ProblemContext, slow: boolean): Child {
  const { messages } = context;
  const text = slow ? messages.slow : messages.loading;
  return [element('p', { part: 'loading', class: slow ? '' : 'wait' }, text), slow && otherWays(context)];
}

function otherWays({ contact, hasForm, messages }: ProblemContext): Child {
  return [
    // The page's own contact, when it brought one.
    element('slot', { name: 'contact' }, contact && contactView(contact, messages)),
    hasForm && element('p', {}, messages.otherForm),
  ];
}
