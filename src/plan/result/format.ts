/**
 * The version of the form in which plans, loops and sets of forms are stored. It rises when what is stored now could not
 * be read then; plans of package version 0.1 have none.
 */
export const FORMAT = 1
