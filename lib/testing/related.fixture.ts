/**
 * The stories of the demo paper that are related to a story, judged by hand before the weights were chosen. Most of the three
 * that are shown must be among them (related.test.ts). Stories with fewer than three related ones are left out.
 */
export const RELATED: Readonly<Record<string, readonly string[]>> = {
  'why-the-cluster-ranks-first': [
    ...['six-hundred-million-yuan', 'thirty-five-minutes-is-a-policy', 'a-bend-in-the-river', 'laboratories-drawn'],
    ...['the-cities-in-numbers', 'a-shared-laboratory-needs-a-shared-dictionary'],
  ],
  'thirty-five-minutes-is-a-policy': [
    ...['why-the-cluster-ranks-first', 'a-bend-in-the-river', 'one-boundary-many-crossings', 'fourteen-minutes-to-west-kowloon'],
    ...['a-shared-laboratory-needs-a-shared-dictionary', 'laboratories-drawn'],
  ],
  'a-bend-in-the-river': [
    ...['thirty-five-minutes-is-a-policy', 'why-the-cluster-ranks-first', 'six-hundred-million-yuan', 'a-winter-address-at-mai-po'],
    ...['one-boundary-many-crossings', 'laboratories-drawn'],
  ],
  'six-hundred-million-yuan': [
    ...['why-the-cluster-ranks-first', 'laboratories-drawn', 'a-shared-laboratory-needs-a-shared-dictionary'],
    ...['eleven-ways-to-look-inside-a-battery', 'a-bend-in-the-river', 'thirty-five-minutes-is-a-policy'],
  ],
  'eleven-ways-to-look-inside-a-battery': [
    ...['laboratories-drawn', 'six-hundred-million-yuan', 'a-shared-laboratory-needs-a-shared-dictionary', 'why-the-cluster-ranks-first'],
  ],
  'laboratories-drawn': [
    ...['eleven-ways-to-look-inside-a-battery', 'six-hundred-million-yuan', 'why-the-cluster-ranks-first', 'a-bend-in-the-river'],
    ...['thirty-five-minutes-is-a-policy', 'a-shared-laboratory-needs-a-shared-dictionary'],
  ],
  'a-shared-laboratory-needs-a-shared-dictionary': [
    ...['six-hundred-million-yuan', 'laboratories-drawn', 'eleven-ways-to-look-inside-a-battery', 'why-the-cluster-ranks-first'],
    ...['a-dictionary-printed-in-macao', 'baytalk-who-decides-where-a-paragraph-ends', 'baytalk-how-numbers-cross'],
    ...['thirty-five-minutes-is-a-policy'],
  ],
  'a-winter-address-at-mai-po': [
    'the-tree-that-walks-into-the-sea',
    'low-tide-poster',
    'pink-dolphins-of-the-estuary',
    'a-bend-in-the-river',
  ],
  'the-tree-that-walks-into-the-sea': [
    ...['a-winter-address-at-mai-po', 'low-tide-poster', 'trees-that-bloom-before-they-leaf', 'pink-dolphins-of-the-estuary'],
  ],
  'pink-dolphins-of-the-estuary': ['a-winter-address-at-mai-po', 'low-tide-poster', 'the-tree-that-walks-into-the-sea'],
  'low-tide-poster': [
    ...['the-last-ferry-video', 'a-winter-address-at-mai-po', 'the-tree-that-walks-into-the-sea', 'sail-with-the-tide'],
    ...['pink-dolphins-of-the-estuary'],
  ],
  'the-last-ferry-video': ['low-tide-poster', 'sail-with-the-tide', 'the-green-and-white-boats'],
  'sail-with-the-tide': ['the-last-ferry-video', 'low-tide-poster', 'the-green-and-white-boats'],
  'the-green-and-white-boats': ['the-last-ferry-video', 'sail-with-the-tide', 'the-card-that-was-an-octopus'],
  'fifty-five-kilometres': [
    ...['shenzhong-link-one-year-on', 'the-crossing-that-changed-sides', 'one-boundary-many-crossings', 'fourteen-minutes-to-west-kowloon'],
  ],
  'the-crossing-that-changed-sides': [
    ...['fifty-five-kilometres', 'shenzhong-link-one-year-on', 'one-boundary-many-crossings', 'fourteen-minutes-to-west-kowloon'],
  ],
  'fourteen-minutes-to-west-kowloon': [
    ...['one-boundary-many-crossings', 'thirty-five-minutes-is-a-policy', 'the-crossing-that-changed-sides', 'fifty-five-kilometres'],
    ...['a-bend-in-the-river'],
  ],
  'one-boundary-many-crossings': [
    ...['fourteen-minutes-to-west-kowloon', 'thirty-five-minutes-is-a-policy', 'the-crossing-that-changed-sides', 'fifty-five-kilometres'],
    ...['a-bend-in-the-river'],
  ],
  'a-dictionary-printed-in-macao': [
    ...['a-typeface-named-for-a-dynasty', 'typhoon-and-other-travellers', 'a-shared-laboratory-needs-a-shared-dictionary'],
    ...['baytalk-who-decides-where-a-paragraph-ends', 'twenty-one-stones-of-macao'],
  ],
  'a-typeface-named-for-a-dynasty': [
    ...['baytalk-why-chinese-has-no-italics', 'baytalk-what-does-a-comma-weigh', 'a-dictionary-printed-in-macao', 'every-kind-of-block'],
  ],
  'typhoon-and-other-travellers': ['dim-sum-names', 'a-dictionary-printed-in-macao', 'six-tones-on-a-keyboard'],
  'dim-sum-names': ['typhoon-and-other-travellers', 'six-tones-on-a-keyboard', 'the-card-that-was-an-octopus'],
  'six-tones-on-a-keyboard': ['typhoon-and-other-travellers', 'dim-sum-names', 'opera-in-the-bamboo', 'a-dictionary-printed-in-macao'],
  'opera-in-the-bamboo': ['lions-on-poles', 'twenty-one-stones-of-macao', 'watchtowers-in-the-rice', 'six-tones-on-a-keyboard'],
  'lions-on-poles': ['opera-in-the-bamboo', 'twenty-one-stones-of-macao', 'watchtowers-in-the-rice'],
  'watchtowers-in-the-rice': ['twenty-one-stones-of-macao', 'lions-on-poles', 'opera-in-the-bamboo'],
  'baytalk-what-does-a-comma-weigh': [
    ...['baytalk-why-chinese-has-no-italics', 'a-typeface-named-for-a-dynasty', 'every-kind-of-block'],
    ...['baytalk-who-decides-where-a-paragraph-ends'],
  ],
  'every-kind-of-block': [
    ...['baytalk-who-decides-where-a-paragraph-ends', 'baytalk-what-does-a-comma-weigh', 'baytalk-why-chinese-has-no-italics'],
    ...['a-typeface-named-for-a-dynasty'],
  ],
};
