import { z } from "zod";

/** Who stands in for the recused chair on one candidate; nobody any more when null. */
export const delegateInput = z.object({
  candidateId: z.number().int().positive(),
  accountId: z.number().int().positive().nullable(),
});
export type DelegateInput = z.infer<typeof delegateInput>;
