/** An answer: the best result alone, then the groups; or what to try when there is none. Always the contact. */
import type { SearchAnswer, Translation } from '../model/search-answer.ts';
import { contactView } from './contact.ts';
import { button, element, link, list, type Child } from './dom.ts';
import { isNarrowed } from './filters.ts';
import type { Question } from './query-controller.ts';
import { resultView, type ResultContext } from './result.ts';

export interface AnswerContext extends Omit<ResultContext, 'contact'> {
  question: Question;
  filters: Child;
  /** Below the results when more of them did not come. */
  problem: Child;
  onMore: () => void;
  /** Searches something else, as a button offers. */
  onSearch: (question: Question) => void;
}

export function answerView(answer: SearchAnswer, context: AnswerContext): Child {
  const { messages, question, filters, problem } = context;
  const { query, hits, stale, contact } = answer;
  const found = hits.length > 0;
  return [
    element(
      'h2',
      { part: 'heading', tabindex: '-1' },
      found ? messages.results(query) : messages.nothing(query),
    ),
    stale === true && element('p', { part: 'stale' }, messages.stale),
    explanationView(answer, context),
    (found || isNarrowed(question)) && filters,
    found ? hitsView(answer, context) : nothingView(answer, context),
    problem,
    contactView(contact, messages),
  ];
}

function hitsView({ best, groups, hits, total, contact }: SearchAnswer, context: AnswerContext): Child {
  const { messages } = context;
  const whose = { ...context, contact };
  return [
    best !== null &&
      element(
        'section',
        { part: 'best' },
        element('p', { class: 'eyebrow' }, messages.best),
        resultView(best, 'h3', whose),
      ),
    groups.map((group) =>
      element(
        'section',
        { part: 'group' },
        element('h3', {}, messages.group[group.group]),
        list(
          undefined,
          group.hits.map((result) => resultView(result, 'h4', whose)),
        ),
      ),
    ),
    total > hits.length && button(messages.more, context.onMore, 'more'),
  ];
}

/** Never a dead end: what to try, the nearest product. */
function nothingView({ nearest }: SearchAnswer, { messages, question, onSearch }: AnswerContext): Child {
  return [
    isNarrowed(question)
      ? button(messages.clearFilters, () => onSearch({ query: question.query }))
      : list('tips', messages.tips),
    nearest !== undefined && placeView('nearest', messages.nearest, nearest),
  ];
}

/** What was searched differently from what was typed, and how to undo it. */
function explanationView(
  { query, spelling, translated = [], elsewhere }: SearchAnswer,
  context: AnswerContext,
): Child {
  const { messages, question, onSearch } = context;
  const undo = (lines: string[], text: string, exact: boolean) =>
    element(
      'div',
      { part: 'explanation' },
      lines.map((line) => element('p', {}, line)),
      button(text, () => onSearch({ ...question, exact }), 'undo'),
    );
  const sentence = ({ typed, page }: Translation) => messages.translated(typed, page);
  return [
    spelling !== undefined &&
      element(
        'p',
        { part: 'spelling' },
        `${messages.didYouMean} `,
        button(spelling, () => onSearch({ query: spelling })),
      ),
    question.exact === true
      ? undo([messages.exact(query)], messages.alsoOthers, false)
      : translated.length > 0 && undo(translated.map(sentence), messages.onlyTyped(query), true),
    elsewhere !== undefined &&
      placeView('elsewhere', messages.elsewhere, elsewhere, ...(elsewhere.others ?? [])),
  ];
}

function placeView(part: string, text: string, ...places: { title: string; url: string }[]): Child {
  return element(
    'p',
    { part },
    text,
    places.map(({ title, url }) => [' ', link(url, title)]),
  );
}
