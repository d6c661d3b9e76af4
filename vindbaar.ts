/** The package's front door: what programs may import from `vindbaar`. Everything else may change at any time. */
export { parseConfigFile, mergeConfigFiles, type Config } from './model/config.ts';
export { VindbaarError, EXIT_CODES, type ErrorKind } from './model/errors.ts';
export { crawlSources, type CrawlOptions, type CrawlReport } from './crawler/crawl.ts';
export { loadOrganisations, type LoadOutcome, type OrganisationLoad } from './indexer/load.ts';
export { openIndexes } from './indexer/meilisearch.ts';
export { parseSynonymFile } from './dutch/synonym-file.ts';
export { prepareRules, type RuleSet } from './dutch/rules.ts';
export { openEngine } from './search/meilisearch.ts';
export { createSearcher, type Searcher, type SearchParams } from './search/search.ts';
export { startServer, type RunningServer } from './search/server.ts';
export { startEngine, type EngineOptions, type RunningEngine } from './engine/server.ts';
export type { Organisation, Contact } from './model/organisation.ts';
export type { Source } from './model/source.ts';
export type { FetchedPage, PageRecord, Skipped } from './model/page-record.ts';
export type { IndexDocument } from './model/index-document.ts';
export type { Hit, Result, SearchAnswer } from './model/search-answer.ts';
