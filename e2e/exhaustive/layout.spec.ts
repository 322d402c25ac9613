import { it } from 'vitest';
import { fitsAtEveryWidth } from '../support/layout';

it('nothing scrolls sideways or is cut off at any width, on any kind of page in Traditional characters', () => fitsAtEveryWidth('zh-hant'));
