/** `vindbaar synonyms log`: who changed what in the citizens' words, when and why. From git; in Dutch. */
import { resolve } from 'node:path';
import { ruleKey } from '../../dutch/rule-layers.ts';
import { normalise } from '../../dutch/normalise.ts';
import { changesOf, type Change } from '../synonym-history.ts';
import { shownPath, synonymPaths } from '../synonym-files.ts';
import { cellsOf, keyOf } from '../synonym-sheet.ts';
import { piecesOf } from '../synonym-text.ts';
import { note, say } from '../terminal.ts';
import { configured } from './synonyms-check.ts';

export interface LogCommandOptions {
  config: string;
  /** Only this rule. */
  rule?: string;
  /** Most changes a file. */
  limit: number;
}

export interface RuleChange {
  rule: string;
  /** One line a field, or that the rule came or went. */
  lines: string[];
}

export async function logCommand({ config, rule, limit }: LogCommandOptions): Promise<void> {
  const wanted = rule === undefined ? undefined : ruleKey({ product: rule });
  const entries: { change: Change; file: string; rules: RuleChange[] }[] = [];
  for (const path of await synonymPaths(await configured(config))) {
    for (const change of await changesOf(resolve(path), limit)) {
      const rules = rulesChanged(change.before, change.after).filter(
        (each) => wanted === undefined || normalise(each.rule) === wanted,
      );
      if (rules.length > 0) entries.push({ change, file: shownPath(path), rules });
    }
  }
  entries.sort((a, b) => (a.change.when < b.change.when ? 1 : a.change.when > b.change.when ? -1 : 0));
  for (const { change, file, rules } of entries) {
    say(
      `${change.when.slice(0, 16).replace('T', ' ')}  ${change.who}  ${file}  (${change.commit.slice(0, 10)})`,
    );
    for (const line of change.why.split('\n')) say(`    ${line}`);
    for (const { rule: name, lines } of rules) {
      say(`  ${name}`);
      for (const line of lines) say(`    ${line}`);
    }
    say();
  }
  if (entries.length === 0)
    note(rule === undefined ? 'Er is nog niets veranderd.' : `Aan "${rule}" is nog niets veranderd.`);
}

/** What differs between two texts of a file, rule by rule. */
export function rulesChanged(before: string | undefined, after: string | undefined): RuleChange[] {
  const [was, is] = [rulesOf(before), rulesOf(after)];
  const changes: RuleChange[] = [];
  for (const [key, cells] of is) {
    const old = was.get(key);
    if (old === undefined) {
      changes.push({ rule: key, lines: ['nieuw', ...difference({}, cells)] });
      continue;
    }
    const lines = difference(old, cells);
    if (lines.length > 0) changes.push({ rule: key, lines });
  }
  for (const key of was.keys()) if (!is.has(key)) changes.push({ rule: key, lines: ['weggehaald'] });
  return changes;
}

type Cells = Record<string, string | undefined>;

function rulesOf(text: string | undefined): Map<string, Cells> {
  if (text === undefined) return new Map();
  return new Map(
    piecesOf(text).flatMap((piece) => (piece.kind === 'text' ? [] : [[keyOf(piece), cellsOf(piece)]])),
  );
}

function difference(was: Cells, is: Cells): string[] {
  return [...new Set([...Object.keys(was), ...Object.keys(is)])].flatMap((title) => {
    const [old, now] = [was[title] ?? '', is[title] ?? ''];
    if (old === now || title === 'product') return [];
    const [before, after] = [old.split('; '), now.split('; ')];
    const added = after.filter((entry) => entry !== '' && !before.includes(entry));
    const removed = before.filter((entry) => entry !== '' && !after.includes(entry));
    return [
      ...(added.length > 0 ? [`${title}: + ${added.join('; ')}`] : []),
      ...(removed.length > 0 ? [`${title}: - ${removed.join('; ')}`] : []),
    ];
  });
}
