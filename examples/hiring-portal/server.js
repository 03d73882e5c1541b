import { createServer } from 'node:http'
import { bank, buildPlanAsync, compactPlan, isInterviewBankError, toMarkdown } from 'ml-interview-bank'

/** A position's plan: the position is the seed, so that all its candidates get the same interview. */
async function plan(position, query, signal) {
  const areas = query.get('areas')
  return buildPlanAsync(
    bank,
    {
      minutes: Number(query.get('minutes') ?? 60),
      ...(areas === null ? {} : { areas: areas.split(',') }),
      seed: position,
    },
    { signal },
  )
}

/** What to answer, by the reader. */
const formats = {
  interviewer: (made) => ['text/markdown; charset=utf-8', toMarkdown(made)],
  candidate: (made) => ['text/markdown; charset=utf-8', toMarkdown(made, { for: 'candidate' })],
  program: (made) => ['application/json', JSON.stringify(compactPlan(made, bank))],
}

async function answer(request, response) {
  const url = new URL(request.url ?? '/', 'http://localhost')
  const [, position] = /^\/plans\/([\w-]+)$/.exec(url.pathname) ?? []
  const reader = url.searchParams.get('for') ?? 'interviewer'
  if (position === undefined || !Object.hasOwn(formats, reader)) {
    response.writeHead(404).end('Try /plans/<position>?minutes=60&for=interviewer\n')
    return
  }
  // Nobody waits for a plan when the browser has gone.
  const gone = new AbortController()
  response.on('close', () => gone.abort())
  try {
    const [type, body] = formats[reader](await plan(position, url.searchParams, gone.signal))
    response.writeHead(200, { 'content-type': type }).end(body)
  } catch (error) {
    if (gone.signal.aborted) return
    if (!isInterviewBankError(error)) throw error
    // Messages name the field, what was expected and the next step: fit to show as they are.
    const status = error.code === 'IMPOSSIBLE_PLAN' ? 409 : 400
    response.writeHead(status, { 'content-type': 'application/json' })
    response.end(JSON.stringify({ code: error.code, message: error.message }))
  }
}

const server = createServer((request, response) => {
  answer(request, response).catch((error) => {
    process.stderr.write(`${error.stack}\n`)
    if (!response.headersSent) response.writeHead(500)
    response.end()
  })
})
server.listen(Number(process.env.PORT ?? 8080), () => {
  process.stdout.write(`http://localhost:${server.address().port}/plans/ml-platform-2027\n`)
})
