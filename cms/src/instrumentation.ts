// Next builds this file for the edge as well, where the CMS never runs: only a literal test of
// NEXT_RUNTIME around an import keeps Node's modules out of that build.

/** Called once when the server starts, before any request. */
export async function register(): Promise<void> {
  if (process.env.NEXT_RUNTIME === 'nodejs') {
    const { startTimetable } = await import('./platform/timetable.ts')
    void startTimetable()
  }
}
