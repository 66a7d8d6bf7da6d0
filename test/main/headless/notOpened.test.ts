import { join } from 'node:path';
import { expect, it } from 'vitest';
import { desk, temporaryFile } from './runCommand.ts';

it('a profile whose folder cannot be made is refused with the reason and what to do', async () => {
  const folder = join(temporaryFile('no folder', 'notes.txt'), 'profile');
  const { code, err } = await desk(['sample', '--profile', folder]);
  expect({ code, err }).toEqual({
    code: 1,
    err: `The cases in ${folder} cannot be opened: a part of its path is no folder. Nothing in them was changed. Check the rights to the folder and the room on its disk, then start again.\n`,
  });
});
