/** A value with where on the page it was found, for those who wonder why a record says what it says. */
export interface Found<T> {
  value: T;
  /** In a few words, e.g. `meta description`. */
  from: string;
}
