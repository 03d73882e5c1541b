import type { SynonymGroup } from '../../src/search/query/synonyms'

export { bank } from '../../src/index'

export const synonymsOf: readonly SynonymGroup[] = [['equine', 'zebra', 'horse']]
