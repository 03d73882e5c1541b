/** Where a question will be asked, or whom; every question here is for an interview. */
const OCCASION =
  /(?<![\p{L}\p{N}])(?:for|in|during)\s+(?:an?\s+|the\s+|my\s+|our\s+)?(?:(?:first|final|phone|video|onsite|technical|senior|staff|ml|ai)\s+)*(?:screen(?:ing)?(?:\s+(?:calls?|rounds?))?|phone\s+calls?|interviews?|candidates?|hires?|seniors?|(?<=senior\s+|staff\s+|ml\s+|ai\s+)engineers?)(?![\p{L}\p{N}])/giu

/** The query without where it will be asked, or whom; as it is when it says nothing else. */
export function withoutOccasion(query: string): string {
  const rest = query.replace(OCCASION, ' ')
  return /[\p{L}\p{N}]/u.test(rest) ? rest : query
}
