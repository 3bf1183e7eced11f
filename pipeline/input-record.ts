/** What users write: the record of a JSON or JSONL input, as a zod schema. Only the readers of records load it. */
import { z } from 'zod';

/** One line of a JSONL input. Unknown keys are kept out of the way. */
export const InputRecord = z.object({
  id: z.union([z.string().min(1), z.number().transform(String)]),
  text: z.string(),
  title: z.string().nullish(),
  published: z.string().nullish(),
  source: z.string().nullish(),
  url: z.string().nullish(),
});
export type InputRecord = z.infer<typeof InputRecord>;
