/** A filter to the set of documents that pass it. */
import { normaliseFacet } from '../analysis/tokenizer.ts';
import { Bitset } from '../bitset.ts';
import { cut, type Column, type Columns } from '../columns.ts';
import { ApiError } from '../errors.ts';
import { addIds } from '../id-set.ts';
import { patternsOf, ruleNumber } from '../filterable.ts';
import type { Settings } from '../settings.ts';
import { located, type Comparison, type Condition, type Filter } from './syntax.ts';

export interface FilterContext {
  columns: Columns;
  settings: Settings;
  /** All documents. */
  all: Bitset;
  /** Error code of the route that asks. */
  code: string;
  /** Named in errors of a search. */
  uid?: string;
  /** Experimental features that are on; `CONTAINS` is one. */
  features: Readonly<Record<string, boolean>>;
}

export function evaluateFilter(filter: Filter, context: FilterContext): Bitset {
  switch (filter.kind) {
    case 'and':
      return filter.parts.reduce((set, part) => set.and(evaluateFilter(part, context)), context.all.clone());
    case 'or':
      return filter.parts.reduce((set, part) => set.or(evaluateFilter(part, context)), new Bitset());
    case 'not':
      return context.all.andNot(evaluateFilter(filter.part, context));
    default:
      return leaf(filter, context).and(context.all);
  }
}

function leaf(filter: Condition, context: FilterContext): Bitset {
  requireFilterable(filter, context);
  const column = context.columns.column(filter.field.name);
  switch (filter.kind) {
    case 'compare': {
      if (filter.operator === '!=') return context.all.andNot(equal(column, filter.value));
      return filter.operator === '='
        ? equal(column, filter.value)
        : compare(column, filter.operator, filter.value);
    }
    case 'between':
      return compare(column, '>=', filter.from).and(compare(column, '<=', filter.to));
    case 'in':
      return filter.values.reduce((set, value) => set.or(equal(column, value)), new Bitset());
    case 'exists':
      return column?.exists ?? new Bitset();
    case 'null':
      return column?.isNull ?? new Bitset();
    case 'empty':
      return column?.isEmpty ?? new Bitset();
    case 'contains': {
      if (context.features['containsFilter'] !== true)
        throw new ApiError(
          'feature_not_enabled',
          located(
            'Using `CONTAINS` in a filter requires enabling the `contains filter` experimental feature. See https://github.com/orgs/meilisearch/discussions/763',
            filter.operator.at,
            filter.operator.at + filter.operator.name.length,
            filter.operator.source,
          ),
        );
      const part = normaliseFacet(filter.value);
      return strings(column, (value) => value.includes(part));
    }
    case 'starts': {
      const start = normaliseFacet(filter.value);
      if (start === '') return column?.exists ?? new Bitset();
      return strings(column, (value) => value.startsWith(start));
    }
  }
}

function equal(column: Column | undefined, value: string): Bitset {
  const found = new Bitset();
  addIds(found, column?.strings.get(cut(normaliseFacet(value))));
  const number = toNumber(value);
  if (number !== undefined) addIds(found, column?.numbers.get(number));
  return found;
}

const COMPARISONS: Record<'<' | '<=' | '>' | '>=', (order: number) => boolean> = {
  '<': (order) => order < 0,
  '<=': (order) => order <= 0,
  '>': (order) => order > 0,
  '>=': (order) => order >= 0,
};

function compare(
  column: Column | undefined,
  operator: Exclude<Comparison, '=' | '!='>,
  value: string,
): Bitset {
  const passes = COMPARISONS[operator];
  const wanted = normaliseFacet(value);
  const found = strings(column, (other) => passes(other < wanted ? -1 : other > wanted ? 1 : 0));
  const number = toNumber(value);
  if (number === undefined || column === undefined) return found;
  for (const [other, documents] of column.numbers) {
    if (passes(other - number)) addIds(found, documents);
  }
  return found;
}

function strings(column: Column | undefined, passes: (value: string) => boolean): Bitset {
  const found = new Bitset();
  for (const [value, documents] of column?.strings ?? []) if (passes(value)) addIds(found, documents);
  return found;
}

function toNumber(value: string): number | undefined {
  const number = Number(value);
  return value.trim() !== '' && Number.isFinite(number) ? number : undefined;
}

/** Needed feature per kind of condition: an equality, an order, or either. */
function requireFilterable(filter: Condition, { settings, code, uid }: FilterContext): void {
  const { name, at, source } = filter.field;
  const place = uid === undefined ? '' : `Index \`${uid}\`: `;
  const number = ruleNumber(settings.filterableAttributes, name);
  const rule = settings.filterableAttributes[number];
  if (rule === undefined) {
    const patterns = patternsOf(settings.filterableAttributes).toSorted((a, b) => (a < b ? -1 : 1));
    const available =
      patterns.length === 0
        ? 'This index does not have configured filterable attributes.'
        : `Available filterable attribute patterns are: ${patterns.map((pattern) => `\`${pattern}\``).join(', ')}.`;
    const message = `${place}Attribute \`${name}\` is not filterable. ${available}`;
    throw new ApiError(code, located(message, at, at + name.length, source));
  }
  if (typeof rule === 'string') return;
  const { equality, comparison } = rule.features.filter;
  const operator = operatorOf(filter);
  const isOrder = ORDERS.includes(operator);
  const isAllowed = isOrder ? comparison : EQUALITIES.includes(operator) ? equality : equality || comparison;
  if (isAllowed) return;
  const allowed = [
    'OR',
    'AND',
    'NOT',
    ...(equality ? EQUALITIES : []),
    ...(comparison ? ORDERS : []),
    ...(equality || comparison ? ['IS EMPTY', 'IS NULL', 'EXISTS'] : []),
  ];
  throw new ApiError(
    code,
    `${place}Filter operator \`${operator}\` is not allowed for the attribute \`${name}\`.\n` +
      `  - Note: allowed operators: ${allowed.join(', ')}.\n` +
      `  - Note: field \`${name}\` matched rule #${number} in \`filterableAttributes\`\n` +
      `  - Hint: enable ${isOrder ? 'comparison' : 'equality'} in rule #${number} by modifying the features.filter object\n` +
      `  - Hint: prepend another rule matching \`${name}\` with appropriate filter features before rule #${number}`,
  );
}

const EQUALITIES = ['=', '!=', 'IN'];
const ORDERS = ['<', '>', '<=', '>=', 'TO'];
const OPERATORS = {
  between: 'TO',
  in: 'IN',
  exists: 'EXISTS',
  null: 'IS NULL',
  empty: 'IS EMPTY',
  contains: 'CONTAINS',
  starts: 'STARTS WITH',
} as const;

function operatorOf(filter: Condition): string {
  return filter.kind === 'compare' ? filter.operator : OPERATORS[filter.kind];
}
