/** Flat by rule. */
export type Metadata = Record<string, string | number | boolean>;
