import type { english } from './en/english.ts';

/** The shape of English with each string widened, so that any language fills it. */
type Words<T> = T extends string
  ? string
  : T extends (...given: infer Given) => infer Said
    ? (...given: Given) => Words<Said>
    : T extends ReadonlyArray<infer Item>
      ? ReadonlyArray<Words<Item>>
      : T extends object
        ? { readonly [Key in keyof T]: Words<T[Key]> }
        : T;

/** Every string of the product in one language. A part that a language lacks does not compile. */
export type Catalogue = Words<typeof english>;
