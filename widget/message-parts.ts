/** What sentences in every language are made of: names of logins and languages, dates. */

const LOGIN_NAMES: Record<string, string> = { digid: 'DigiD', eherkenning: 'eHerkenning', eidas: 'eIDAS' };

/** @returns the name of a login, or nothing where none is needed. */
export function loginName(login: string | undefined): string | undefined {
  return login === undefined || login === 'none' ? undefined : (LOGIN_NAMES[login] ?? login);
}

/** @returns the name of a language in another, e.g. "Engels"; the code where there is no name. */
export function languageName(code: string, inLanguage: string): string {
  try {
    const name = new Intl.DisplayNames(inLanguage, { type: 'language' }).of(code);
    // A language of the Kingdom that browsers have no name for.
    return name === 'pap' ? 'Papiamentu' : (name ?? code);
  } catch (error) {
    // A page may call its language anything.
    if (error instanceof RangeError) return code;
    throw error;
  }
}

/** @returns the date in words; as it came where it is none. */
export function longDate(date: string, language: string): string {
  const time = new Date(date);
  return Number.isNaN(time.getTime())
    ? date
    : new Intl.DateTimeFormat(language, { dateStyle: 'long' }).format(time);
}
