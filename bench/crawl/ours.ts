/** `ours.ts URL FOLDER MAX`: one crawl by the program as it is built, which tells what it took. */
import { crawlSources } from '../../crawler/crawl.ts';
import { tellCosts } from './costs.ts';

const [url = '', outDir = '', maxPages = ''] = process.argv.slice(2);
const [report] = await crawlSources(
  {
    organisations: [
      {
        id: 'oosterlo',
        name: 'Gemeente Oosterlo',
        type: 'gemeente',
        serves: [],
        contact: { phone: '14 0000' },
      },
    ],
    sources: [
      {
        id: 'site',
        organisation: 'oosterlo',
        kind: 'site',
        start: [`${url}/`],
        include: [],
        exclude: [],
        aliases: [],
        requestsPerSecond: 1000,
        allowPrivate: true,
      },
    ],
  },
  undefined,
  { outDir, maxPages: Number(maxPages), fresh: true },
);
if (report?.outcome !== 'complete') throw new Error(`the crawl was ${report?.outcome}: ${report?.reason}`);
tellCosts();
