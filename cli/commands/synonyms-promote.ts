/** `vindbaar synonyms promote`: a rule of one organisation becomes a rule for everybody, with where it came from. */
import { resolve } from 'node:path';
import { ruleKey } from '../../dutch/rule-layers.ts';
import { parseSynonymFile } from '../../dutch/synonym-file.ts';
import { VindbaarError } from '../../model/errors.ts';
import { nearest } from '../../model/yaml-text.ts';
import { comesWithProgram } from '../package-root.ts';
import { changesOf } from '../synonym-history.ts';
import { readSynonymFiles, shownPath, synonymPaths } from '../synonym-files.ts';
import { cellsOf, columnsOf, editFor, isList, joinCell, keyOf, splitCell } from '../synonym-sheet.ts';
import { appendPiece, commentOf, editPiece, piecesOf, type Piece } from '../synonym-text.ts';
import { note, say } from '../terminal.ts';
import { configured } from './synonyms-check.ts';
import { textOf, writeWhole } from './synonyms-export.ts';
import { rulesChanged } from './synonyms-log.ts';

export interface PromoteCommandOptions {
  rule: string;
  config: string;
  /** The national file to move it to; default: the one with the same theme. */
  to?: string;
  /** Which organisation's rule, when several have one of this name. */
  organisation?: string;
}

type RulePiece = Extract<Piece, { kind: 'rule' | 'pin' }>;

export async function promoteCommand({
  rule,
  config,
  to,
  organisation,
}: PromoteCommandOptions): Promise<void> {
  const paths = (await synonymPaths(await configured(config))).map((path) => resolve(path));
  const files = (await readSynonymFiles(paths)).map(({ file }, index) => ({
    path: paths[index] ?? '',
    file,
  }));
  const key = ruleKey({ product: rule });
  const local = files.filter(
    ({ file }) =>
      file.organisation !== undefined &&
      (organisation ?? file.organisation) === file.organisation &&
      file.rules.some((each) => ruleKey(each) === key),
  );
  const [from] = local;
  if (from === undefined)
    throw noRule(
      rule,
      files.flatMap(({ file }) =>
        file.organisation === undefined ? [] : file.rules.map((each) => each.product),
      ),
    );
  if (local.length > 1) {
    throw usage(
      `meer organisaties hebben een regel "${rule}": ${local.map(({ file }) => file.organisation).join(', ')}.`,
      'Kies er één met --organisation.',
    );
  }
  const action = from.file.rules.find((each) => ruleKey(each) === key)?.action;
  if (action === 'remove') {
    throw usage(
      `"${rule}" haalt een landelijke regel weg; dat kan niet voor iedereen gelden.`,
      'Haal de landelijke regel zelf weg.',
    );
  }
  const national = files.filter(({ file }) => file.organisation === undefined);
  const target =
    to === undefined
      ? (national.find(({ file }) => file.rules.some((each) => ruleKey(each) === key)) ??
        national.find(({ file }) => file.theme === from.file.theme))
      : national.find(({ path }) => path === resolve(to));
  if (target === undefined) {
    throw usage(
      `er is geen landelijk bestand voor het thema "${from.file.theme}".`,
      'Noem het bestand met --to.',
    );
  }

  if (comesWithProgram(target.path)) {
    throw usage(
      'de landelijke lijst hoort hier bij het programma: een nieuwe versie zou uw regel wissen.',
      'Doe dit in een kopie van het project zelf, of noem met --to een eigen bestand zonder organisation.',
    );
  }

  const fromPieces = piecesOf(await textOf(from.path));
  const moved = fromPieces.find((piece): piece is RulePiece => piece.kind === 'rule' && keyOf(piece) === key);
  if (moved === undefined)
    throw usage(
      `"${rule}" staat niet op een eigen regel in ${shownPath(from.path)}.`,
      'Zet elke regel van de lijst op een eigen regel.',
    );
  const history = await historyLines(from.path, key);
  const origin = `Overgenomen van ${from.file.organisation ?? ''} (${from.file.owner}).`;
  const comment = [commentOf(moved.text), origin, ...history].filter((line) => line !== '').join('\n');
  // What is national must be seen again, whoever approved it for one organisation.
  const piece = editPiece(
    moved.text,
    [
      { path: ['action'], value: undefined },
      { path: ['review'], value: 'proposed' },
    ],
    comment,
  );
  const targetText = putIn(piecesOf(await textOf(target.path)), { kind: 'rule', text: piece }, key);
  const rest = fromPieces.filter((other) => other !== moved);
  const hasRules = rest.some((other) => other.kind === 'rule');
  const fromText = rest
    .map(({ text }) => text)
    .join('')
    .replace(/^rules:[ \t]*$/m, hasRules ? '$&' : 'rules: []');
  parseSynonymFile(targetText, `${shownPath(target.path)} (na het verplaatsen)`);
  parseSynonymFile(fromText, `${shownPath(from.path)} (na het verplaatsen)`);
  // The national file first: a rule that stands twice does no harm, one that is lost does.
  await writeWhole(target.path, targetText);
  await writeWhole(from.path, fromText);
  say(`"${rule}" staat nu in ${shownPath(target.path)} en niet meer in ${shownPath(from.path)}.`);
  note('Controleer met: vindbaar synonyms check');
}

/** As a new rule, or joined with the national rule of that name. */
function putIn(pieces: Piece[], moved: RulePiece, key: string): string {
  const index = pieces.findIndex((piece) => piece.kind === 'rule' && keyOf(piece) === key);
  const there = pieces[index];
  if (there === undefined || there.kind === 'text') {
    appendPiece(pieces, moved);
    return pieces.map((piece) => piece.text).join('');
  }
  const [mine, theirs] = [cellsOf(moved), cellsOf(there)];
  const edits = columnsOf('rule')
    .filter((column) => isList(column) && (mine[column.title] ?? '') !== '')
    .map((column) => {
      const joined = [...splitCell(theirs[column.title] ?? ''), ...splitCell(mine[column.title] ?? '')];
      return editFor(column, joinCell([...new Set(joined)]));
    });
  const comment = [commentOf(there.text), commentOf(moved.text)].filter((line) => line !== '').join('\n');
  pieces[index] = { kind: 'rule', text: editPiece(there.text, edits, comment) };
  return pieces.map((piece) => piece.text).join('');
}

const MOST_CHANGES = 1000;

/** One line a change of the rule, oldest first; none where there is no git. */
async function historyLines(path: string, key: string): Promise<string[]> {
  try {
    const changes = await changesOf(path, MOST_CHANGES);
    return changes
      .filter(({ before, after }) => rulesChanged(before, after).some((change) => change.rule === key))
      .map(({ when, who, why }) => `${when.slice(0, 10)} ${who}: ${why.split('\n')[0] ?? ''}`)
      .toReversed();
  } catch (error) {
    if (error instanceof VindbaarError) return [];
    throw error;
  }
}

function noRule(rule: string, known: readonly string[]): VindbaarError {
  const near = nearest(rule, known);
  return usage(
    `geen enkele organisatie heeft een regel "${rule}".`,
    near === undefined
      ? 'Regels van organisaties staan in bestanden met organisation.'
      : `Bedoelt u "${near}"?`,
  );
}

function usage(what: string, todo: string): VindbaarError {
  return new VindbaarError({ kind: 'usage', what, todo: `${todo} Er is niets veranderd.` });
}
