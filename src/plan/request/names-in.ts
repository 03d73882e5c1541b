import type { Bank } from '../../bank/bank'
import type { FilterNames } from '../../schema/filter'

/** What the names in a bank are, to check a request or filter against. */
export interface BankNames extends FilterNames {
  /** The same to look names up in. */
  readonly sets: Readonly<Record<'area' | 'domain' | 'tag' | 'question', ReadonlySet<string>>>
}

const namesOfBanks = new WeakMap<Bank, BankNames>()

/** The names in a bank, gathered once: a bank does not change. */
export function namesIn(bank: Bank): BankNames {
  const known = namesOfBanks.get(bank)
  if (known !== undefined) return known
  const names = gatherNames(bank)
  namesOfBanks.set(bank, names)
  return names
}

function gatherNames(bank: Bank): BankNames {
  const area = new Set<string>(bank.areas.map(({ id }) => id))
  const domain = new Set<string>(bank.role.domains.map(({ id }) => id))
  const tag = new Set(bank.questions.flatMap(({ tags }) => tags))
  const question = new Set<string>(bank.questions.map(({ id }) => id))
  return {
    areas: [...area],
    domains: [...domain],
    tags: [...tag],
    ids: [...question],
    domainOf: (id) => bank.domainOf(id),
    sets: { area, domain, tag, question },
  }
}
