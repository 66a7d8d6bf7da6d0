// node scripts/zones.mjs: writes the zone rules that shared/ lays out from, after moment-timezone or cldr-core was renewed.
import { writeFileSync } from 'node:fs';
import { inProject } from './project.mjs';
import { runScript, say } from './say.mjs';
import { compileZones } from './zones/compileZones.mjs';
import { windowsZones } from './zones/windowsZones.mjs';

await runScript(async () => {
  const zones = compileZones();
  const { version, ...tables } = zones;
  write('zoneRules.json', { version, taken: new Date().toISOString().slice(0, 10), ...tables });
  write('windowsZones.json', windowsZones());
  say(`Zone rules ${zones.version}: ${Object.keys(zones.zones).length} zones.`);
});

/**
 * @param {string} name
 * @param {unknown} content
 */
function write(name, content) {
  writeFileSync(inProject('shared', 'calendar', 'zone', name), `${JSON.stringify(content, null, 2)}\n`);
}
