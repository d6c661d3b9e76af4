/** The impact of changed rules as one HTML page without script, before and after side by side. In Dutch. */
import { html } from 'hono/html';
import type { Impact } from './synonym-impact.ts';

const STYLE = `body{font:1rem/1.5 system-ui,sans-serif;margin:2rem;max-width:75rem}table{border-collapse:collapse;width:100%}
th,td{border:1px solid #767676;padding:.5rem;text-align:left;vertical-align:top}ol{margin:0;padding-left:1.25rem}
.verliest{background:#fde8e8}.wint{background:#e7f6e7}`;

const ORDER = ['verliest', 'wint', 'verandert'] as const;

export async function impactPage(impacts: readonly Impact[]): Promise<string> {
  const shown = ORDER.flatMap((outcome) => impacts.filter((impact) => impact.outcome === outcome));
  const page = html`<!doctype html>
    <html lang="nl">
      <head>
        <meta charset="utf-8" />
        <title>Wat de nieuwe woorden doen</title>
        <style>
          ${STYLE}
        </style>
      </head>
      <body>
        <h1>Wat de nieuwe woorden doen</h1>
        <p>${shown.length} van de ${impacts.length} zoekvragen veranderen.</p>
        <table>
          <thead>
            <tr>
              <th scope="col">Zoekvraag</th>
              <th scope="col">Wat gebeurt er</th>
              <th scope="col">Eerst</th>
              <th scope="col">Nu</th>
              <th scope="col">Door de regel</th>
            </tr>
          </thead>
          <tbody>
            ${shown.map(
              (impact) =>
                html`<tr class="${impact.outcome}">
                  <th scope="row">${impact.query} (${impact.site})</th>
                  <td>${impact.outcome}${impact.accepted ? ', en dat mag' : ''}${scoreText(impact)}</td>
                  <td>${hitList(impact.before)}</td>
                  <td>${hitList(impact.after)}</td>
                  <td>${impact.rules.join(', ')}</td>
                </tr>`,
            )}
          </tbody>
        </table>
      </body>
    </html>`;
  return (await page).toString();
}

function scoreText({ score }: Impact): string {
  return score === undefined ? '' : ` (${score.before.toFixed(2)} → ${score.after.toFixed(2)})`;
}

function hitList(hits: Impact['before']) {
  if (hits.length === 0) return 'niets';
  return html`<ol>
    ${hits.map((hit) => html`<li><a href="${hit.url}">${hit.title}</a></li>`)}
  </ol>`;
}
