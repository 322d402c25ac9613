/** A path into a JSON value: names of keys and places in lists. */
export type JsonPath = readonly (string | number)[];
