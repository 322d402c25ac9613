import { describe, expect, it } from 'vitest';
import { noteOf, withNote } from './kept-note.ts';

const OFFLINE_PAGE = `<main id="main"><template><li></li></template><template id="kept-note"><div class="kept" data-missing=""><p>
<span data-when="offline">You are offline. </span><span data-say="kept">This copy was kept on <span data-time=""></span>. </span><span data-say="films">Films need a connection. </span><a href="">Load</a></p></div></template></main>`;
const PAGE = '<html><body><main id="main" tabindex="-1"><h1>A $& story</h1></main></body></html>';
const note = noteOf(OFFLINE_PAGE);
const given = { missing: 'offline', at: Date.UTC(2026, 10, 29, 4, 5), locale: 'en', timeZone: 'Asia/Hong_Kong' } as const;

describe('the note on a copy', () => {
  it('is first in the page, with the reason and the time of the copy in the reader’s time zone', () => {
    const page = withNote(PAGE, note, given);
    expect(page).toMatch(/<main id="main" tabindex="-1"><div class="kept" data-missing="offline">/);
    expect(page).toContain('kept on <time datetime="2026-11-29T04:05:00.000Z">29 November 2026, 12:05</time>.');
    expect(page).toContain('<h1>A $& story</h1>');
  });
  it('mentions films if the page has one', () => {
    expect(withNote(PAGE, note, given)).not.toContain('Films');
    expect(withNote(PAGE.replace('<h1>', '<video src="/media/a.mp4"></video><h1>'), note, given)).toContain('Films need');
  });
  it('names no time if none is given', () => {
    const page = withNote(PAGE, note, { ...given, at: undefined });
    expect(page).not.toMatch(/kept on|<time/);
    expect(page).toContain('You are offline');
  });
  it('without a template leaves the page as it is', () => expect(withNote(PAGE, noteOf('<main></main>'), given)).toBe(PAGE));
});
