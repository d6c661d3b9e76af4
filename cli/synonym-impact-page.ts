/** The impact of changed rules as one HTML page without script, before and after side by side. In Dutch. */
import { html } from 'hono/html';
import type { Impact } from './synonym-impact.ts';

const STYLE = `body{font:1rem/1.5 system-ui,sans-serif;margin:1.5rem auto;max-width:75rem;padding:0 1rem;color:#1a1a1a;background:#fff}
.wide{overflow-x:auto}table{border-collapse:collapse;width:100%;min-width:45rem}
th,td{border:1px solid #767676;padding:.5rem .75rem;text-align:left;vertical-align:top}thead th{background:#f0f0f0}
tbody th{font-weight:600}ol{margin:0;padding-left:1.25rem}a{color:#0b4a9e}.site,.score{display:block;font-weight:400;color:#4a4a4a}
.outcome{font-weight:600}.verliest .outcome{border-left:.5rem solid #b3261e}.wint .outcome{border-left:.5rem solid #1e6b34}
.verandert .outcome{border-left:.5rem solid #767676}.new{font-weight:600}
@media print{.wide{overflow:visible}table{min-width:0}tr{break-inside:avoid}}`;

const ORDER = ['verliest', 'wint', 'verandert'] as const;

export async function impactPage(impacts: readonly Impact[]): Promise<string> {
  const shown = ORDER.flatMap((outcome) => impacts.filter((impact) => impact.outcome === outcome));
  const page = html`<!doctype html>
    <html lang="nl">
      <head>
        <meta charset="utf-8" />
        <meta name="viewport" content="width=device-width, initial-scale=1" />
        <title>Wat de nieuwe woorden doen</title>
        <style>
          ${STYLE}
        </style>
      </head>
      <body>
        <h1>Wat de nieuwe woorden doen</h1>
        <p>${summary(impacts)}</p>
        ${shown.length === 0 ? '' : impactTable(shown)}
      </body>
    </html>`;
  return (await page).toString();
}

/** Counted in words, as an editor would tell a colleague. */
function summary(impacts: readonly Impact[]): string {
  const count = (outcome: Impact['outcome']) => impacts.filter((impact) => impact.outcome === outcome).length;
  if (impacts.every(({ outcome }) => outcome === 'gelijk')) {
    return `Er verandert niets: alle ${impacts.length} zoekvragen geven dezelfde pagina's als eerst.`;
  }
  return `Van de ${impacts.length} zoekvragen worden er ${count('wint')} beter en ${count('verliest')} slechter. Bij ${count('verandert')} veranderen de pagina's en bij ${count('gelijk')} niets. Een cijfer loopt van 0 (de goede pagina staat er niet) tot 1 (de goede pagina staat bovenaan).`;
}

function impactTable(shown: readonly Impact[]) {
  return html`<div class="wide" role="region" aria-label="Zoekvragen die veranderen" tabindex="0">
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
              <th scope="row">${impact.query}<span class="site">${impact.site}</span></th>
              <td class="outcome">
                ${impact.outcome}${impact.accepted ? ', en dat mag' : ''}${scoreText(impact)}
              </td>
              <td>${hitList(impact.before)}</td>
              <td>${hitList(impact.after, impact.before)}</td>
              <td>${impact.rules.join(', ')}</td>
            </tr>`,
        )}
      </tbody>
    </table>
  </div>`;
}

function scoreText({ score }: Impact) {
  if (score === undefined) return '';
  return html`<span class="score">${score.before.toFixed(2)} → ${score.after.toFixed(2)}</span>`;
}

/** @param before pages that stood there first; others are marked as new. */
function hitList(hits: Impact['before'], before: Impact['before'] = hits) {
  if (hits.length === 0) return 'niets';
  return html`<ol>
    ${hits.map((hit) => {
      const isNew = !before.some(({ url }) => url === hit.url);
      return html`<li class="${isNew ? 'new' : ''}">
        <a href="${hit.url}">${hit.title}</a>${isNew ? ' (nieuw)' : ''}
      </li>`;
    })}
  </ol>`;
}
