/** Names a guide after its heading. */
function nameGuides(app) {
  app.converter.on('createDocument', (_context, document) => {
    const [, name] = /^# (.+)\n/.exec(document.content[0]?.text ?? '') ?? []
    document.name = name ?? document.name
  })
}

/** Names a module after what is imported. */
function nameModules(app) {
  app.converter.on('resolveBegin', ({ project }) => {
    for (const module of project.getChildrenByKind(2)) {
      const path = module.name === 'index' ? '' : `/${module.name.replace('-wording', '/wording')}`
      module.name = `ml-interview-bank${path}`
    }
  })
}

/** The guides in the order in which they are read. */
const guides = [
  'plan-an-interview',
  'loops',
  'several-candidates',
  'on-the-day',
  'store-and-reopen',
  'your-own-questions',
  'search',
  'command-line',
  'browser',
  'ci',
  'errors',
  'concepts',
  'policy',
  'SECURITY',
  'CONTRIBUTING',
]

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
    ...guides.map((guide) => `${guide}.md`),
    '../questions/README.md',
    '../src/README.md',
    '../src/plan/README.md',
    '../examples/README.md',
    '../examples/*/README.md',
    '../CHANGELOG.md',
  ],
  plugin: [nameGuides, nameModules],
  out: 'api',
  headings: { readme: false },
  sort: ['documents-first', 'kind', 'alphabetical-ignoring-documents'],
  disableSources: true,
  hideGenerator: true,
  // Types of public names that are told by what they come to.
  intentionallyNotExported: [
    'questions/taxonomy.ts:role',
    'src/load-question-set.ts:LOADERS',
    'src/load-question-set.ts:ShippedSets',
    'src/plan/request/request.ts:INELIGIBILITY',
    'src/plan/store/compact-plan.ts:Storable',
    'src/plan/store/compact-schema.ts:CompactBody',
    'src/plan/store/compact-schema.ts:CompactLoopBody',
    'src/plan/store/compact-schema.ts:IdReference',
    'src/plan/store/compact-schema.ts:TargetRow',
    'src/schema/known.ts:AnyString',
  ],
  requiredToBeDocumented: ['Function', 'Class', 'Interface', 'TypeAlias', 'Variable', 'Method', 'Accessor'],
  validation: { notExported: true, invalidLink: true, invalidPath: true, rewrittenLink: true, notDocumented: true },
  treatWarningsAsErrors: true,
}
