/** A filter written out again: Meilisearch reads the filter of a search, combines it, and tells errors in that form. */
import type { Condition, Filter } from './syntax.ts';

const quoted = (text: string): string => JSON.stringify(text);

/** @returns the same filter, its fields placed in the text that stands for all of it */
export function rewritten(filter: Filter): Filter {
  const placed: { condition: Condition; at: number }[] = [];
  let source = '';
  const write = (part: Filter): void => {
    switch (part.kind) {
      case 'and':
      case 'or': {
        const [only] = part.parts;
        if (part.parts.length === 1 && only !== undefined) return write(only);
        part.parts.forEach((inner, index) => {
          if (index > 0) source += ` ${part.kind.toUpperCase()} `;
          source += '(';
          write(inner);
          source += ')';
        });
        return;
      }
      case 'not':
        source += 'NOT (';
        write(part.part);
        source += ')';
        return;
      default:
        placed.push({ condition: part, at: source.length + 1 });
        source += quoted(part.field.name) + operation(part);
    }
  };
  write(filter);
  const fields = new Map(
    placed.map(({ condition, at }) => [condition, { name: condition.field.name, at, source }]),
  );
  const moved = (part: Filter): Filter => {
    if (part.kind === 'and') return { ...part, parts: part.parts.map(moved) };
    if (part.kind === 'or') return { ...part, parts: part.parts.map(moved) };
    if (part.kind === 'not') return { ...part, part: moved(part.part) };
    return { ...part, field: fields.get(part) ?? part.field };
  };
  return moved(filter);
}

function operation(condition: Condition): string {
  switch (condition.kind) {
    case 'compare':
      return ` ${condition.operator} ${quoted(condition.value)}`;
    case 'between':
      return ` ${quoted(condition.from)} TO ${quoted(condition.to)}`;
    case 'in':
      return ` IN[${condition.values.map(quoted).join(', ')}]`;
    case 'exists':
      return ' EXISTS';
    case 'null':
      return ' IS NULL';
    case 'empty':
      return ' IS EMPTY';
    case 'contains':
      return ` CONTAINS ${quoted(condition.value)}`;
    case 'starts':
      return ` STARTS WITH ${quoted(condition.value)}`;
  }
}
