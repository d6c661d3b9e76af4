/** A judged query: which pages are right for it. One line of the list `vindbaar evaluate` runs. */
import { z } from 'zod';

export const judgementSchema = z.strictObject({
  id: z.string().min(1),
  query: z.string().min(1),
  /** Id of the organisation on whose site the query is typed. */
  site: z.string().min(1),
  /** Right pages with how right they are, from 1; a page that is not named is wrong. */
  expected: z.array(z.strictObject({ url: z.string(), grade: z.number().min(1).max(3) })).default([]),
  /** `contact`: no page is right and the contact should be shown; `none`: no result at all is right. */
  expect: z.enum(['none', 'contact']).optional(),
  tags: z.array(z.string()).default([]),
});

export type Judgement = z.infer<typeof judgementSchema>;
