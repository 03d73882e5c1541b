/** Offers the known names in an editor, and takes any string; what is unknown is refused when it is checked. */
export type Known<Id extends string> = Id | AnyString<Id>

/**
 * Any string, without hiding known names from an editor. The record has no fields: it has TypeScript compare types that
 * take names by their fields rather than by their type arguments, so that a request with names for any bank fits.
 */
type AnyString<Id extends string> = string & Readonly<Record<Exclude<Id, string>, never>>

/** Something by name: offers the known names in an editor, and takes any string. */
export type KnownRecord<Id extends string, Value> = { readonly [Name in Known<Id>]?: Value }
