import type { Query } from './queries.fixture.ts';

/**
 * Queries of the kinds of queries.fixture.ts and typed-queries.fixture.ts that the ranking was never tuned on: they say whether a change
 * helps readers, or only the queries that it was made for. Wanted are stories and pages, as there. Nothing is added
 * to the search for one of these; a query that fails becomes a case of its kind in typed-queries.fixture.ts, with other words.
 */
export const HELD_OUT_QUERIES: Readonly<Record<string, readonly Query[]>> = {
  English: [
    ['octopus card name chinese', 'the-card-that-was-an-octopus'],
    ['shenzhen river straightened', 'a-bend-in-the-river'],
    ['black faced spoonbill', 'a-winter-address-at-mai-po'],
    ['Tokyo Bay ship', 'a-box-that-moved-the-delta'],
    ['lion dance poles', 'lions-on-poles'],
    ['national games', 'games-in-three-places'],
    ['drive on the left hong kong', 'the-crossing-that-changed-sides'],
    ['undersea cable', 'where-the-internet-comes-ashore'],
    ['egg tart', 'dim-sum-names'],
    ['kapok', 'trees-that-bloom-before-they-leaf'],
    ['shekou ferry airport', 'a-boat-to-the-airport'],
    ['vitamin supplements pharmacy', 'pharmacies-sell-out'],
    ['robert morrison', 'a-dictionary-printed-in-macao'],
    ['baytalk italic', 'baytalk-why-chinese-has-no-italics'],
  ],
  Chinese: [
    ['八达通为什么叫章鱼', 'the-card-that-was-an-octopus'],
    ['黑脸琵鹭', 'a-winter-address-at-mai-po'],
    ['全运会 澳门', 'games-in-three-places'],
    ['深中通道车流', 'shenzhong-link-one-year-on'],
    ['海底电缆', 'where-the-internet-comes-ashore'],
    ['渡轮', 'the-green-and-white-boats'],
  ],
  'Traditional as typed in Hong Kong': [
    ['天星小輪', 'the-green-and-white-boats'],
    ['明體', 'a-typeface-named-for-a-dynasty'],
    ['全運會', 'games-in-three-places'],
    ['舞獅', 'lions-on-poles'],
    ['港珠澳大橋隧道', 'fifty-five-kilometres'],
    ['澳門世遺燈塔', 'twenty-one-stones-of-macao'],
    ['鳳爪', 'dim-sum-names'],
    ['電動的士', 'taxis-without-petrol'],
  ],
  pinyin: [
    ['baihaitun', 'pink-dolphins-of-the-estuary'],
    ['yueju', 'opera-in-the-bamboo'],
    ['zhongziyuan dongguan', 'eleven-ways-to-look-inside-a-battery'],
    ['songti mingti', 'a-typeface-named-for-a-dynasty'],
  ],
  misspelled: [
    ['star fery', 'the-green-and-white-boats'],
    ['chinese white dolfin', 'pink-dolphins-of-the-estuary'],
    ['kaipin towers', 'watchtowers-in-the-rice'],
    ['typoon signal 10', 'signal-ten'],
    ['mangrov futian', 'the-tree-that-walks-into-the-sea'],
  ],
  'mixed scripts and numbers': [
    ['QR code 怎么来的', 'a-square-from-a-car-factory'],
    ['M+', 'a-museum-at-night'],
    ['1957', 'the-fair-that-comes-twice'],
    ['1997 river', 'a-bend-in-the-river'],
    ['6億', 'six-hundred-million-yuan'],
    ['macau 灯塔', 'twenty-one-stones-of-macao'],
  ],
  'dates, sections and topics': [
    ['nature', '/nature'],
    ['自然', '/nature'],
    ['hetao', '/topics/hetao'],
    ['15 October 2025', '/archive/2025/10/15'],
    ['10月6號', '/archive/2025/10/06'],
    ['Sept 25 2025', '/archive/2025/09/25'],
    ['border crossings', '/topics/border-crossings'],
  ],
};
