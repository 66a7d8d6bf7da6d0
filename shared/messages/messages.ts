import type { Catalogue } from './catalogue.ts';
import { english } from './en/english.ts';

/** English for code that does not take its catalogue yet: goes when the last importer takes `Catalogue`. */
export const messages: Catalogue = english;
