import { readZone } from './zoneNames.ts';

/** Gives a zone that a person wrote in the spelling of the database: Europe/Vienna for europe/vienna, Europe/Berlin for `W. Europe Standard Time`. A text that names none stays as it is. */
export function spelledZone(text: string): string {
  const read = readZone(text);
  return read.ok ? read.value : text;
}

/** True for a text that names a zone in any way that people and programs write it. */
export function namesZone(text: string): boolean {
  return readZone(text).ok;
}
