/** How the box looks: NL Design System tokens first, then its own custom properties, then calm defaults. */
import { css } from 'lit';

export const styles = css`
  :host {
    --_accent: var(--vindbaar-accent, var(--utrecht-link-color, var(--nlds-link-color, #154273)));
    --_ink: var(--vindbaar-ink, var(--utrecht-document-color, #1b1b1b));
    --_paper: var(--vindbaar-paper, var(--utrecht-document-background-color, #fff));
    --_soft: var(--vindbaar-soft, #f1f5f9);
    --_line: var(--vindbaar-line, #c3ccd6);
    --_mark: var(--vindbaar-mark, #fff0b3);
    --_on-accent: var(--vindbaar-on-accent, var(--utrecht-button-primary-action-color, #fff));
    --_focus: var(--vindbaar-focus, var(--utrecht-focus-outline-color, var(--_accent)));
    display: block;
    color: var(--_ink);
    font-family: var(--vindbaar-font, var(--utrecht-document-font-family, inherit));
    font-size: 1rem;
    line-height: 1.5;
    overflow-wrap: anywhere;
    text-align: start;
  }
  @media (prefers-color-scheme: dark) {
    :host([theme='auto']) {
      --_accent: var(--vindbaar-accent, #9cc4f5);
      --_ink: var(--vindbaar-ink, #ececec);
      --_paper: var(--vindbaar-paper, #16191d);
      --_soft: var(--vindbaar-soft, #20252b);
      --_line: var(--vindbaar-line, #46505c);
      --_mark: var(--vindbaar-mark, #5a4a00);
      --_on-accent: var(--vindbaar-on-accent, #16191d);
    }
  }
  :host([hidden]) {
    display: none;
  }
  * {
    box-sizing: border-box;
  }
  label {
    display: block;
    font-weight: 600;
    margin-block-end: 0.25rem;
  }
  .field {
    display: flex;
    flex-wrap: wrap;
    gap: 0.5rem;
  }
  input {
    flex: 1 1 12rem;
    min-inline-size: 0;
    min-block-size: 44px;
    padding: 0.5rem 0.75rem;
    font: inherit;
    font-size: max(1rem, 16px);
    color: inherit;
    background: var(--_paper);
    border: 2px solid var(--_ink);
    border-radius: var(--vindbaar-radius, 0);
    appearance: none;
  }
  button {
    min-block-size: 44px;
    padding: 0.5rem 1.25rem;
    font: inherit;
    font-weight: 600;
    color: var(--_on-accent);
    background: var(--_accent);
    border: 2px solid var(--_accent);
    border-radius: var(--vindbaar-radius, 0);
    cursor: pointer;
  }
  button.plain,
  button.more {
    color: var(--_accent);
    background: transparent;
  }
  input:focus-visible,
  button:focus-visible,
  a:focus-visible,
  .region:focus-visible {
    outline: 3px solid var(--_focus);
    outline-offset: 2px;
  }
  a {
    color: var(--_accent);
    text-underline-offset: 0.15em;
  }
  .hint {
    margin-block: 0.25rem 0;
    font-size: 0.9375rem;
  }
  .region {
    margin-block-start: 1rem;
    background: var(--_paper);
  }
  h2 {
    font-size: 1.25rem;
    line-height: 1.3;
    margin-block: 0 0.75rem;
  }
  h3 {
    font-size: 1.125rem;
    line-height: 1.35;
    margin-block: 1.25rem 0.25rem;
  }
  h4 {
    font-size: 1.0625rem;
    line-height: 1.35;
    margin-block: 0.75rem 0.125rem;
  }
  p {
    margin-block: 0 0.375rem;
  }
  ul {
    list-style: none;
    padding: 0;
    margin: 0;
  }
  section > ul > li + li {
    border-block-start: 1px solid var(--_line);
  }
  h4 a,
  .best h3 a {
    display: inline-block;
    padding-block: 0.25rem;
  }
  .best {
    background: var(--_soft);
    border-inline-start: 4px solid var(--_accent);
    padding: 0.75rem 1rem;
  }
  .best h3 {
    margin-block: 0;
    font-size: 1.25rem;
  }
  .eyebrow {
    font-size: 0.875rem;
    font-weight: 600;
    margin: 0;
  }
  .whose {
    font-size: 0.9375rem;
  }
  .snippet {
    max-inline-size: 45rem;
  }
  .channels {
    display: flex;
    flex-wrap: wrap;
    gap: 0.125rem 1.25rem;
    font-size: 0.9375rem;
    padding-block-end: 0.5rem;
  }
  .channels a,
  .contact a {
    display: inline-block;
    padding-block: 0.25rem;
  }
  .more {
    margin-block-start: 1rem;
  }
  .contact {
    border: 1px solid var(--_line);
    padding: 0.25rem 1rem 0.75rem;
    margin-block-start: 1.5rem;
  }
  .contact li + li {
    border: 0;
  }
  .contact h3 {
    margin-block: 0.5rem 0.25rem;
  }
  mark {
    background: var(--_mark);
    color: inherit;
    font-weight: 600;
  }
  .problem {
    border-inline-start: 4px solid #b3261e;
    padding-inline-start: 1rem;
  }
  .problem .actions {
    display: flex;
    flex-wrap: wrap;
    gap: 0.75rem 1.25rem;
    align-items: center;
    margin-block: 0.5rem;
  }
  .busy {
    opacity: 0.7;
  }
  @media (forced-colors: active) {
    mark {
      outline: 1px solid;
    }
    .best {
      border: 2px solid;
    }
  }
  @media print {
    form,
    .more {
      display: none;
    }
  }
`;
