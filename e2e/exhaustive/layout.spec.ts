import { it } from 'vitest';
import { fitsAtEveryWidth } from '../support/layout';
import { devicePagesOf, kindsOf } from '../support/paper';

it.each(['zh', 'zh-hant'] as const)('nothing scrolls sideways or is cut off at any width, on any kind of page: %s', (locale) =>
  fitsAtEveryWidth([...kindsOf(locale), ...devicePagesOf(locale)]),
);
