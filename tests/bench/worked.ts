/** Milliseconds that this process has been at work: unlike the clock, it stands while others have the processor. */
export function worked(): number {
  const { user, system } = process.cpuUsage();
  return (user + system) / 1000;
}
