import { z } from 'zod';
import { LANGUAGES } from '../../edition/languages.ts';
import { known, localized, nameText } from './values.ts';

/** The roles that every paper has; its own are in content/roles.json. */
export const ROLES = ['reporter', 'author', 'photographer', 'illustrator', 'translator', 'reviewer', 'editor'] as const;
/** A role that every paper has. */
export type Role = (typeof ROLES)[number];

/** Who did what for a story. */
export const credit = z.strictObject({
  role: known.describe(`An id of roles.json, or one of: ${ROLES.join(', ')}`),
  name: localized(nameText),
  language: z
    .enum(LANGUAGES)
    .optional()
    .describe('The language that the work concerns, such as the one that was reviewed or translated into'),
  kind: z
    .enum(['person', 'organisation'])
    .optional()
    .describe('Without it an organisation if the name is one of sources.json, otherwise a person'),
});

/** See `credit`. */
export type Credit = z.infer<typeof credit>;
