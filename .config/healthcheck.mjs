// For containers, which have Node but no curl: exits 0 when the address answers well.
const [address] = process.argv.slice(2)
try {
  const answer = await fetch(address, { signal: AbortSignal.timeout(8000), redirect: 'manual' })
  if (!answer.ok) throw new Error(`status ${answer.status}`)
} catch (error) {
  console.error(`${address}: ${error.message}`)
  process.exitCode = 1
}
