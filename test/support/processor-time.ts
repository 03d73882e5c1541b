/** Milliseconds of processor time since the call: unlike the clock, it does not count what else the machine does. */
export function startProcessorTimer(): () => number {
  const before = process.cpuUsage()
  return () => {
    const { user, system } = process.cpuUsage(before)
    return (user + system) / 1000
  }
}
