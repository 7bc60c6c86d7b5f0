import { readFile } from 'node:fs/promises'
import path from 'node:path'
import { repositoryRoot } from '../settings.ts'

const READERS = ['cms/src/env.ts', 'storefront/src/env.ts', 'cms/src/cli/settings.ts']
/** Set by whoever starts the process, never by a person. */
const NOT_FOR_PEOPLE = new Set(['NODE_ENV'])

/** Compares the keys of .env.example with those that the schemas read; answers what differs. */
export async function compareEnvExample(): Promise<string> {
  const texts = await Promise.all(READERS.map(read))
  const compose = await read('docker-compose.yml')
  const wanted = new Set([...texts.flatMap(keysOfSchema), ...keysOfCompose(compose)])
  for (const key of NOT_FOR_PEOPLE) wanted.delete(key)
  const written = new Set(keysOfExample(await read('.env.example')))
  const missing = [...wanted].filter((key) => !written.has(key))
  const unknown = [...written].filter((key) => !wanted.has(key))
  return [
    ...missing.map((key) => `.env.example does not mention ${key}.`),
    ...unknown.map((key) => `.env.example mentions ${key}, which nothing reads.`),
  ].join('\n')
}

/** The keys of the zod objects: the only capitals before a colon at the start of a line. */
function keysOfSchema(text: string): string[] {
  return [...text.matchAll(/^\s+([A-Z][A-Z0-9_]+):/gmu)].map((match) => match[1] ?? '')
}

/** What the compose file takes from .env. */
function keysOfCompose(text: string): string[] {
  return [...text.matchAll(/\$\{([A-Z][A-Z0-9_]+)/gu)].map((match) => match[1] ?? '')
}

function keysOfExample(text: string): string[] {
  return [...text.matchAll(/^#? ?([A-Z][A-Z0-9_]+)=/gmu)].map((match) => match[1] ?? '')
}

function read(file: string): Promise<string> {
  return readFile(path.join(repositoryRoot, file), 'utf8')
}
