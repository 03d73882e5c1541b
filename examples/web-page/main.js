import { createBank } from 'ml-interview-bank/core'
import { seniorMlEngineer } from 'ml-interview-bank/questions/taxonomy'
import { loadQuestionSet, summaries } from 'ml-interview-bank/summaries'

const [area, query, count, list] = ['area', 'query', 'count', 'questions'].map((id) => document.getElementById(id))
const areas = seniorMlEngineer.domains.flatMap((domain) => domain.areas)
area.append(...areas.map(({ id, title }) => new Option(title, id)))

/** The texts of an area's set and a bank to search them, loaded when first asked for. */
const banks = new Map()
function bankOf(id) {
  if (!banks.has(id))
    banks.set(
      id,
      loadQuestionSet(id).then((set) => createBank(seniorMlEngineer, [set])),
    )
  return banks.get(id)
}

async function show() {
  const asked = `${area.value} ${query.value}`
  const found =
    query.value.trim() === ''
      ? summaries.filter(({ areas }) => areas[0] === area.value)
      : (await bankOf(area.value)).search(query.value).hits.map(({ question }) => question)
  // Whoever types on meanwhile waits for a later answer.
  if (asked !== `${area.value} ${query.value}`) return
  count.textContent = `${found.length} ${found.length === 1 ? 'question' : 'questions'}`
  list.replaceChildren(
    ...found.map(({ title, kind, difficulty, minutes }) => {
      const item = document.createElement('li')
      item.textContent = `${title} (${kind}, ${difficulty}, ${minutes} min)`
      return item
    }),
  )
}

area.addEventListener('change', show)
query.addEventListener('input', show)
show()
