/** Sources: where the crawler starts, what it may see and how gently it goes. */
import { z } from 'zod';
import { idSchema } from './organisation.ts';

const httpUrl = z.url({ protocol: /^https?$/ });

export const sourceSchema = z.strictObject({
  id: idSchema,
  organisation: idSchema.describe('The id of the organisation whose pages these are.'),
  kind: z.literal('site'),
  start: z
    .array(httpUrl)
    .min(1)
    .describe('Addresses to start from. A path prefix limits the crawl to that part of the host.'),
  include: z.array(z.string().min(1)).default([]).describe('Globs over the path; when given, only these.'),
  exclude: z.array(z.string().min(1)).default([]).describe('Globs over the path, e.g. "/nieuws/**".'),
  aliases: z
    .array(httpUrl)
    .default([])
    .describe('Other origins of the same site; a canonical address there counts.'),
  selectors: z
    .strictObject({
      title: z.string().min(1).optional().describe('CSS selector of the title, before the usual rules.'),
      main: z.string().min(1).optional().describe('CSS selector of the main text, before the usual rules.'),
      remove: z
        .string()
        .min(1)
        .optional()
        .describe('CSS selector of what is no text, beside the usual rules.'),
    })
    .optional()
    .describe('For a site that the usual rules read wrong; see "vindbaar read".'),
  requestsPerSecond: z.number().positive().max(1000).default(1),
  allowPrivate: z
    .boolean()
    .default(false)
    .describe('Allow addresses on this machine or the internal network, e.g. for an intranet.'),
});

export type Source = z.infer<typeof sourceSchema>;
