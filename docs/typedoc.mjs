/** Names a guide after its heading, which then stands on its page once. */
function nameByHeading(app) {
  app.converter.on('createDocument', (_context, document) => {
    const [first] = document.content
    const [heading, name] = /^# (.+)\n/.exec(first?.text ?? '') ?? []
    if (heading === undefined) return
    document.name = name
    first.text = first.text.slice(heading.length)
  })
}

/** The API reference with the guides: `npm run docs` writes it to `docs/api/`. */
export default {
  name: 'ml-interview-bank',
  tsconfig: '../tsconfig.json',
  entryPoints: [
    '../src/index.ts',
    '../src/core.ts',
    '../src/plan.ts',
    '../src/lint.ts',
    '../src/lint-wording.ts',
    '../src/summaries.ts',
    '../src/search-index.ts',
  ],
  readme: '../README.md',
  projectDocuments: [
    './*.md',
    '../questions/README.md',
    '../src/README.md',
    '../src/plan/README.md',
    '../examples/README.md',
    '../examples/*/README.md',
    '../CHANGELOG.md',
  ],
  plugin: [nameByHeading],
  out: 'api',
  disableSources: true,
  hideGenerator: true,
  excludeInternal: true,
  sort: ['kind', 'alphabetical'],
  requiredToBeDocumented: ['Function', 'Class', 'Interface', 'TypeAlias', 'Variable', 'Method', 'Accessor'],
  validation: { notExported: true, invalidLink: true, invalidPath: true, rewrittenLink: true, notDocumented: true },
  treatWarningsAsErrors: true,
}
