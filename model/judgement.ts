/** A judged query: which pages are right for it. One line of the list `vindbaar evaluate` runs. */
import { z } from 'zod';

export const judgementSchema = z.object({
  id: z.union([z.string().min(1), z.number()]).transform(String),
  query: z.string().min(1),
  /** Id of the organisation on whose site the query is typed. */
  site: z.string().min(1),
  /** Right pages with how right they are, 3 for the best; a page that is not named is wrong, as is one with 0. */
  expected: z.array(z.object({ url: z.url(), grade: z.number().min(0).max(10) })).default([]),
  /** `contact`: no page is right and the contact should be shown; `none`: no result at all is right. */
  expect: z.enum(['none', 'contact']).optional(),
  tags: z.array(z.string()).default([]),
});

export type Judgement = z.infer<typeof judgementSchema>;
