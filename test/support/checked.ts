import type * as z from 'zod/mini'

type ReadOnly<T> = T extends object ? { readonly [K in keyof T]: ReadOnly<T[K]> } : T

/** What a schema lets through, read-only as the declared shapes are. */
export type Checked<Schema extends () => z.core.$ZodType> = ReadOnly<z.output<ReturnType<Schema>>>
