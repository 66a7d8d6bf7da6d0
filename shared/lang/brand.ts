declare const brand: unique symbol;

/** A primitive that carries what it identifies, so that a case number cannot pass for a customer id. */
export type Brand<T, Name extends string> = T & { readonly [brand]: Name };
