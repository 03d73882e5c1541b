import type { SynonymGroup } from '../../src/search/query/thesaurus'

export { bank } from '../../src/index'

export const synonymsOf: readonly SynonymGroup[] = [['equine', 'zebra', 'horse']]
