/** The form of names in addresses: lower-case letters, digits and single hyphens. Source of a regular expression, unanchored. */
export const SLUG = '[a-z0-9]+(-[a-z0-9]+)*';
