/** Everything the box says, in Dutch (B1) and English. Functions, so that numbers and names fit the sentence. */

export interface Messages {
  label: string;
  hint: string;
  submit: string;
  results: (query: string) => string;
  best: string;
  group: Record<'gemeente' | 'samenwerking' | 'landelijk', string>;
  count: (shown: number, total: number) => string;
  loading: string;
  nothing: (query: string) => string;
  tryThis: string;
  failed: string;
  retry: string;
  resultsPage: string;
  more: string;
  personal: string;
  online: (login: string | undefined) => string;
  call: (phone: string) => string;
  counter: (address: string) => string;
  changed: (date: string) => string;
  language: (code: string) => string;
  contact: (name: string) => string;
  hours: (hours: string) => string;
  appointment: string;
  allContact: string;
}

const LOGIN_NAMES: Record<string, string> = { digid: 'DigiD', eherkenning: 'eHerkenning', eidas: 'eIDAS' };

const nl: Messages = {
  label: 'Wat zoekt u?',
  hint: 'De resultaten verschijnen terwijl u typt. Persoonlijke gegevens zijn niet nodig.',
  submit: 'Zoeken',
  results: (query) => `Zoekresultaten voor “${query}”`,
  best: 'Beste antwoord',
  group: { gemeente: 'Uw gemeente', samenwerking: 'Samenwerkingsverbanden', landelijk: 'Landelijk' },
  count: (shown, total) =>
    total === 1 ? '1 resultaat gevonden.' : `${Math.max(shown, total)} resultaten gevonden.`,
  loading: 'Bezig met zoeken …',
  nothing: (query) => `Niets gevonden voor “${query}”`,
  tryThis: 'Probeer een ander of korter woord. Of neem contact op, dan helpen wij u verder.',
  failed: 'Zoeken lukt nu even niet.',
  retry: 'Probeer het opnieuw',
  resultsPage: 'Zoek op de resultatenpagina',
  more: 'Meer resultaten',
  personal:
    'U typte een persoonlijk gegeven, zoals een BSN, e-mailadres of telefoonnummer. Dat sturen wij niet op. Zoek met gewone woorden.',
  online: (login) =>
    login === undefined || login === 'none'
      ? 'Direct regelen'
      : `Direct regelen met ${LOGIN_NAMES[login] ?? login}`,
  call: (phone) => `Bel ${phone}`,
  counter: (address) => `Balie: ${address}`,
  changed: (date) => `Gewijzigd op ${date}`,
  language: (code) => `In het ${new Intl.DisplayNames('nl', { type: 'language' }).of(code) ?? code}`,
  contact: (name) => `Hulp nodig? ${name} helpt u`,
  hours: (hours) => `Open: ${hours}`,
  appointment: 'Maak een afspraak',
  allContact: 'Alle manieren om contact op te nemen',
};

const en: Messages = {
  label: 'What are you looking for?',
  hint: 'Results appear while you type. No personal details are needed.',
  submit: 'Search',
  results: (query) => `Search results for “${query}”`,
  best: 'Best answer',
  group: { gemeente: 'Your municipality', samenwerking: 'Joint organisations', landelijk: 'National' },
  count: (shown, total) => (total === 1 ? '1 result found.' : `${Math.max(shown, total)} results found.`),
  loading: 'Searching …',
  nothing: (query) => `Nothing found for “${query}”`,
  tryThis: 'Try another or a shorter word. Or contact us and we will help you.',
  failed: 'Searching does not work right now.',
  retry: 'Try again',
  resultsPage: 'Search on the results page',
  more: 'More results',
  personal:
    'You typed personal data, such as a BSN, e-mail address or phone number. We do not send it. Search with ordinary words.',
  online: (login) =>
    login === undefined || login === 'none'
      ? 'Arrange online'
      : `Arrange online with ${LOGIN_NAMES[login] ?? login}`,
  call: (phone) => `Call ${phone}`,
  counter: (address) => `Counter: ${address}`,
  changed: (date) => `Changed on ${date}`,
  language: (code) => `In ${new Intl.DisplayNames('en', { type: 'language' }).of(code) ?? code}`,
  contact: (name) => `Need help? ${name} helps you`,
  hours: (hours) => `Open: ${hours}`,
  appointment: 'Make an appointment',
  allContact: 'All ways to contact us',
};

const LANGUAGES: Record<string, Messages> = { nl, en };

/** Messages of a language, Dutch where there are none. */
export function messagesFor(language: string): Messages {
  return LANGUAGES[language.toLowerCase().split('-')[0] ?? ''] ?? nl;
}
