/**
 * The editors' synonym files: which words citizens use for which product, which page is pinned to which query, and
 * why. Descriptions and messages are in Dutch: editors read them in their editor and in `vindbaar synonyms check`.
 */
import { z } from 'zod';
import { FORMAT_VERSIONS } from './format-version.ts';
import { idSchema } from './organisation.ts';

const word = z.string().trim().min(1, 'een leeg woord kan niet').max(100);
const words = z.array(word);
const date = z
  .string()
  .regex(/^\d{4}-\d{2}-\d{2}$/, 'schrijf een datum als jaar-maand-dag, bijvoorbeeld 2026-11-24')
  .refine((text) => !Number.isNaN(Date.parse(text)), 'deze datum bestaat niet');
/** A date of which only the year or the month is known will do for an old name. */
const roughDate = z
  .union([z.int().min(1800).max(2999), z.string().regex(/^\d{4}(-\d{2}){0,2}$/)])
  .transform(String);

export const formerNameSchema = z.union([
  word.transform((name) => ({ word: name })),
  z.strictObject({
    word,
    until: roughDate
      .optional()
      .describe('Tot wanneer de naam officieel was: een jaar, maand of dag, bijvoorbeeld 2005-12-31.'),
  }),
]);

/** A citizen's query that proves the rule. */
export const ruleTestSchema = z.strictObject({
  query: z.string().trim().min(1).max(200).describe('Wat een inwoner intypt.'),
  page: z
    .string()
    .optional()
    .describe('Adres van de pagina die bij de eerste drie moet staan. Zonder: een pagina over het product.'),
});

/** `add` a rule, or words to the national rule of that name; `override` that rule; `remove` it, or words of it. */
export const RULE_ACTIONS = ['add', 'override', 'remove'] as const;

/** Languages a list may have words in, with their Dutch names. */
export const LANGUAGES = {
  en: 'Engels',
  uk: 'Oekraïens',
  pl: 'Pools',
  tr: 'Turks',
  ar: 'Arabisch',
  bg: 'Bulgaars',
  de: 'Duits',
  es: 'Spaans',
  fa: 'Farsi',
  fr: 'Frans',
  fy: 'Fries',
  nl: 'Nederlands',
  pap: 'Papiaments',
  pt: 'Portugees',
  ro: 'Roemeens',
  ru: 'Russisch',
  so: 'Somalisch',
  ti: 'Tigrinya',
  zh: 'Chinees',
} as const;
export type Language = keyof typeof LANGUAGES;

export const synonymRuleSchema = z.strictObject({
  product: word.describe(
    'Waar de regel over gaat, zoals de organisatie het noemt. Elke naam komt één keer voor.',
  ),
  action: z
    .enum(RULE_ACTIONS)
    .default('add')
    .describe(
      'Alleen in een bestand van een organisatie. add: erbij (bij de landelijke regel met deze naam), override: in plaats van de landelijke regel, remove: de landelijke regel of alleen de woorden hieronder niet.',
    ),
  upl: z
    .array(z.url('dit is geen adres'))
    .default([])
    .describe(
      'Adressen in de Uniforme Productnamenlijst (UPL). Pagina’s met zo’n adres gaan over dit product.',
    ),
  broader: words
    .default([])
    .describe(
      'Regels die over iets groters gaan, met de naam bij product. Is er over dit product geen eigen pagina? Dan helpt een pagina daarover: bij een dakkapel die over de omgevingsvergunning.',
    ),
  official: words.default([]).describe('Woorden die in de titel staan van een pagina over dit product.'),
  citizens: words.default([]).describe('Woorden die inwoners gebruiken.'),
  formerly: z
    .array(formerNameSchema)
    .default([])
    .describe('Oude officiële namen die mensen nog gebruiken, met de datum waarop de naam verdween.'),
  abbreviations: words.default([]).describe('Afkortingen, bijvoorbeeld VOG.'),
  misspellings: words.default([]).describe('Fouten die veel mensen maken.'),
  languages: z
    .partialRecord(z.enum(Object.keys(LANGUAGES) as [Language, ...Language[]]), words)
    .default({})
    .describe('Woorden in andere talen, bijvoorbeeld en: [trash can].'),
  not: words
    .default([])
    .describe('Staat een van deze woorden in de titel? Dan gaat de pagina over iets anders.'),
  why: z.string().trim().min(1).optional().describe('Waarom deze regel er is, in één zin.'),
  since: date.optional().describe('Vanaf welke dag de regel geldt.'),
  until: date.optional().describe('Tot en met welke dag de regel geldt.'),
  review: z
    .enum(['proposed', 'confirmed'])
    .default('proposed')
    .describe('proposed: een voorstel. confirmed: een redacteur heeft de regel bekeken en goedgekeurd.'),
  tests: z
    .array(ruleTestSchema)
    .default([])
    .describe('Proefvragen: wat een inwoner intypt om dit te vinden.'),
  accept: words
    .default([])
    .describe(
      'Zoekvragen die door deze regel slechter mogen worden. De redacteur weet dat en vindt het goed.',
    ),
});

/** A page that an editor puts first for some queries, for some time. */
export const pinSchema = z.strictObject({
  queries: words.min(1).describe('Bij deze zoekvragen staat de pagina bovenaan.'),
  page: z.url({ protocol: /^https?$/ }).describe('Adres van de pagina.'),
  start: date.optional().describe('Eerste dag.'),
  end: date.optional().describe('Laatste dag.'),
  why: z.string().trim().min(1).optional().describe('Waarom deze pagina bovenaan staat.'),
});

export const synonymFileSchema = z
  .strictObject({
    version: z.literal(FORMAT_VERSIONS.synonyms),
    theme: z.string().trim().min(1).describe('Onderwerp van dit bestand, bijvoorbeeld afval.'),
    owner: z
      .string()
      .trim()
      .min(1)
      .describe('Wie dit bestand bijhoudt. Een rol, nooit een persoon, bijvoorbeeld webredactie.'),
    organisation: idSchema
      .optional()
      .describe('Alleen voor deze organisatie (het id in vindbaar.yaml). Zonder: voor iedereen.'),
    rules: z.array(synonymRuleSchema).default([]),
    pins: z.array(pinSchema).default([]).describe('Pagina’s die bij een zoekvraag bovenaan staan.'),
  })
  .superRefine((file, context) => {
    file.rules.forEach((rule, index) => {
      for (const { path, message } of ruleFaults(rule, file.organisation !== undefined)) {
        context.addIssue({ code: 'custom', path: ['rules', index, ...path], message, input: rule });
      }
    });
    file.pins.forEach(({ start, end }, index) => {
      if (start !== undefined && end !== undefined && end < start) {
        context.addIssue({
          code: 'custom',
          path: ['pins', index, 'end'],
          message: `de laatste dag (${end}) ligt vóór de eerste (${start})`,
          input: end,
        });
      }
    });
  });

export type SynonymRule = z.infer<typeof synonymRuleSchema>;
export type SynonymFile = z.infer<typeof synonymFileSchema>;
export type RuleTest = z.infer<typeof ruleTestSchema>;
export type Pin = z.infer<typeof pinSchema>;

interface Fault {
  path: string[];
  message: string;
}

/** What one rule needs that its fields alone cannot say. */
function ruleFaults(rule: z.infer<typeof synonymRuleSchema>, local: boolean): Fault[] {
  const faults: Fault[] = [];
  if (!local && rule.action !== 'add') {
    faults.push({
      path: ['action'],
      message: `"${rule.action}" kan alleen in een bestand met organisation`,
    });
  }
  const complete = rule.action === 'override' || (rule.action === 'add' && !local);
  if (complete && rule.official.length === 0) {
    faults.push({ path: ['official'], message: 'noem minstens één officieel woord' });
  }
  if (complete && rule.citizens.length === 0) {
    faults.push({ path: ['citizens'], message: 'noem minstens één woord van inwoners' });
  }
  if (rule.since !== undefined && rule.until !== undefined && rule.until < rule.since) {
    faults.push({
      path: ['until'],
      message: `de laatste dag (${rule.until}) ligt vóór de eerste (${rule.since})`,
    });
  }
  return faults;
}
