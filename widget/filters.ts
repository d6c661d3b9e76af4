/** Narrowing the results to one organisation or one kind of page, where there is something to choose. */
import type { SearchAnswer } from '../model/search-answer.ts';
import { element, type Child } from './dom.ts';
import type { Messages } from './messages.ts';
import type { Question } from './query-controller.ts';

type FilterName = 'organisation' | 'type';
type Choice = readonly [value: string, text: string];

/** What can be chosen; taken from an answer that is not narrowed itself. */
export interface Choices {
  organisation: Choice[];
  type: string[];
}

export function choicesOf({ filters, hits }: SearchAnswer): Choices {
  return {
    organisation: filters?.organisations.map(({ id, name }) => [id, name] as const) ?? [
      ...new Map(hits.map((hit) => [hit.organisation, hit.organisationName])),
    ],
    type: filters?.types ?? [...new Set(hits.map((hit) => hit.pageType))],
  };
}

export function isNarrowed({ organisation, type }: Question): boolean {
  return Boolean(organisation) || Boolean(type);
}

export function filtersView(
  { organisation, type }: Choices,
  question: Question,
  messages: Messages,
  onSearch: (question: Question) => void,
): Child {
  const types: Record<string, string> = messages.types;
  const filters = [
    filter('organisation', messages.filterOrganisation, organisation),
    filter(
      'type',
      messages.filterType,
      type.map((value) => [value, types[value] ?? value]),
    ),
  ];
  return filters.some(Boolean) && element('div', { part: 'filters' }, filters);

  function filter(name: FilterName, label: string, choices: readonly Choice[]): Child {
    const chosen = question[name] ?? '';
    if (choices.length < 2 && chosen === '') return false;
    const options = [['', messages.all] as const, ...choices].map(([value, text]) =>
      element('option', { value, selected: value === chosen }, text),
    );
    const select = element(
      'select',
      { part: 'filter', name, change: () => onSearch({ ...question, [name]: select.value }) },
      options,
    );
    return element('label', {}, label, select);
  }
}
