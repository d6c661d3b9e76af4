/** What stands below the form in each state: nothing, waiting, an answer, a failure. */
import type { AnswerContact, Result } from '../model/search-answer.ts';
import type { Child } from './dom.ts';
import { filtersView, type Choices } from './filters.ts';
import type { Messages } from './messages.ts';
import { failureView, retryView, waitingView, type ProblemContext } from './problem.ts';
import type { Question, QueryState } from './query-controller.ts';
import { answerView } from './results.ts';

export interface View {
  messages: Messages;
  language: string;
  contact: AnswerContact | undefined;
  hasForm: boolean;
  /** What results can be narrowed to; left out where there are no filters. */
  choices: Choices | undefined;
  resultsPage: (question: Question) => string;
  onSearch: (question: Question) => void;
  onMore: () => void;
  onSelect: (result: Result) => void;
}

export function stateView(state: QueryState, view: View): Child {
  if (state.status === 'idle') return false;
  const { choices, resultsPage, onSearch, onMore, messages } = view;
  const { question, answer } = state;
  const failed = state.status === 'failed';
  const slow = state.status === 'loading' && state.slow === true;
  const problem: ProblemContext = {
    ...view,
    resultsPage: resultsPage(question),
    onRetry: () => (answer === undefined ? onSearch(question) : onMore()),
  };
  if (answer === undefined || slow) return failed ? failureView(problem) : waitingView(problem, slow);
  return answerView(answer, {
    ...view,
    question,
    filters: choices && filtersView(choices, question, messages, onSearch),
    problem: failed && retryView(problem),
  });
}
