const CENTRAL_HEADER = 0x02014b50;
const END_OF_CENTRAL = 0x06054b50;
const END_SIZE = 22;

/** The first day that a zip can name: 1 January 1980, midnight. */
const FIRST_DAY = 0x0021_0000;

/** Sets the times of a zip's files to one instant, so that equal files are equal bytes whenever they were written. */
export function zipWithoutTimes(zip: Uint8Array): Uint8Array {
  const bytes = Uint8Array.from(zip);
  const view = new DataView(bytes.buffer);
  const end = bytes.length - END_SIZE;
  if (end < 0 || view.getUint32(end, true) !== END_OF_CENTRAL) throw new Error('The file is no plain zip.');
  let header = view.getUint32(end + 16, true);
  while (header < end && view.getUint32(header, true) === CENTRAL_HEADER) {
    view.setUint32(header + 12, FIRST_DAY, true);
    view.setUint32(view.getUint32(header + 42, true) + 10, FIRST_DAY, true);
    header += 46 + [28, 30, 32].reduce((sum, place) => sum + view.getUint16(header + place, true), 0);
  }
  return bytes;
}
