import { bank } from './index'

/** The shipped bank's search index, made when the package is built: `bank.withSearchIndex(searchIndex)`. */
export const searchIndex = /* @__PURE__ */ bank.exportSearchIndex()
