import { z } from 'zod';
import { canonicalName, canonicalText } from '../../unicode/canonical.ts';
import { SLUG } from '../slug.ts';

/**
 * What an editor may write, as zod schemas: here the values that all kinds of records are made of, beside it each kind.
 *
 * This is the one description. `npm run content schema` writes `content/schema/*.json` from it, for completion and validation
 * in the editor. Rules that need more than one value at a time (a picture that exists, a correction after publication) are in
 * `lib/check/rules/`.
 */

/** A text, in the one form that all readers of a file are given. */
export const text = z.string().overwrite(canonicalText).trim().min(1, 'must not be blank');
/** A name, in the one form by which names are compared. */
export const nameText = z.string().overwrite(canonicalName).trim().min(1, 'must not be blank');

/** A value in English, in Chinese, or in both; at least one is required. */
export const localized = <T extends z.ZodType>(value: T) =>
  z
    .strictObject({ en: value.optional(), zh: value.optional() })
    .refine((v) => v.en !== undefined || v.zh !== undefined, 'needs a text in "en" or "zh"');

/** A text in English, in Chinese, or in both. */
export const localizedText = localized(text);
/** A name or label of the paper itself. Every page needs it, so both languages are required. */
export const bothTexts = z.strictObject({ en: text, zh: text });

/** A name that may be the same in both languages, and is then written once: as a text, or in one language. */
export const oneOrBothNames = z
  .preprocess((written) => (typeof written === 'string' && written.trim() !== '' ? { en: written, zh: written } : written), localizedText)
  .transform(({ en, zh }) => ({ en: en ?? zh ?? '', zh: zh ?? en ?? '' }));

/** ISO 8601 with an offset, such as 2025-10-21T09:20:00+08:00. Without an offset it would be another time for a reader abroad. */
export const instant = z.iso
  .datetime({ offset: true, error: 'must be an ISO 8601 date and time with an offset, such as 2025-10-21T09:20:00+08:00' })
  .describe('ISO 8601 with an offset, such as 2025-10-21T09:20:00+08:00');

/** An id, which is a part of addresses. */
export const id = z.string().regex(new RegExp(`^${SLUG}$`), 'must be lower-case letters, digits and single hyphens, such as "greater-bay"');

/** An id that one of the paper's own files defines. Whether it does, and what was meant if not, is for the check to say. */
export const known = z.string().trim().min(1, 'must not be blank');

/** A number from 1. */
export const count = z.number().int().positive();

/** A text with inline marks (lib/record/inline.ts). */
export const inline = text.describe('Inline Markdown: *emphasis*, **strong**, [link](https://…). No HTML');

/** From Simplified, as in the text, to Traditional, as Hong Kong writes it. */
export const wording = z.record(text, text);
