/** The commands of `vindbaar synonyms`, for who keeps the citizens' words. What they print is in Dutch. */
import { Option, type Command } from 'commander';

const configOption = () => new Option('-c, --config <file>', 'configuration').default('vindbaar.yaml');
const fromOption = () => new Option('-f, --from <dir>', 'folder with the crawl output').default('pages');
const beforeOption = () =>
  new Option('--before <version>', 'the files as they were: a version in git, or a folder').default('HEAD');

/** Commands load their code when they are called, so that `--help` is there at once. */
export function addSynonymsCommands(vindbaar: Command): void {
  const synonyms = vindbaar
    .command('synonyms')
    .description("Keep the citizens' words: check, measure, exchange and promote them.")
    .addHelpText(
      'after',
      '\nExamples:\n  vindbaar synonyms check\n  vindbaar synonyms export woorden.xlsx\n  vindbaar synonyms import woorden.xlsx',
    );

  synonyms
    .command('check')
    .description('Say what is wrong with the files, in Dutch with line and column, and ask every proefvraag.')
    .argument('[files...]', 'files or globs; default: those of the configuration')
    .addOption(configOption())
    .option('--no-proof', 'do not ask the proefvragen')
    .option('--site <id>', 'ask them on the crawled pages of this organisation, not on model pages')
    .addOption(fromOption())
    .option('--queries <file>', 'a judgement list; a changed rule that loses queries is a fault')
    .addOption(beforeOption())
    .addHelpText(
      'after',
      '\nExamples:\n  vindbaar synonyms check\n  vindbaar synonyms check synoniemen/*.yaml --site oosterlo --from pages',
    )
    .action(async (files, options) =>
      (await import('./synonyms-check.ts')).checkCommand({ ...options, files }),
    );

  synonyms
    .command('impact')
    .description('Show which queries win, lose or change by the changed files, before they are live.')
    .addOption(configOption())
    .addOption(fromOption())
    .addOption(beforeOption())
    .option('--queries <file>', 'judgement list, lines {query, site, expected}; may be repeated', collect, [])
    .option('--recorded <file>', 'what citizens typed, lines {query, site}; may be repeated', collect, [])
    .option('--html <file>', 'write the comparison as a page too')
    .addHelpText(
      'after',
      '\nExample:\n  vindbaar synonyms impact --queries vragen.jsonl --recorded getypt.jsonl --html verschil.html',
    )
    .action(async (options) => (await import('./synonyms-impact.ts')).impactCommand(options));

  synonyms
    .command('export')
    .description('Write the files as a spreadsheet, comments included.')
    .argument('<file>', 'name that ends in .xlsx or .csv')
    .addOption(configOption())
    .addHelpText('after', '\nExample:\n  vindbaar synonyms export woorden.xlsx')
    .action(async (file, options) =>
      (await import('./synonyms-export.ts')).exportCommand({ ...options, file }),
    );

  synonyms
    .command('import')
    .description('Bring the changes in a spreadsheet into the files; clashes are refused with both versions.')
    .argument('<file>', 'a spreadsheet that "export" wrote')
    .addOption(configOption())
    .option('--into <dir>', 'folder for files that are not there yet')
    .addHelpText('after', '\nExample:\n  vindbaar synonyms import woorden.xlsx')
    .action(async (file, options) =>
      (await import('./synonyms-export.ts')).importCommand({ ...options, file }),
    );

  synonyms
    .command('log')
    .description('Say who changed what, when and why, from the history in git.')
    .argument('[rule]', 'only this rule, by its product')
    .addOption(configOption())
    .option('--limit <number>', 'most changes a file', Number, 100)
    .addHelpText('after', '\nExamples:\n  vindbaar synonyms log\n  vindbaar synonyms log minicontainer')
    .action(async (rule, options) => (await import('./synonyms-log.ts')).logCommand({ ...options, rule }));

  synonyms
    .command('promote')
    .description("Move an organisation's rule to the national list, with its history.")
    .argument('<rule>', 'the rule, by its product')
    .addOption(configOption())
    .option('--to <file>', 'the national file; default: the one of the same theme')
    .option('--organisation <id>', 'whose rule, when several have one of this name')
    .addHelpText('after', '\nExample:\n  vindbaar synonyms promote strandpas --to synoniemen/afval.yaml')
    .action(async (rule, options) =>
      (await import('./synonyms-promote.ts')).promoteCommand({ ...options, rule }),
    );

  synonyms
    .command('suggest')
    .description('Propose words from the keywords pages carry; nothing is applied.')
    .addOption(configOption())
    .addOption(fromOption())
    .addHelpText('after', '\nExample:\n  vindbaar synonyms suggest --from pages > voorstellen.yaml')
    .action(async (options) => (await import('./synonyms-suggest.ts')).suggestCommand(options));
}

function collect(value: string, earlier: string[]): string[] {
  return [...earlier, value];
}
