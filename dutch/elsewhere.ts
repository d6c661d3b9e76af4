/**
 * Words of what no government does: what people watch, play, sing, cook and follow, and the companies they mean. What
 * can be stolen, thrown away, taxed, let or used to cheat somebody is not here, as a government does help with that.
 */
import { wordsOf } from './normalise.ts';

const ELSEWHERE = new Set(
  wordsOf(`
    netflix spotify videoland disney hbo viaplay prime youtube tiktok instagram snapchat pinterest twitch reddit
    messenger discord gmail outlook hotmail icloud chrome safari firefox android ios windows
    excel powerpoint photoshop canva chatgpt alexa siri wifi bluetooth
    ziggo kpn odido vodafone youfone tele2 simyo
    ing rabobank abn amro sns bunq knab revolut paypal klarna beurskoers wisselkoers
    ikea hema kruidvat etos lidl aldi jumbo heijn coolblue mediamarkt zalando amazon aliexpress temu shein vinted
    primark wehkamp praxis karwei blokker xenos decathlon bijenkorf bol
    thuisbezorgd ubereats mcdonalds starbucks dominos kfc burgerking
    ryanair transavia klm easyjet tripadvisor vliegticket vliegtickets lastminute efteling disneyland
    walibi toverland
    minecraft fortnite roblox pokemon gta fifa sims monopoly catan yahtzee cheat cheats gamen
    escaperoom
    songtekst lyrics akkoorden hitlijst playlist album zanger zangeres trailer aflevering
    afleveringen seizoen acteur actrice soap gtst bioscoop pathe
    ingredienten appeltaart pannenkoeken lasagne cocktail
    ajax feyenoord psv eredivisie verstappen formule1 champions league doelpunt doelpunten topscorer
    horoscoop sterrenbeeld kruiswoord kruiswoordpuzzel sudoku puzzel quiz mop moppen raadsel meme wallpaper emoji
    tinder datingsite weerbericht buienradar woordenboek synoniemen vervoeging rekenmachine
    lipstick mascara nagellak kapsel
  `),
);

/** @param word normalised */
export function isElsewhere(word: string): boolean {
  return ELSEWHERE.has(word);
}
