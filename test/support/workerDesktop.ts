import { takeDesktop } from './ownDesktop.ts';

// Workers of vitest are numbered from 1.
takeDesktop(Number(process.env.VITEST_POOL_ID ?? 1) - 1);
