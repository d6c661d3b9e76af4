/** Organisations: who owns a page, and how a citizen reaches them. */
import { z } from 'zod';

/** Lower-case letters, digits and hyphens; also the name of an index or a file. */
export const idSchema = z
  .string()
  .regex(/^[a-z0-9][a-z0-9-]*$/, 'an id is lower-case letters, digits and hyphens, e.g. "oosterlo"')
  .max(64);

/** `gemeente`: a municipality. `samenwerking`: a joint body of several. `landelijk`: a national body. */
export const ORGANISATION_TYPES = ['gemeente', 'samenwerking', 'landelijk'] as const;
export type OrganisationType = (typeof ORGANISATION_TYPES)[number];

const contactFieldsSchema = z.strictObject({
  phone: z.string().min(1).optional().describe('As it is dialled, e.g. "14 0592".'),
  url: z
    .url({ protocol: /^https?$/ })
    .optional()
    .describe('The contact page.'),
  address: z.string().min(1).optional().describe('The counter: street, postcode and town.'),
  hours: z.string().min(1).optional().describe('Opening hours, as a citizen reads them.'),
  appointment: z
    .url({ protocol: /^https?$/ })
    .optional()
    .describe('Where an appointment is made.'),
});

export const NO_WAY_IN = 'a contact needs at least a phone or a url, so that nobody is left without help';

export const contactSchema = contactFieldsSchema.refine(hasWayIn, { message: NO_WAY_IN });

/** As the configuration has it: what it leaves out comes from the register, when `tooi` names the organisation. */
export const organisationSchema = z.strictObject({
  id: idSchema,
  name: z.string().min(1).describe('As citizens know it, e.g. "Gemeente Oosterlo".'),
  type: z.enum(ORGANISATION_TYPES),
  tooi: z
    .url()
    .optional()
    .describe(
      'Identifier in TOOI, e.g. https://identifier.overheid.nl/tooi/id/gemeente/gm1680, or its address in OWMS. With it, what is left out of contact and serves comes from the Register van Overheidsorganisaties.',
    ),
  serves: z
    .array(idSchema)
    .default([])
    .describe('Joint bodies: the ids of the municipalities whose citizens it helps.'),
  contact: contactFieldsSchema.default({}).describe('What is here counts; the register adds the rest.'),
});

export type Contact = z.infer<typeof contactSchema>;
export type Organisation = z.infer<typeof organisationSchema>;

/** True when a citizen can reach somebody. */
export function hasWayIn({ phone, url }: { phone?: string | undefined; url?: string | undefined }): boolean {
  return phone !== undefined || url !== undefined;
}
