/** The page `/bouwen`, alive: every choice is seen at once in the box and in the code. Without this, a button does it. */

interface EmbedCode {
  tag: string;
  style: string;
  policy: string;
}

const form = document.querySelector<HTMLFormElement>('#choices');
const preview = document.querySelector<HTMLElement>('#preview');
const languages = new Set<string>();

if (form !== null && preview !== null) {
  form.addEventListener('input', () => void follow(form, preview));
  form.querySelector('button')?.setAttribute('hidden', '');
  for (const button of document.querySelectorAll<HTMLButtonElement>('[data-copy]')) {
    button.hidden = false;
    button.addEventListener('click', () => void copy(button));
  }
  void follow(form, preview);
}

async function follow(choices: HTMLFormElement, place: HTMLElement): Promise<void> {
  for (const own of choices.querySelectorAll<HTMLInputElement>('[data-colour]')) {
    const colour = choices.querySelector<HTMLInputElement>(`input[name="${own.dataset['colour'] ?? ''}"]`);
    if (colour !== null) colour.disabled = !own.checked;
  }
  const chosen = new FormData(choices);
  showBox(chosen, place);
  const parameters = new URLSearchParams();
  for (const [name, value] of chosen) if (typeof value === 'string') parameters.set(name, value);
  const response = await fetch(`/v1/embed?${parameters}`, { credentials: 'omit' });
  const code = (await response.json()) as EmbedCode;
  for (const [name, lines] of Object.entries(code) as [string, string][]) {
    const block = document.getElementById(name);
    if (block !== null) block.textContent = lines;
  }
}

/** A new box for what is read only once, such as how it is rendered. */
function showBox(chosen: FormData, place: HTMLElement): void {
  const box = document.createElement('vindbaar-search');
  const language = text(chosen, 'language');
  place.lang = language;
  box.setAttribute('site', text(chosen, 'site'));
  // The address of this page holds no question of the webmaster's visitors.
  for (const name of ['header', 'suggestions', 'light']) box.toggleAttribute(name, chosen.has(name));
  for (const name of ['accent', 'on-accent', 'ink', 'paper', 'soft']) {
    if (chosen.has(name)) box.style.setProperty(`--vindbaar-${name}`, text(chosen, name));
  }
  place.style.background = chosen.has('paper') ? text(chosen, 'paper') : '';
  place.replaceChildren(box);
  if (language === 'nl' || language === 'en' || languages.has(language)) return;
  languages.add(language);
  void import(/* @vite-ignore */ `/vindbaar-search-${language}.js`);
}

async function copy(button: HTMLButtonElement): Promise<void> {
  const code = document.getElementById(button.dataset['copy'] ?? '');
  const status = document.getElementById('copied');
  if (code === null || status === null) return;
  try {
    await navigator.clipboard.writeText(code.textContent ?? '');
    status.textContent = 'Gekopieerd.';
  } catch (error) {
    // Browsers forbid it without a secure connection: select it, so that one key copies it.
    if (!(error instanceof DOMException) && !(error instanceof TypeError)) throw error;
    getSelection()?.selectAllChildren(code);
    status.textContent = 'Druk op Ctrl-C om te kopiëren.';
  }
}

function text(chosen: FormData, name: string): string {
  const value = chosen.get(name);
  return typeof value === 'string' ? value : '';
}
