/**
 * A small asar archive in memory, as Electron reads it: a header that tells where each file lies, then the files.
 * Before the packages are installed there is no other writer at hand.
 * @param {Readonly<Record<string, Buffer>>} contents file name -> bytes, all in one folder
 * @returns {Buffer}
 */
export function asarOf(contents) {
  /** @type {Record<string, { size: number, offset: string }>} */
  const files = {};
  let offset = 0;
  for (const [name, bytes] of Object.entries(contents)) {
    files[name] = { size: bytes.length, offset: String(offset) };
    offset += bytes.length;
  }
  const header = pickledString(JSON.stringify({ files }));
  return Buffer.concat([uint32(4), uint32(header.length), header, ...Object.values(contents)]);
}

/**
 * Chromium's pickle of one string: the payload's length, the string's length, the string padded to four bytes.
 * @param {string} text
 */
function pickledString(text) {
  const bytes = Buffer.from(text);
  const padding = Buffer.alloc((4 - (bytes.length % 4)) % 4);
  const payload = Buffer.concat([uint32(bytes.length), bytes, padding]);
  return Buffer.concat([uint32(payload.length), payload]);
}

/** @param {number} value */
function uint32(value) {
  const bytes = Buffer.alloc(4);
  bytes.writeUInt32LE(value);
  return bytes;
}
