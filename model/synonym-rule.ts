/** The editors' synonym files: which words citizens use for which product. */
import { z } from 'zod';
import { FORMAT_VERSIONS } from './format-version.ts';

const words = z.array(z.string().trim().min(1).max(100));
const date = z.string().regex(/^\d{4}-\d{2}-\d{2}$/, 'write a date as year-month-day, e.g. 2026-11-24');

/** A citizen's query that proves the rule: the product, or the given page, must be among the first three. */
export const ruleTestSchema = z.strictObject({
  query: z.string().trim().min(1).max(200),
  page: z
    .string()
    .optional()
    .describe('Address of the page to find; without it, any page about the product.'),
});

export const synonymRuleSchema = z.strictObject({
  product: z.string().trim().min(1).describe('What the rule is about, as the office calls it.'),
  upl: z
    .array(z.url())
    .default([])
    .describe('Addresses in the Uniforme Productnamenlijst; pages that carry one are about this product.'),
  official: words.min(1).describe('Words that stand in the title of a page about this product.'),
  citizens: words.min(1).describe('Words that citizens use.'),
  formerly: words.default([]).describe('Old official names that people still use.'),
  abbreviations: words.default([]),
  misspellings: words.default([]),
  languages: z
    .record(z.string().regex(/^[a-z]{2,3}$/, 'a language code such as "en"'), words)
    .default({})
    .describe('Words in other languages, e.g. en: [trash can].'),
  not: words.default([]).describe('Pages with one of these words in the title are about something else.'),
  why: z.string().optional(),
  since: date.optional(),
  until: date.optional(),
  review: z.enum(['proposed', 'confirmed']).default('proposed'),
  tests: z.array(ruleTestSchema).default([]),
});

export const synonymFileSchema = z.strictObject({
  version: z.literal(FORMAT_VERSIONS.synonyms),
  theme: z.string().min(1),
  owner: z.string().min(1).describe('A role, never a person, e.g. "webredactie".'),
  organisation: z
    .string()
    .optional()
    .describe('Only for the pages of this organisation; without it, for everybody.'),
  rules: z.array(synonymRuleSchema),
});

export type SynonymRule = z.infer<typeof synonymRuleSchema>;
export type SynonymFile = z.infer<typeof synonymFileSchema>;
