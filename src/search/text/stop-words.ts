/** Words that tell no question from another, without apostrophes. */
export const STOP_WORDS =
  'a about an and are as at be by do does for from has have how i im in is it its ive my of on or our question questions than that thats the their there theres theyre this to versus vs was we what whats when which who why will with you your youre'
