/**
 * YAML text checked against a schema; every complaint carries file, line and column.
 * YAML 1.2 core schema, so `no` stays a word and a date stays text.
 */
import { isMap, isNode, isPair, isScalar, LineCounter, parseDocument, type Document } from 'yaml';
import { z } from 'zod';
import { VindbaarError } from './errors.ts';
import { DUTCH_YAML_ERRORS } from './yaml-errors-dutch.ts';

/** Says where in the file a key or value stands, as `file:line:column`. */
export type Locate = (path: readonly PropertyKey[]) => string;

export interface Parsed<T> {
  value: T;
  locate: Locate;
}

/** The sentences of a complaint, in the language of who keeps the file. */
export interface Wording {
  notYaml: (code: string, message: string) => string;
  notYamlTodo: string;
  unknownKey: (key: string, name: string) => string;
  meant: (near: string) => string;
  known: (keys: string) => string;
  wholeFile: string;
  todo: string;
  /** What is wrong with a value. */
  reason: (issue: z.core.$ZodIssue) => string;
  /** Words for what the schema does not say itself. */
  issue?: z.core.$ZodErrorMap;
}

export const ENGLISH: Wording = {
  notYaml: (_code, message) => `this is not valid YAML: ${message}.`,
  notYamlTodo: 'Check the indentation, the colons and the quotes on this line and the one above it.',
  unknownKey: (key, name) => `unknown key "${key}" in ${name}.`,
  meant: (near) => `Did you mean "${near}"?`,
  known: (keys) => `Known keys: ${keys}.`,
  wholeFile: 'the file',
  todo: 'Nothing was changed. Correct the file and run the command again.',
  reason: reasonOf,
};

export const DUTCH: Wording = {
  notYaml: (code, message) => `dit bestand is niet goed te lezen: ${DUTCH_YAML_ERRORS[code] ?? message}.`,
  notYamlTodo:
    'Kijk naar deze regel en de regel erboven: inspringen, dubbele punt, komma, haakjes en aanhalingstekens.',
  unknownKey: (key, name) => `het woord "${key}" kan niet in ${name}.`,
  meant: (near) => `Bedoelt u "${near}"?`,
  known: (keys) => `Dit kan wel: ${keys}.`,
  wholeFile: 'het bestand',
  todo: 'Er is niets veranderd. Verbeter het bestand en probeer het opnieuw.',
  reason: (issue) => {
    const { input, code, message } = issue;
    if (code === 'custom' || code === 'invalid_format') return message;
    if (input === undefined) return 'dit ontbreekt';
    if (input === null) return 'hier staat niets';
    return issue.code === 'invalid_type' ? dutchTypeReason(issue) : message;
  },
  issue: z.locales.nl().localeError,
};

const DUTCH_EXPECTED: Record<string, string> = {
  string: 'een woord of een zin',
  array: 'een lijst, bijvoorbeeld [kliko, vuilnisbak]',
  object: 'kopjes met iets erachter, bijvoorbeeld query: kliko kapot',
};

function dutchTypeReason({ input, expected }: z.core.$ZodIssueInvalidType): string {
  const given = JSON.stringify(input);
  if (expected === 'string' && (typeof input === 'number' || typeof input === 'boolean'))
    return `zet ${given} tussen aanhalingstekens: '${given}'`;
  return `hier hoort ${DUTCH_EXPECTED[expected] ?? expected}`;
}

/** @throws {VindbaarError} when the text is not YAML or does not fit the schema; all complaints at once. */
export function parseYaml<S extends z.ZodType>(
  text: string,
  file: string,
  schema: S,
  wording: Wording = ENGLISH,
): Parsed<z.infer<S>> {
  const lines = new LineCounter();
  const doc = parseDocument(text, { lineCounter: lines, prettyErrors: false, schema: 'core' });
  const at = (offset: number) => {
    const { line, col } = lines.linePos(offset);
    return `${file}:${line}:${col}`;
  };
  const broken = doc.errors[0];
  if (broken !== undefined) {
    throw new VindbaarError({
      kind: 'usage',
      where: at(broken.pos[0]),
      what: wording.notYaml(broken.code, broken.message),
      todo: wording.notYamlTodo,
    });
  }
  const locate: Locate = (path) => at(offsetOf(doc, path));
  const result = schema.safeParse(doc.toJS({ maxAliasCount: 100 }), {
    reportInput: true,
    ...(wording.issue === undefined ? {} : { error: wording.issue }),
  });
  if (result.success) return { value: result.data, locate };
  throw new VindbaarError({
    kind: 'usage',
    what: result.error.issues.map((issue) => complaint(issue, locate, schema, wording)).join('\n'),
    todo: wording.todo,
  });
}

function complaint(issue: z.core.$ZodIssue, locate: Locate, schema: z.ZodType, wording: Wording): string {
  const name = issue.path.map(String).join('.') || wording.wholeFile;
  if (issue.code === 'unrecognized_keys') {
    const known = keysAt(schema, issue.path);
    return issue.keys
      .map((key) => {
        const near = nearest(key, known);
        const hint = near === undefined ? wording.known(known.join(', ')) : wording.meant(near);
        return `${locate([...issue.path, key])}: ${wording.unknownKey(key, name)} ${hint}`;
      })
      .join('\n');
  }
  return `${locate(issue.path)}: ${name}: ${wording.reason(issue)}.`;
}

/** What a schema expects, as somebody reads it who never saw a schema. */
const EXPECTED: Record<string, string> = {
  string: 'text',
  number: 'a number',
  int: 'a whole number',
  boolean: 'true or false',
  array: 'a list, each item on a line of its own after a dash',
  object: 'keys with values',
};

/** Keys whose value may be a secret that somebody pasted in the wrong place. */
const SECRET = new Set<PropertyKey>(['keyEnv']);

function reasonOf(issue: z.core.$ZodIssue): string {
  const { input } = issue;
  if (input === undefined) return issue.code === 'custom' ? issue.message : 'this key is missing';
  const given = input === null ? 'nothing' : JSON.stringify(input);
  if (issue.code === 'invalid_type') {
    const expected = EXPECTED[issue.expected] ?? issue.expected;
    if (input === null) return `there is nothing here; write ${expected}`;
    if (typeof input === 'object') return `write ${expected} here`;
    if (issue.expected === 'string') return `${given} is not text; put it between quotes`;
    return `${given} is not ${expected}`;
  }
  if (issue.code === 'invalid_value') {
    return `${given} is not one of ${issue.values.map((value) => JSON.stringify(value)).join(', ')}`;
  }
  if (typeof input === 'object' || SECRET.has(issue.path.at(-1) ?? '')) return issue.message;
  if (issue.code === 'invalid_format' && issue.format === 'url') {
    return `${given} is no address; write it in full, e.g. https://www.example.nl/`;
  }
  return `${given}: ${issue.message}`;
}

/** Offset of the node at a path, or of the nearest parent that exists. */
function offsetOf(doc: Document, path: readonly PropertyKey[]): number {
  for (let length = path.length; length > 0; length--) {
    const parent = length === 1 ? doc.contents : doc.getIn(path.slice(0, length - 1), true);
    const key = path[length - 1];
    if (isMap(parent)) {
      const pair = parent.items.find((item) => isPair(item) && isScalar(item.key) && item.key.value === key);
      if (pair !== undefined && isScalar(pair.key) && pair.key.range) return pair.key.range[0];
    }
    const node = doc.getIn(path.slice(0, length), true);
    if (isNode(node) && node.range) return node.range[0];
  }
  return isNode(doc.contents) && doc.contents.range ? doc.contents.range[0] : 0;
}

/** The keys an object schema knows at a path through objects and arrays. */
function keysAt(schema: z.ZodType, path: readonly PropertyKey[]): string[] {
  let json = schemaJson(schema);
  for (const step of path) {
    json = typeof step === 'number' ? json?.items : json?.properties?.[String(step)];
  }
  return json?.propertyNames?.enum ?? Object.keys(json?.properties ?? {});
}

interface JsonSchema {
  properties?: Record<string, JsonSchema>;
  propertyNames?: { enum?: string[] };
  items?: JsonSchema;
}

function schemaJson(schema: z.ZodType): JsonSchema | undefined {
  return schema.toJSONSchema({ io: 'input', unrepresentable: 'any' }) as JsonSchema;
}

/** The known word at most a third of its letters away from the typed one. */
export function nearest(typed: string, known: readonly string[]): string | undefined {
  const ranked = known
    .map((word) => ({ word, distance: editDistance(typed.toLowerCase(), word.toLowerCase()) }))
    .toSorted((a, b) => a.distance - b.distance);
  const best = ranked[0];
  return best !== undefined && best.distance <= Math.max(1, Math.floor(best.word.length / 3))
    ? best.word
    : undefined;
}

function editDistance(a: string, b: string): number {
  let previous = Array.from({ length: b.length + 1 }, (_, index) => index);
  for (let i = 1; i <= a.length; i++) {
    const current = [i];
    for (let j = 1; j <= b.length; j++) {
      const substitution = (previous[j - 1] ?? 0) + (a[i - 1] === b[j - 1] ? 0 : 1);
      current.push(Math.min((previous[j] ?? 0) + 1, (current[j - 1] ?? 0) + 1, substitution));
    }
    previous = current;
  }
  return previous[b.length] ?? 0;
}
