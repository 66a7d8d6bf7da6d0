import * as z from 'zod';
import { typed } from '../lang/typed.ts';
import { type DomainChannels, nothing } from './channel.ts';

/** No line of an event is longer, and so no text of it. */
const LONGEST_TEXT = 8 * 1024 * 1024;

const pixels = z.number().int().min(0).max(20_000);
const part = z.object({ x: pixels, y: pixels, width: pixels, height: pixels }).strict();

/** Where a part of the window is, in CSS pixels. */
export type WindowPart = z.output<typeof part>;

/** What the page cannot do itself: its own buttons, the clipboard, other programs. */
export const windowChannels = {
  /** The window has painted its first rows; main may then take a screenshot that was asked for. */
  'window.painted': { request: nothing, answer: typed<null>, writes: false },
  'window.act': {
    request: z.object({ act: z.enum(['minimize', 'maximize', 'close']) }).strict(),
    answer: typed<null>,
    writes: false,
  },
  /** Puts a part of the window on the clipboard as an image. */
  'clipboard.image': { request: part, answer: typed<null>, writes: false },
  'clipboard.write': {
    request: z.object({ text: z.string().max(LONGEST_TEXT) }).strict(),
    answer: typed<null>,
    writes: false,
  },
  /** Hands an e-mail to the mail client; nothing is sent by the console itself. */
  'mail.open': {
    request: z
      .object({ to: z.string().max(300), subject: z.string().max(1_000), body: z.string().max(50_000) })
      .strict(),
    answer: typed<null>,
    writes: false,
  },
  /** Opens a link of a note or a channel in the browser; https and mailto only. */
  'link.open': {
    request: z.object({ address: z.string().max(2_000) }).strict(),
    answer: typed<null>,
    writes: false,
  },
} satisfies DomainChannels;
