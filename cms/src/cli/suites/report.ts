import { styleText } from 'node:util'

/** What a suite found. A gate is a suite of one. */
export interface Report {
  name: string
  passed: number
  failed: number
  skipped: number
  durationMs: number
  /** What to show when something failed, or why something was skipped. */
  output: string
}

/** A suite that has found nothing yet. */
export function nothing(name: string): Report {
  return { name, passed: 0, failed: 0, skipped: 0, durationMs: 0, output: '' }
}

/** A suite's line: its counts, and how long it took. */
export function reportLine(report: Report): string {
  const mark = report.failed > 0 ? styleText('red', '✖') : styleText('green', '✔')
  const counts = [
    `${report.passed} passed`,
    ...(report.failed > 0 ? [styleText('red', `${report.failed} failed`)] : []),
    ...(report.skipped > 0 ? [styleText('yellow', `${report.skipped} skipped`)] : []),
  ]
  const seconds = (report.durationMs / 1000).toFixed(1)
  return `${mark} ${report.name.padEnd(34)} ${counts.join(', ')} ${styleText('dim', `${seconds} s`)}`
}

/** The sum of all suites, in the form that CI reads: alone on the last line. */
export function totalLine(reports: Report[]): string {
  const sum = (key: 'passed' | 'failed' | 'skipped'): number =>
    reports.reduce((total, report) => total + report[key], 0)
  return `${sum('passed')} passed, ${sum('failed')} failed, ${sum('skipped')} skipped`
}

/** Prints a suite as soon as it is done; what went wrong comes with it. */
export function printReport(report: Report): void {
  console.log(reportLine(report))
  if ((report.failed > 0 || report.skipped > 0) && report.output.trim() !== '') {
    console.log(`\n${indent(report.output.trim())}\n`)
  }
}

function indent(text: string): string {
  return text
    .split('\n')
    .map((line) => `    ${line}`)
    .join('\n')
}
