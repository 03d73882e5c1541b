import { z } from 'zod'

/** `PlanOptions`, whose solver is looked at only when it is used. */
export const planOptionsShape = { exact: z.unknown().optional() }
export const planOptionsSchema = z.strictObject(planOptionsShape)
