import { createBank } from 'ml-interview-bank/core'
import { seniorMlEngineer } from 'ml-interview-bank/questions/taxonomy'
import { loadQuestionSet, summaries } from 'ml-interview-bank/summaries'

const [area, query, count, list] = ['area', 'query', 'count', 'questions'].map((id) => document.getElementById(id))
const areas = seniorMlEngineer.domains.flatMap((domain) => domain.areas)
area.append(...areas.map(({ id, title }) => new Option(title, id)))

/** A bank of the sets that hold an area's questions, loaded when it is first searched. */
const banks = new Map()
function bankOf(area) {
  if (!banks.has(area)) {
    const ids = new Set(summaries.filter(({ areas }) => areas[0] === area).map(({ set }) => set))
    const sets = Promise.all([...ids].map((id) => loadQuestionSet(id)))
    banks.set(
      area,
      sets.then((loaded) => createBank(seniorMlEngineer, loaded)),
    )
  }
  return banks.get(area)
}

/** The questions to list, and how many there are. */
async function find(area, query) {
  if (query.trim() === '') {
    const questions = summaries.filter(({ areas }) => areas[0] === area)
    return { questions, total: questions.length }
  }
  const { hits, total } = (await bankOf(area)).search(query, { filter: { areas: [area] }, limit: 50 })
  return { questions: hits.map(({ question }) => question), total }
}

async function show() {
  const asked = `${area.value} ${query.value}`
  const { questions, total } = await find(area.value, query.value)
  // Whoever types on meanwhile waits for a later answer.
  if (asked !== `${area.value} ${query.value}`) return
  count.textContent = `${total} ${total === 1 ? 'question' : 'questions'}`
  list.replaceChildren(
    ...questions.map(({ title, kind, difficulty, minutes }) => {
      const item = document.createElement('li')
      item.textContent = `${title} (${kind}, ${difficulty}, ${minutes} min)`
      return item
    }),
  )
}

area.addEventListener('change', show)
query.addEventListener('input', show)
show()
