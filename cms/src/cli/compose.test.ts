import { existsSync, readFileSync } from 'node:fs'
import path from 'node:path'
import { expect, test } from 'vitest'
import { parse } from 'yaml'
import { z } from 'zod'
import { repositoryRoot } from './settings.ts'

/** The parts of the file that point at something; `dclint` checks the rest against the schema. */
const Compose = z.object({
  services: z.record(
    z.string(),
    z.object({
      image: z.string().optional(),
      build: z
        .object({ context: z.string(), dockerfile: z.string(), target: z.string().optional() })
        .optional(),
      depends_on: z.record(z.string(), z.object({ condition: z.string() })).default({}),
      volumes: z.array(z.string()).default([]),
      environment: z.record(z.string(), z.string()).default({}),
      healthcheck: z.object({ test: z.array(z.string()) }).optional(),
      read_only: z.boolean().default(false),
      restart: z.string().optional(),
    }),
  ),
  volumes: z.record(z.string(), z.null()),
})

const at = (file: string): string => path.join(repositoryRoot, file)
const read = (file: string): string => readFileSync(at(file), 'utf8')

const compose = Compose.parse(parse(read('docker-compose.yml'), { merge: true }))
const services = Object.entries(compose.services)
const ours = services.filter(([, service]) => service.build !== undefined)

/** The lines of one stage of a Dockerfile, with those of the stages it stands on before them. */
function stage(dockerfile: string, target?: string): string[] {
  const stages = read(dockerfile)
    .split(/^(?=FROM )/mu)
    .slice(1)
  const wanted =
    target === undefined ? stages.at(-1) : stages.find((text) => text.includes(` AS ${target}\n`))
  if (wanted === undefined) throw new Error(`${dockerfile} has no stage ${target}`)
  const parent = /^FROM (\S+)/u.exec(wanted)?.[1] ?? ''
  const isOwn = stages.some((text) => text.includes(` AS ${parent}\n`))
  return [...(isOwn ? stage(dockerfile, parent) : []), ...wanted.split('\n')]
}

/** The last instruction of a kind in a stage. */
function last(lines: string[], instruction: string): string {
  const found = lines.findLast((line) => line.startsWith(`${instruction} `))
  return found?.slice(instruction.length + 1) ?? ''
}

test('every image of our own is built from a Dockerfile and a stage that exist', () => {
  expect(ours.map(([name]) => name).toSorted()).toEqual(['admin', 'api', 'prepare', 'shop'])
  for (const [name, { build }] of ours) {
    expect(existsSync(at(build!.dockerfile)), name).toBe(true)
    expect(stage(build!.dockerfile, build!.target).length, name).toBeGreaterThan(3)
  }
})

test('every image runs a file of this repository, as a user without rights', () => {
  for (const [name, { build }] of ours) {
    const lines = stage(build!.dockerfile, build!.target)
    const workdir = last(lines, 'WORKDIR').replace(/^\/app\//u, '')
    const [program, ...given] = JSON.parse(last(lines, 'CMD')) as string[]
    const file = given.find((one) => !one.startsWith('--'))
    expect(program, name).toBe('node')
    expect(existsSync(at(path.join(workdir, file ?? 'nothing'))), `${name}: ${file}`).toBe(true)
    expect(last(lines, 'USER'), name).toBe('node')
  }
})

test('every COPY takes something that exists and that .dockerignore lets in', () => {
  const ignored = read('.dockerignore').split('\n')
  const letIn = ignored.filter((line) => line.startsWith('!')).map((line) => line.slice(1))
  for (const dockerfile of ['cms/Dockerfile', 'storefront/Dockerfile']) {
    const copies = read(dockerfile).matchAll(/^COPY (?!--from)(.+) \S+$/gmu)
    for (const source of [...copies].flatMap((match) => match[1]!.split(' '))) {
      expect(existsSync(at(source)), `${dockerfile}: ${source}`).toBe(true)
      expect(letIn, `${dockerfile}: ${source}`).toContain(source.split('/')[0])
    }
  }
})

test('volumes are declared, and bound files exist', () => {
  for (const [name, { volumes }] of services) {
    for (const [source = ''] of volumes.map((volume) => volume.split(':'))) {
      const isThere = source.startsWith('.') ? existsSync(at(source)) : source in compose.volumes
      expect(isThere, `${name}: ${source}`).toBe(true)
    }
  }
})

test('whoever waits for another waits for a check that the other has', () => {
  for (const [name, { depends_on: needs }] of services) {
    for (const [other, { condition }] of Object.entries(needs)) {
      const needed = compose.services[other]
      expect(needed, `${name} → ${other}`).toBeDefined()
      if (condition === 'service_healthy') expect(needed!.healthcheck, other).toBeDefined()
      if (condition === 'service_completed_successfully') expect(needed!.restart).toBe('no')
    }
  }
})

test('our own images cannot write outside their volumes', () => {
  for (const [name, service] of ours) expect(service.read_only, name).toBe(true)
})

test('no secret stands in the file', () => {
  const secrets = services.flatMap(([, service]) =>
    Object.entries(service.environment).filter(([key]) =>
      /SECRET|PASSWORD|DATABASE_URL/u.test(key),
    ),
  )
  expect(secrets.length).toBeGreaterThan(2)
  // What is needed has no default; what may be missing is nothing until somebody says it.
  for (const [key, value] of secrets) expect(value, key).toMatch(/\$\{[A-Z_]+:(?:\?|-\})/u)
})

test('what a service gets is what its schema reads', () => {
  const keysOf = (file: string): string[] =>
    [...read(file).matchAll(/^\s+([A-Z][A-Z0-9_]+):/gmu)].map((match) => match[1]!)
  for (const [name, service] of ours) {
    const known = keysOf(name === 'shop' ? 'storefront/src/env.ts' : 'cms/src/env.ts')
    expect(known, name).toEqual(expect.arrayContaining(Object.keys(service.environment)))
  }
})

test('the proxy knows every public service by the port it listens on', () => {
  const caddyfile = read('.config/caddy/Caddyfile')
  for (const upstream of ['shop 3000', 'admin:3001', 'api 4000']) {
    expect(caddyfile).toContain(upstream)
  }
})
