/** The style sheet of our own pages; a file of its own, so that a strict content security policy needs no exception. */
export const RESULTS_STYLE = `
:root { color-scheme: light dark; --link: #154273; --ink: #1b1b1b; --paper: #fff; --soft: #f2f5f9; --line: #c8d0da; --mark: #fff0b3; }
@media (prefers-color-scheme: dark) {
  :root { --link: #9cc4f5; --ink: #ececec; --paper: #16191d; --soft: #20252b; --line: #46505c; --mark: #5a4a00; }
}
* { box-sizing: border-box; }
body { margin: 0; background: var(--paper); color: var(--ink); font: 1.125rem/1.6 system-ui, sans-serif; overflow-wrap: anywhere; }
main { max-width: 46rem; margin-inline: auto; padding: 1.5rem 1rem 4rem; }
h1 { font-size: 1.75rem; line-height: 1.25; margin-block: 0 1rem; }
h2 { font-size: 1.375rem; margin-block: 2rem 0.75rem; }
h3, h4 { font-size: 1.1875rem; line-height: 1.35; margin-block: 1.25rem 0.25rem; }
a { color: var(--link); text-underline-offset: 0.15em; }
a:focus-visible, input:focus-visible, button:focus-visible, select:focus-visible, pre:focus-visible { outline: 3px solid var(--link); outline-offset: 2px; }
p { margin-block: 0 0.5rem; }
mark { background: var(--mark); color: inherit; }
label { display: block; font-weight: 600; margin-block-end: 0.25rem; }
.field { display: flex; flex-wrap: wrap; gap: 0.5rem; }
.field input { flex: 1 1 14rem; min-height: 44px; padding: 0.5rem 0.75rem; font: inherit; color: inherit; background: var(--paper); border: 2px solid var(--ink); }
.field button { min-height: 44px; padding: 0.5rem 1.25rem; font: inherit; font-weight: 600; color: var(--paper); background: var(--link); border: 2px solid var(--link); cursor: pointer; }
ul { padding-inline-start: 1.25rem; margin-block: 0.25rem 0.75rem; }
.results, .channels { list-style: none; padding: 0; }
.results > li { border-block-start: 1px solid var(--line); padding-block: 0.25rem 0.75rem; }
.best, .contact { background: var(--soft); border-inline-start: 4px solid var(--link); padding: 0.25rem 1rem 0.75rem; margin-block: 1rem; }
.whose { font-size: 1rem; opacity: 0.85; }
.channels { display: flex; flex-wrap: wrap; gap: 0.25rem 1.25rem; font-size: 1rem; }
.narrow > ul { display: flex; flex-wrap: wrap; gap: 0 1rem; list-style: none; padding: 0; margin-block: 0 0.5rem; }
.narrow > p { font-weight: 600; margin: 0; }
.narrow a { display: inline-flex; align-items: center; min-height: 44px; }
pre { white-space: pre-wrap; padding: 1rem; background: var(--soft); font-size: 0.9375rem; }
fieldset { border: 1px solid var(--line); margin-block: 1rem; padding: 0.75rem 1rem; }
legend { font-weight: 600; }
select { padding-inline: 0.5rem; max-width: 100%; }
select, .choice input[type='color'] { min-height: 44px; min-width: 44px; font: inherit; color: inherit; background: var(--paper); border: 2px solid var(--ink); }
.choice { display: flex; gap: 0.75rem; align-items: center; min-height: 44px; margin: 0 0 0.5rem; font-weight: 400; }
.choice label { flex: 0 1 16rem; margin: 0; padding-block: 0.5rem; font-weight: 400; }
.choice input:disabled { opacity: 0.45; }
.choice input[type='checkbox'] { flex: none; width: 24px; height: 24px; }
#choices > button, [data-copy] { margin-block-start: 0.75rem; min-height: 44px; padding: 0.5rem 1.25rem; font: inherit; font-weight: 600; color: var(--paper); background: var(--link); border: 2px solid var(--link); cursor: pointer; }
.preview { padding: 1rem; border: 1px solid var(--line); }
@media print { form, nav { display: none; } }
`;
