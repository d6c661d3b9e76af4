/** An evaluation as one HTML page without script: the numbers, what won and lost, and the queries answered worst. */
import { html } from 'hono/html';
import type { Change, Measured, Summary } from '../search/evaluation.ts';

const STYLE = `body{font:1rem/1.5 system-ui,sans-serif;margin:2rem;max-width:75rem}table{border-collapse:collapse;width:100%}
th,td{border:1px solid #767676;padding:.25rem .5rem;text-align:left;vertical-align:top}td.n{text-align:right}ol{margin:0;padding-left:1.25rem}
.lost{background:#fde8e8}.won{background:#e7f6e7}`;

/** Queries shown of those that were not answered fully. */
const MOST_SHOWN = 200;

export async function evaluationPage(
  summaries: readonly Summary[],
  measured: readonly Measured[],
  changes: readonly Change[] | undefined,
): Promise<string> {
  const imperfect = measured.filter(({ ndcg }) => ndcg < 0.995).toSorted((a, b) => a.ndcg - b.ndcg);
  const page = html`<!doctype html>
    <html lang="en">
      <head>
        <meta charset="utf-8" />
        <title>Evaluation</title>
        <style>
          ${STYLE}
        </style>
      </head>
      <body>
        <h1>Evaluation of ${measured.length} queries</h1>
        ${summaryTable(summaries)} ${changes === undefined ? '' : changeTable(changes)}
        <h2>Answered worst</h2>
        ${
          imperfect.length === 0
            ? html`<p>Every query is answered fully.</p>`
            : html`<p>${Math.min(MOST_SHOWN, imperfect.length)} of ${imperfect.length} queries.</p>
                ${queryTable(imperfect.slice(0, MOST_SHOWN))}`
        }
      </body>
    </html>`;
  return (await page).toString();
}

function summaryTable(summaries: readonly Summary[]) {
  const heads = ['Tag', 'Queries', 'nDCG@10', 'MRR', 'Success@1', 'Success@3', 'Recall@10', 'Nothing found'];
  const percent = (share: number) => `${(share * 100).toFixed(1)} %`;
  return html`<table>
    <thead>
      <tr>
        ${heads.map((head) => html`<th scope="col">${head}</th>`)}
      </tr>
    </thead>
    <tbody>
      ${summaries.map(
        (one) =>
          html`<tr>
            <th scope="row">${one.tag}</th>
            ${[
              String(one.queries),
              `${one.ndcg.toFixed(3)} ± ${one.margin.toFixed(3)}`,
              one.mrr.toFixed(3),
              percent(one.success1),
              percent(one.success3),
              one.recall.toFixed(3),
              percent(one.zero),
            ].map((cell) => html`<td class="n">${cell}</td>`)}
          </tr>`,
      )}
    </tbody>
  </table>`;
}

function changeTable(changes: readonly Change[]) {
  const lost = changes.filter(({ gain }) => gain < 0).length;
  return html`<h2>${changes.length - lost} queries won, ${lost} lost</h2>
    <table>
      <thead>
        <tr>
          ${['Query', 'nDCG@10', 'Before', 'After'].map((head) => html`<th scope="col">${head}</th>`)}
        </tr>
      </thead>
      <tbody>
        ${changes.map(
          ({ judgement, before, after, gain }) =>
            html`<tr class="${gain < 0 ? 'lost' : 'won'}">
              <th scope="row">${judgement.query} (${judgement.site})</th>
              <td class="n">${before.ndcg.toFixed(2)} → ${after.ndcg.toFixed(2)}</td>
              <td>${urlList(before.urls.slice(0, 3))}</td>
              <td>${urlList(after.urls.slice(0, 3))}</td>
            </tr>`,
        )}
      </tbody>
    </table>`;
}

function queryTable(measured: readonly Measured[]) {
  return html`<table>
    <thead>
      <tr>
        ${['Query', 'Tags', 'nDCG@10', 'Right', 'First three'].map((head) => html`<th scope="col">${head}</th>`)}
      </tr>
    </thead>
    <tbody>
      ${measured.map(
        ({ judgement, ndcg, urls }) =>
          html`<tr>
            <th scope="row">${judgement.query} (${judgement.site})</th>
            <td>${judgement.tags.join(', ')}</td>
            <td class="n">${ndcg.toFixed(2)}</td>
            <td>
              ${judgement.expect === undefined ? urlList(judgement.expected.map(({ url }) => url)) : judgement.expect}
            </td>
            <td>${urlList(urls.slice(0, 3))}</td>
          </tr>`,
      )}
    </tbody>
  </table>`;
}

function urlList(urls: readonly string[]) {
  if (urls.length === 0) return 'nothing';
  return html`<ol>
    ${urls.map((url) => html`<li>${url}</li>`)}
  </ol>`;
}
