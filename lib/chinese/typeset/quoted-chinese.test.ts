import { expect, it } from 'vitest';
import { quotedChinese } from './quoted-chinese.ts';

it.each([
  ['No Chinese at all.', [{ text: 'No Chinese at all.' }]],
  ['Taxi became 的士.', [{ text: 'Taxi became ' }, { text: '的士', locale: 'zh' }, { text: '.' }]],
  ['Octopus, 八达通', [{ text: 'Octopus, ' }, { text: '八达通', locale: 'zh' }]],
  ['八達通 in Hong Kong', [{ text: '八達通', locale: 'zh-hant' }, { text: ' in Hong Kong' }]],
  [
    'The comma ， and 、 differ',
    [{ text: 'The comma ' }, { text: '，', locale: 'zh' }, { text: ' and ' }, { text: '、', locale: 'zh' }, { text: ' differ' }],
  ],
  ['“quotes” — and an ellipsis…', [{ text: '“quotes” — and an ellipsis…' }]],
])('%s', (text, stretches) => expect(quotedChinese(text)).toEqual(stretches));
