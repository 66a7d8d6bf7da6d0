import * as z from 'zod';

// Imported before any schema is made. What is compiled at its first use took 16 ms of each start of the window; walked, a
// message takes some microseconds more. The workers, which read files of many events, compile.
z.config({ jitless: true });
