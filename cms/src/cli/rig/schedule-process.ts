// Run as a process of its own: queues what the panel queues when an editor picks a time.
import { bootPayload } from '../../platform/payload.ts'

const [id, type, at] = process.argv.slice(2)

const payload = await bootPayload()
await payload.jobs.queue({
  task: 'schedulePublish',
  input: {
    type: type === 'unpublish' ? 'unpublish' : 'publish',
    doc: { relationTo: 'products', value: Number(id) },
  },
  waitUntil: new Date(Number(at)),
})
process.exit()
