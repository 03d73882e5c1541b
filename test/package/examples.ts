import { execFileSync } from 'node:child_process'
import { mkdirSync, readdirSync, readFileSync, writeFileSync } from 'node:fs'
import { delimiter, join } from 'node:path'

/** A block of code in a Markdown file or a docstring. */
export interface Example {
  readonly file: string
  readonly language: 'ts' | 'js'
  readonly code: string
}

/** The Markdown that users read: the README and the guides, seen from the root. */
export function guides(root: string): string[] {
  return [
    'README.md',
    ...readdirSync(join(root, 'docs')).flatMap((file) => (file.endsWith('.md') ? `docs/${file}` : [])),
  ]
}

function sources(root: string): string[] {
  return readdirSync(join(root, 'src'), { recursive: true, encoding: 'utf8' }).flatMap((file) =>
    file.endsWith('.ts') ? join('src', file) : [],
  )
}

/** The blocks in this language of a Markdown text or of docstrings. */
function blocksOf(text: string, language: string): string[] {
  const fence = new RegExp(`^( *\\* |)\`\`\`${language}\\n([\\s\\S]*?)^\\1\`\`\``, 'gm')
  return [...text.matchAll(fence)].map(([, prefix = '', code = '']) =>
    code
      .split('\n')
      .map((line) => (line.startsWith(prefix) ? line.slice(prefix.length) : line.replace(/^ *\*$/, '')))
      .join('\n'),
  )
}

/** Examples in TypeScript, and in JavaScript for packages whose types do not fit: of the README, the guides and the docstrings. */
export function codeExamples(root: string): Example[] {
  return [...guides(root), ...sources(root)].flatMap((file) => {
    const text = readFileSync(join(root, file), 'utf8')
    return (['ts', 'js'] as const).flatMap((language) =>
      blocksOf(text, language).map((code) => ({ file, language, code })),
    )
  })
}

/**
 * Compiles examples under `strict` and runs them; `expression // => value` is an assertion.
 * @throws Error that names the example
 */
export function runCode(examples: readonly Example[], consumer: string): void {
  const named = examples.map((example, index) => ({ ...example, name: `example-${index}` }))
  for (const { code, language, name } of named) {
    const checked = code.replace(/^(\s*)(.+?);? \/\/ => (.+)$/gm, '$1check($2, $3)')
    writeFileSync(
      join(consumer, language === 'ts' ? `${name}.mts` : `${name}.mjs`),
      `import { deepStrictEqual as check } from 'node:assert/strict'\n${checked}\n`,
    )
  }
  writeFileSync(
    join(consumer, 'run-examples.mjs'),
    `for (const name of ${JSON.stringify(named.map(({ name }) => name))})
  await import(\`./\${name}.mjs\`).catch((error) => { console.error(name, error); process.exitCode = 1 })`,
  )
  const attempt = (command: string, args: readonly string[]) => {
    try {
      execFileSync(command, args, { cwd: consumer, encoding: 'utf8', stdio: 'pipe' })
    } catch (error) {
      const { stdout, stderr } = error as { stdout?: string; stderr?: string }
      const said = `${stdout}${stderr}`
      const failed = named.filter(({ name }) => new RegExp(`${name}\\b`).test(said))
      throw new Error(`${said}\n${failed.map(({ name, file, code }) => `${name} in ${file}:\n${code}`).join('\n')}`)
    }
  }
  // All at once: what takes time is reading the types.
  attempt('npx', [
    ...['tsc', '--strict', '--target', 'es2022', '--module', 'nodenext', '--types', 'node'],
    ...named.filter(({ language }) => language === 'ts').map(({ name }) => `${name}.mts`),
  ])
  attempt('node', ['run-examples.mjs'])
}

/**
 * Runs the commands of a guide in the order in which they stand, in a folder with the files that the guide shows: a JSON
 * block after a line that ends in the name of a file, such as "With this `loop.json`:".
 */
export function runCommands(root: string, file: string, consumer: string): void {
  const text = readFileSync(join(root, file), 'utf8')
  const folder = join(consumer, `commands-${file.replace(/\W+/g, '-')}`)
  mkdirSync(folder, { recursive: true })
  for (const [, name = '', json = ''] of text.matchAll(/`([\w-]+\.json)`:\n\n```json\n([\s\S]*?)^```/gm))
    writeFileSync(join(folder, name), json)
  const commands = blocksOf(text, 'sh')
    .flatMap((block) => block.split('\n'))
    .filter((line) => line.startsWith('npx ml-interview-bank'))
  const path = [join(consumer, 'node_modules', '.bin'), process.env.PATH].join(delimiter)
  for (const command of commands) {
    const line = command.replace(/\bnpx (?=ml-interview-bank)/g, '').replace(/\s+#.*$/, '')
    execFileSync('sh', ['-c', line], {
      cwd: folder,
      encoding: 'utf8',
      stdio: 'pipe',
      env: { ...process.env, PATH: path },
    })
  }
}
