import { expect, it } from 'vitest';
import { whyNoNamespaces } from '../../scripts/machine/sandbox.mjs';

it.each([
  ['/proc/sys/kernel/apparmor_restrict_unprivileged_userns', '1', /AppArmor profile/],
  ['/proc/sys/kernel/unprivileged_userns_clone', '0', /sysctl -w kernel\.unprivileged_userns_clone=1/],
  ['/proc/sys/user/max_user_namespaces', '0', /sysctl -w user\.max_user_namespaces/],
])('says of a system without user namespaces what keeps them, and the cure: %s', (file, value, cure) => {
  const why = whyNoNamespaces('/x/electron', (asked) => (asked === file ? `${value}\n` : null));
  expect(why).toMatch(/^Chromium's sandbox cannot be made/);
  expect(why).toMatch(cure);
  expect(whyNoNamespaces('/x/electron', () => null)).toBeNull();
});
