import { join } from 'node:path';
import { createAttachmentStore } from '../../../main/attachments/attachmentStore.ts';
import { keepSettings } from '../../../main/settings/keepSettings.ts';
import { english } from '../../../shared/messages/en/english.ts';

// Run as a process of its own, under the recorder: keeps as many files as it is told to, and tells the hash of each;
// after each it keeps settings, and tells which.
const [, , profile = '', count = '0'] = process.argv;
const store = createAttachmentStore(join(profile, 'attachments'), english);
for (let n = 0; n < Number(count); n++) {
  const kept = await store.keepBytes(`${n}.txt`, Buffer.from(`attachment ${n} `.repeat(400)));
  if (!kept.ok) throw new Error(kept.error);
  console.log(`attached ${kept.value.sha256}`);
  keepSettings(join(profile, 'config.json'), { shift: n });
  console.log(`settings ${n}`);
}
