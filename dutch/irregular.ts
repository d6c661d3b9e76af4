/**
 * Dutch that no rule predicts, as tables: plurals, strong verbs, word families and words that only look inflected
 * or compound. Each line is true in any municipality; `test/dutch/` asks for every table.
 */

/** Plural or other form: its base. Compounds inflect as their last part does. */
export const IRREGULAR_FORMS: Readonly<Record<string, string>> = table(`
  baden bad, bedragen bedrag, beelden beeld, besluiten besluit, bevelen bevel, bladen blad, bladeren blad, daken dak,
  dagen dag, data datum, eieren ei, raden raad, gaten gat, gebeden gebed, gebieden gebied, gebreken gebrek, gelederen gelid,
  gemeenten gemeente, gemeentes gemeente, glazen glas, goederen goed, graven graf, hoven hof, holen hol, jubilea jubileum,
  kalveren kalf, kinderen kind, kinder kind, kleren kleed, koeien koe, lammeren lam, leden lid, liederen lied, lieden lid, loten lot,
  middelen middel, musea museum, centra centrum, oorlogen oorlog, paden pad, raderen rad, runderen rund, rampen ramp, schepen schip,
  schoten schot, slagen slag, sloten slot, smeden smid, spelen spel, staven staf, steden stad, tarieven tarief, vaten vat,
  verdragen verdrag, verslagen verslag, vlooien vlo, volkeren volk, vorderingen vordering, wegen weg, zonen zoon, zonne zon, wethouders wethouder,
  contracten contract, gelden geld, stembussen stembus, gegevens gegeven, huizen huis, toeslagen toeslag,
  koppen kop, bomen boom, palen paal, gezinnen gezin, gezinsleden gezinslid, ouders ouder, politici politicus, portefeuilles portefeuille,
  aardappelen aardappel, kosten kosten, inkomsten inkomen, hersenen hersenen, verkeerd verkeerd, bruggen brug
`);

/** Stem of the present tense: the strong past and participle forms, without ge- and a separable prefix. */
const STRONG: Readonly<Record<string, string>> = {
  begin: 'begon begonnen',
  beslis: 'beslist',
  bid: 'bad gebeden',
  bied: 'bood boden geboden',
  bijt: 'beet gebeten',
  bind: 'bond gebonden',
  breek: 'brak braken gebroken',
  breng: 'bracht brachten gebracht',
  denk: 'dacht gedacht',
  doe: 'deed deden gedaan',
  draag: 'droeg gedragen',
  drink: 'dronk gedronken',
  ga: 'ging gegaan',
  geef: 'gaf gaven gegeven',
  geniet: 'genoot genoten',
  graaf: 'groef groeven gegraven',
  hang: 'hing gehangen',
  help: 'hielp geholpen',
  houd: 'hield gehouden',
  kies: 'koos kozen gekozen',
  kijk: 'keek gekeken',
  kom: 'kwam gekomen',
  koop: 'kocht kochten gekocht',
  krijg: 'kreeg gekregen',
  laat: 'liet gelaten',
  lees: 'las gelezen',
  leg: 'gelegd',
  loop: 'liep gelopen',
  neem: 'nam namen genomen',
  onderneem: 'ondernam ondernomen',
  ontvang: 'ontving ontvangen',
  overlijd: 'overleed overleden',
  rijd: 'reed gereden',
  roep: 'riep geroepen',
  scheid: 'gescheiden',
  scheld: 'schold gescholden',
  schenk: 'schonk geschonken',
  schiet: 'schoot geschoten',
  schrijf: 'schreef schreven geschreven',
  sla: 'sloeg geslagen',
  sluit: 'sloot gesloten',
  snijd: 'sneed gesneden',
  spreek: 'sprak gesproken',
  sta: 'stond gestaan',
  steek: 'stak gestoken',
  steel: 'stal gestolen',
  sterf: 'stierf gestorven',
  stijg: 'steeg gestegen',
  strijd: 'streed gestreden',
  trek: 'trok getrokken',
  val: 'viel gevallen',
  vang: 'ving gevangen',
  vecht: 'vocht gevochten',
  verdwijn: 'verdween verdwenen',
  vergeet: 'vergat vergeten',
  verlies: 'verloor verloren',
  vertrek: 'vertrok vertrokken',
  vind: 'vond vonden gevonden',
  vraag: 'vroeg vroegen gevraagd',
  was: 'waste gewassen',
  werp: 'wierp geworpen',
  wijs: 'wees gewezen',
  win: 'won gewonnen',
  word: 'werd geworden',
  zend: 'zond gezonden',
  zet: 'zette gezet',
  zie: 'zag gezien',
  zit: 'zat gezeten',
  zoek: 'zocht gezocht',
  zuig: 'zoog gezogen',
  zwem: 'zwom gezwommen',
};

/** Strong form: its stem. */
export const STRONG_FORMS: ReadonlyMap<string, string> = new Map(
  Object.entries(STRONG).flatMap(([stem, forms]) => forms.split(' ').map((form) => [form, stem] as const)),
);

/** Words of one family that no ending joins: derived word, the verb or noun it belongs to. */
export const FAMILIES: Readonly<Record<string, string>> = table(`
  aangifte aangeef, afgifte afgeef, uitgifte uitgeef, opgave opgeef, teruggave teruggeef, overdracht overdraag,
  geboren geboorte, begrafenis begraaf, begraving begraaf, crematie cremeer, gehuwd huwelijk, huwen huwelijk, gehuwde huwelijk, huw huwelijk,
  verlof verlof, keuze kies, verkozen verkies, verloren verlies, vermist vermis, vermissing vermis, diefstal steel,
  help hulp, hulpen hulp, werkeloos werkloos, werkeloosheid werkloosheid, werkloze werkloos,
  emigratie emigreer, immigratie immigreer, registratie registreer, legalisatie legaliseer, naturalisatie naturaliseer, isolatie isoleer,
  organisatie organiseer, subsidie subsidie, reparatie repareer, installatie installeer, exploitatie exploiteer, reservering reserveer, reservatie reserveer,
  solliciteer sollicitatie, inspectie inspecteer, controle controleer, informatie informeer, legitimatie legitimeer, identificatie identificeer,
  compensatie compenseer, publicatie publiceer, participatie participeer, integratie integreer, indicatie indiceer, adoptie adopteer, collecte collecteer,
  gehandicapten gehandicapt, gehandicapte gehandicapt, invaliden invalide, minderjarigen minderjarig, zelfstandigen zelfstandig, zelfstandige zelfstandig,
  nabestaanden nabestaande, belanghebbenden belanghebbende, leerplichtig leerplicht, verzorging verzorg, zorg zorg, nieuwe nieuw,
  stemmen stem, geldigheid geldig, veiligheid veilig, gladheid glad, ziekte ziek, ouderdom oud, wethouder wethouder, eigenaren eigenaar
`);

/** Nouns in -ing that mean a thing of their own, not the doing of their verb. */
export const OWN_MEANING: ReadonlySet<string> = words(`
  woning rekening belasting vergunning leiding zitting verzekering vergadering uitkering instelling stichting tekening
  verdieping koning ring ding kring haring paling zing spring lening beschikking stalling verordening voorziening opleiding
  vereniging bestemming omgeving samenleving beweging leerling vluchteling sterveling bezitting vesting helling regering afdeling
  rioolheffing heffing regeling bijeenkomst kling wekking lezing
`);

/** Words that end as a plural, a diminutive or a verb does, and are none. */
export const UNINFLECTED: ReadonlySet<string> = words(`
  meisje beetje koekje sprookje toetje ontbijt eten leven examen tegen zeven negen open eigen morgen buiten binnen boven samen
  keuken haven regen wagen molen teken laken deken varken geheugen vermogen inkomen nadeel voordeel systeem
  bijstand paspoort rijbewijs uittreksel gemeente subsidie schade einde ziekte waarde wijze premie melding
  asiel asbest afval openbaar park volmacht afspraak toeslag baan raad kaart plaats dienst gezin
  gratis gras glas huis kaas mens gids prijs reis adres proces kans dans grens fiets toets plaats kruis basis crisis politiek
  ambulance ambtenaar burger middel sleutel winkel tafel kamer nummer water zomer winter
`);

/** Words the splitter would cut where there is no joint, or whose parts say nothing of what they mean. */
export const UNSPLIT: ReadonlySet<string> = words(`
  paspoort burgemeester gemeente aanvraag aanvragen aangifte kwijtschelding bijstand bijstands uitkering wethouder
  ambtenaar container toeslag afspraak opening openingen verklaring vergunning verhuizing inschrijving uittreksel melding
  subsidie evenement identiteit legalisatie legitimatie naturalisatie partnerschap huwelijk vergadering verlenging
  voorziening verzekering rekening controle ondernemer onderneming onderwijs ontheffing omgeving
  eigenaar nederlander nederland vuurwerk vacature informatie document inkomen inkomens college ouderdom
  verkiezing verkiezingen voorwaarde voorwaarden gehandicapt gehandicapten gehandicapte invalide invaliden basis
  belasting belastingen verordening bestemming regeling bezwaar gebied gezondheid handtekening
  organisatie organiseren particulier initiatief beperking ondersteuning begeleiding behandeling
  mantelzorger achternaam voornaam overlijden overledene openbaar openbare tijdelijk maatschappelijk maatschappelijke
  persoonlijk persoonlijke wijkteam luier asbest volmacht standaard beschikking urgentie verstopping reservering betaling
  ondergronds verantwoordelijk huishouden huishoudelijk huishoudelijke aanslag
`);

/** Words of three letters that can be a part of a compound. */
export const SHORT_PARTS: ReadonlySet<string> = words(`
  aow woz wmo bus taxi kap weg wet pas bar kar kat rat dak bad bed bos gas hek hof ijs lid pak put rug tas vak vat was zak zee zon
  erf pot bak bon rit hal zaal vis dag jas mug hok oud eik ber bij uit oor net pin nul wc
`);

function words(text: string): ReadonlySet<string> {
  return new Set(text.trim().split(/\s+/));
}

function table(text: string): Readonly<Record<string, string>> {
  const pairs = text
    .trim()
    .split(/,\s*/)
    .map((pair) => pair.trim().split(' '));
  return Object.fromEntries(pairs.map(([form = '', base = '']) => [form, base]));
}
