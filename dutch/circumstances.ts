/**
 * Words that tell when, how long, how much or where in the world: the circumstances of what somebody asks, hardly ever
 * its subject. "Rijbewijs loopt af in mei" is about a driving licence.
 */
import { wordsOf } from './normalise.ts';

const TIMES_AND_AMOUNTS = new Set(
  wordsOf(`
    januari februari maart april mei juni juli augustus september oktober november december
    maandag dinsdag woensdag donderdag vrijdag zaterdag zondag weekend
    ochtend ochtends middag middags middagje avond avonds nacht nachts morgen vandaag gisteren vanavond vanmiddag
    vanochtend vannacht overmorgen eergisteren straks nu direct meteen
    seconde seconden minuut minuten kwartier uur uren uurtje dag dagen dagje week weken weekje maand maanden kwartaal
    jaar jaren jaartje eeuw
    twee drie vier vijf zes zeven acht negen tien elf twaalf dertien veertien vijftien zestien zeventien achttien
    negentien twintig dertig veertig vijftig zestig zeventig tachtig negentig honderd duizend miljoen half halve
    anderhalf anderhalve eerste tweede derde vierde vijfde laatste volgende vorige komende afgelopen
    euro euros cent procent keer keren paar meter meters kilometer kilometers km kilo liter liters
  `),
);

/** As they are called in Dutch; the kingdom's islands too, as somebody moves there or comes from there. */
const COUNTRIES = new Set(
  wordsOf(`
    afghanistan albanie algerije amerika angola argentinie armenie aruba australie azerbeidzjan bahrein bangladesh belgie
    bolivia bonaire bosnie brazilie bulgarije cambodja canada chili china colombia congo cuba curacao cyprus denemarken
    duitsland ecuador egypte engeland eritrea estland ethiopie europa filipijnen finland frankrijk gambia georgie ghana
    griekenland guinee haiti hongarije hongkong ierland ijsland india indonesie irak iran israel italie
    ivoorkust jamaica japan jemen jordanie kaapverdie kameroen kazachstan kenia koeweit kosovo kroatie laos letland
    libanon liberia libie litouwen luxemburg macedonie madagaskar maleisie mali malta marokko mauritius mexico moldavie
    monaco mongolie montenegro mozambique myanmar namibie nepal nicaragua nigeria noorwegen oeganda oekraine oezbekistan
    oostenrijk pakistan palestina panama paraguay peru polen portugal qatar roemenie rusland rwanda saba schotland senegal
    servie sierra singapore slovenie slowakije soedan somalie spanje suriname syrie tadzjikistan taiwan tanzania thailand
    togo tsjechie tsjechoslowakije tunesie turkije uruguay venezuela vietnam wales zambia zimbabwe afrika korea brittannie
    zweden zwitserland
  `),
);

/** @param word normalised */
export function isTimeOrAmount(word: string): boolean {
  return TIMES_AND_AMOUNTS.has(word);
}

/** @param word normalised */
export function isCountry(word: string): boolean {
  return COUNTRIES.has(word);
}
