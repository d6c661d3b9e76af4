/**
 * The `vindbaar` command. Exit codes: 0 done, 1 a defect of ours, 2 wrong use or configuration, 3 the engine,
 * 4 a source could not be crawled, 5 a load refused because it would drop pages, 6 a file or the disk, 130 stopped.
 */
import { Command, CommanderError, InvalidArgumentError, Option } from 'commander';
import { EXIT_CODES, VindbaarError } from '../model/errors.ts';
import { RESULT_TYPES } from '../search/request.ts';
import { addSynonymsCommands } from './commands/synonyms.ts';
import { VERSION } from './package-root.ts';
import { note } from './terminal.ts';

const configOption = () => new Option('-c, --config <file>', 'configuration').default('vindbaar.yaml');

/** Commands load their code when they are called, so that `--help` is there at once. */
export function program(): Command {
  const vindbaar = new Command('vindbaar')
    .description('Search for Dutch government services: crawl sites, index them, answer citizens.')
    .version(VERSION, '-v, --version')
    .showHelpAfterError('Run "vindbaar --help" for the commands and examples.')
    .addHelpText(
      'after',
      `
Examples:
  vindbaar start                              the whole chain on fictional sites, with a page to try it on
  vindbaar init https://www.example.nl        a first vindbaar.yaml for your own site, and a preview
  vindbaar crawl --out pages                  crawl all sources of vindbaar.yaml
  vindbaar index --from pages                 load what was crawled
  vindbaar serve --port 8080                  /v1/search, /zoeken and the search box
  vindbaar search --site oosterlo kliko kapot
  vindbaar read https://www.example.nl/afval  what the crawler makes of one page, and why

Exit codes: 0 done, 1 defect, 2 wrong use or configuration, 3 engine, 4 crawl, 5 load refused, 6 file or disk,
130 stopped with Ctrl-C.`,
    );

  vindbaar
    .command('start')
    .description('Run the whole chain on fictional sites on this machine.')
    .option('--once', 'end after one search through the page succeeded', false)
    .option('--data <dir>', 'folder for all the demo writes', '.vindbaar/demo')
    .addHelpText('after', '\nExamples:\n  vindbaar start\n  vindbaar start --once')
    .action(async (options) => (await import('./commands/start.ts')).startCommand(options));

  vindbaar
    .command('init')
    .description('Write a commented vindbaar.yaml for your own site, crawl twenty pages and show a preview.')
    .argument('<url>', 'address of the site, e.g. https://www.example.nl')
    .addOption(configOption())
    .option('--pages <number>', 'how many pages to crawl', wholeNumber(1, 1000), 20)
    .option('--port <number>', 'port of the preview; 0 for any free one', wholeNumber(0, 65535), 0)
    .option('--no-preview', 'end after the report')
    .option('--no-open', 'do not open a browser')
    .option('--force', 'overwrite an existing configuration', false)
    .addHelpText('after', '\nExample:\n  vindbaar init https://www.example.nl')
    .action(async (url, options) => (await import('./commands/init.ts')).initCommand({ ...options, url }));

  vindbaar
    .command('crawl')
    .description('Crawl sources to SOURCE.jsonl, with every page left out and why in SOURCE.skipped.jsonl.')
    .addOption(configOption())
    .option('-s, --source <id>', 'only this source; may be repeated', collect, [])
    .option('-o, --out <dir>', 'folder to write to', 'pages')
    .option('--max-pages <number>', 'most pages a source', wholeNumber(1, 1_000_000))
    .option('--fresh', 'forget what earlier crawls saw and fetch every page again', false)
    .addHelpText(
      'after',
      '\nExamples:\n  vindbaar crawl --out pages\n  vindbaar crawl --source oosterlo-site --out pages',
    )
    .action(async (options) => (await import('./commands/crawl.ts')).crawlCommand(options));

  vindbaar
    .command('index')
    .description('Load what was crawled, with the synonym files, into the search engine.')
    .addOption(configOption())
    .option('-f, --from <dir>', 'folder with the crawl output', 'pages')
    .option('--accept-loss', "load even when more than a tenth of an organisation's pages vanish", false)
    .option(
      '--remove <id>',
      'remove all pages of an organisation that is no longer in the configuration; may be repeated',
      collect,
      [],
    )
    .addHelpText(
      'after',
      '\nExamples:\n  vindbaar index --from pages\n  vindbaar index --from pages --accept-loss\n  vindbaar index --remove oud-lo',
    )
    .action(async (options) => (await import('./commands/load.ts')).loadCommand(options));

  vindbaar
    .command('search')
    .description('Answer one query, or a file of them, as /v1/search does.')
    .argument('[query...]', 'what a citizen types')
    .addOption(configOption())
    .option('--site <id>', 'organisation on whose site the citizen searches')
    .option('--json', 'the whole answer as JSON', false)
    .option('--page <number>', 'page of results', wholeNumber(1, 100), 1)
    .addOption(new Option('--type <type>', 'only these results').choices([...RESULT_TYPES]))
    .option('--exact', 'search only the words as typed, without synonyms', false)
    .option(
      '--batch <file>',
      'lines {id, query, site}; prints a line {id, hits, contact, fallback} each; - for standard input',
    )
    .addHelpText(
      'after',
      '\nExamples:\n  vindbaar search --site oosterlo kliko kapot\n  vindbaar search --site oosterlo --json paspoort\n  vindbaar search --batch queries.jsonl > answers.jsonl',
    )
    .action(async (query, options) =>
      (await import('./commands/search.ts')).searchCommand({ ...options, query }),
    );

  vindbaar
    .command('evaluate')
    .description(
      'Measure the answers to judged queries: nDCG@10, MRR, success, recall and nothing found, a tag.',
    )
    .argument(
      '<list>',
      'lines {id, query, site, expected: [{url, grade}], expect?, tags}; - for standard input',
    )
    .addOption(configOption())
    .option('--json', 'the numbers and every query as JSON', false)
    .option('--html <file>', 'write a report to read in a browser')
    .option(
      '--compare <file>',
      'show each query that won or lost against another configuration (.yaml) or an earlier report (.json)',
    )
    .addHelpText(
      'after',
      '\nExamples:\n  vindbaar evaluate queries.jsonl --html report.html\n  vindbaar evaluate queries.jsonl --json > before.json\n  vindbaar evaluate queries.jsonl --compare before.json\n\n"expect" is "contact" for a query that no page answers, or "none" when nothing at all may be found.',
    )
    .action(async (list, options) =>
      (await import('./commands/evaluate.ts')).evaluateCommand({ ...options, list }),
    );

  vindbaar
    .command('why')
    .description('Say why a page is found or not: robots.txt, canonical, index, words, rules and rank.')
    .argument('<url>', 'address of the page')
    .argument('[query...]', 'what a citizen types')
    .addOption(configOption())
    .option('-f, --from <dir>', 'folder with the crawl output', 'pages')
    .option('--site <id>', "organisation on whose site the citizen searches; without it, the page's own")
    .option('--json', 'as JSON', false)
    .addHelpText(
      'after',
      '\nExamples:\n  vindbaar why https://www.example.nl/afval "kliko kapot"\n  vindbaar why https://www.example.nl/geheim',
    )
    .action(async (url, query, options) =>
      (await import('./commands/why.ts')).whyCommand({ ...options, url, query }),
    );

  vindbaar
    .command('read')
    .description(
      'Show one page as the crawler reads it: its record, its charset, and where each field was found.',
    )
    .argument('<page>', 'address or file of a page; - for standard input')
    .option('--json', 'as JSON: {url, status, charset, charsetFrom, record, from, skip, links, ...}', false)
    .addOption(configOption())
    .option('-s, --source <id>', 'with the organisation and the selectors of this source')
    .option('--url <address>', 'the address on the web of a page read from a file')
    .addHelpText(
      'after',
      '\nExamples:\n  vindbaar read https://www.example.nl/paspoort\n  vindbaar read paspoort.html --url https://www.example.nl/paspoort --json\n  vindbaar read https://www.example.nl/paspoort --source oosterlo-site',
    )
    .action(async (input, options) =>
      (await import('./commands/read.ts')).readCommand({ ...options, input }),
    );

  vindbaar
    .command('robots')
    .description('Say of addresses whether a robots.txt allows them, and the line that decides (RFC 9309).')
    .argument('<robots>', 'address or file of a robots.txt; - for standard input')
    .argument('<address...>', 'addresses or paths to judge')
    .option('--agent <name>', 'product token of the crawler that asks', 'vindbaar')
    .option('--json', 'a line {address, allowed, line?, rule?, reason?} each', false)
    .addHelpText(
      'after',
      '\nExamples:\n  vindbaar robots https://www.example.nl/robots.txt /paspoort /zoeken?q=x\n  vindbaar robots robots.txt --agent OtherBot --json https://www.example.nl/a\n\nThe exit code is 0 whatever is allowed.',
    )
    .action(async (input, addresses, options) =>
      (await import('./commands/robots.ts')).robotsCommand({ ...options, input, addresses }),
    );

  vindbaar
    .command('sitemap')
    .description(
      'List what a sitemap holds: pages or further sitemaps, packed or not; RSS, Atom and text too.',
    )
    .argument('<sitemap>', 'address or file of a sitemap; - for standard input')
    .option('--json', 'a line {kind, url, modified?} each; kind is page or sitemap', false)
    .option('--follow', 'read the sitemaps it lists too, and those they list', false)
    .addHelpText(
      'after',
      '\nExamples:\n  vindbaar sitemap https://www.example.nl/sitemap.xml\n  vindbaar sitemap https://www.example.nl/sitemap_index.xml --follow\n  vindbaar sitemap sitemap.xml.gz --json',
    )
    .action(async (input, options) =>
      (await import('./commands/sitemap.ts')).sitemapCommand({ ...options, input }),
    );

  vindbaar
    .command('serve')
    .description('Answer citizens: /v1/search, /zoeken and the search box, on one address.')
    .addOption(configOption())
    .option('-p, --port <number>', 'port; 0 for any free one', wholeNumber(0, 65535), 8080)
    .option('--host <address>', 'address to listen on; put a proxy with TLS before it', '127.0.0.1')
    .addHelpText('after', '\nExample:\n  vindbaar serve --config vindbaar.yaml --port 8080')
    .action(async (options) => (await import('./commands/serve.ts')).serveCommand(options));

  vindbaar
    .command('engine')
    .description("Run the embedded engine, which speaks Meilisearch's protocol, as a server of its own.")
    .addOption(
      new Option('--http-addr <address>', 'host:port to listen on')
        .env('MEILI_HTTP_ADDR')
        .default('localhost:7700'),
    )
    .addOption(new Option('--db-path <dir>', 'folder for the data').env('MEILI_DB_PATH').default('data.ms'))
    .addOption(
      new Option(
        '--master-key <key>',
        'at least 16 bytes; rather set MEILI_MASTER_KEY, which does not show in the process list',
      ),
    )
    .addOption(
      new Option('--http-payload-size-limit <size>', 'largest request body')
        .env('MEILI_HTTP_PAYLOAD_SIZE_LIMIT')
        .default('104857600'),
    )
    .addOption(new Option('--env <env>', 'development or production').env('MEILI_ENV').default('development'))
    .addOption(
      new Option('--no-analytics', "accepted for Meilisearch's sake; nothing is ever sent").hideHelp(),
    )
    .addHelpText(
      'after',
      '\nExamples:\n  vindbaar engine --db-path data.ms\n  MEILI_MASTER_KEY=... vindbaar engine --http-addr 0.0.0.0:7700',
    )
    .action(async (options) =>
      (await import('./commands/engine.ts')).engineCommand({
        ...options,
        masterKey: options.masterKey ?? process.env['MEILI_MASTER_KEY'],
      }),
    );

  addSynonymsCommands(vindbaar);
  for (const command of [vindbaar, ...vindbaar.commands, ...vindbaar.commands.flatMap((c) => c.commands)]) {
    command.exitOverride();
  }
  return vindbaar;
}

function wholeNumber(least: number, most: number): (value: string) => number {
  return (value) => {
    const number = Number(value);
    if (/^\d+$/.test(value) && number >= least && number <= most) return number;
    throw new InvalidArgumentError(`Give a whole number from ${least} to ${most}.`);
  };
}

function collect(value: string, earlier: string[]): string[] {
  return [...earlier, value];
}

/** @returns the exit code. */
export async function run(args: readonly string[]): Promise<number> {
  try {
    await program().parseAsync(args, { from: 'user' });
    return 0;
  } catch (error) {
    if (error instanceof CommanderError) return error.exitCode === 0 ? 0 : EXIT_CODES.usage;
    if (error instanceof VindbaarError) {
      note(`vindbaar: ${error.message}`);
      return error.exitCode;
    }
    note(`vindbaar: ${error instanceof Error ? (error.stack ?? error.message) : String(error)}`);
    note('This is a defect of Vindbaar. Please report it with the lines above.');
    return EXIT_CODES.unexpected;
  }
}

// A reader that went away, such as `| head`, is no failure.
for (const stream of [process.stdout, process.stderr]) {
  stream.on('error', (error: NodeJS.ErrnoException) => {
    if (error.code !== 'EPIPE') throw error;
    process.exit(0);
  });
}

process.exitCode = await run(process.argv.slice(2));
