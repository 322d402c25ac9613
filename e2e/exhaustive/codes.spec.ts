import { describe, expect, it } from 'vitest';
import { faultsInFiles, faultsOnCards, faultsOnPosters, SHARED } from '../support/scanning';

const inView = (kind: string) => SHARED.filter(({ view: { locale, first } }) => (first ? 'both' : locale) === kind);

describe.each(['en', 'zh', 'zh-hant', 'both'])('every story (%s): two decoders read its code, which leads to the same page', (kind) => {
  const shared = inView(kind);
  it('on the screen, light and dark', async () => expect(await faultsOnCards(shared, () => ['light', 'dark'])).toEqual([]));
  it('in the files', async () => expect(await faultsInFiles(shared)).toEqual([]));
  it('on the poster', async () => expect(await faultsOnPosters(shared)).toEqual([]));
});
