/** What names are in addresses (source of a regular expression, unanchored): lower-case letters, digits and single hyphens. */
export const SLUG = '[a-z0-9]+(-[a-z0-9]+)*';
