/** Makes a zone that of the process: Node reads the variable anew at each change. */
export function holdProcessZone(zone: string): void {
  if (process.env.TZ !== zone) process.env.TZ = zone;
}
