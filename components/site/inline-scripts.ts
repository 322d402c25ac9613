/**
 * The only inline scripts of the site: each must run before the first paint, which a module cannot. The content
 * security policy in server/security-headers.ts allows exactly these two by hash.
 */

/**
 * In the head: restores the reader's theme, text size and layout of pages in both languages. A transition that the browser gives
 * up is no error: in a hidden window, or on a page that was painted before Chromium had the old one's picture ("Page already
 * revealed"). No `pagereveal` event has the promise of the latter, so it is caught as a rejection that nobody handles.
 */
export const PREFERENCES_SCRIPT =
  "try{var s=localStorage,d=document.documentElement.dataset,t=s.getItem('theme');if(t==='dark'||t==='light')d.theme=t;" +
  "if(s.getItem('pairs')==='rows')d.pairs='rows';if(/^[1345]$/.test(t=s.getItem('size')))d.size=t}catch(e){}" +
  "addEventListener('pagereveal',function(e){e.viewTransition&&e.viewTransition.ready.catch(function(){})});" +
  "addEventListener('unhandledrejection',function(e){/already revealed/.test(e.reason&&e.reason.message)&&e.preventDefault()})";

/**
 * At the end of the page: scrolls to the text that was being read in another edition or mode, and puts the focus there, so that
 * a screen reader and the Tab key go on from it. Until the page has loaded, content below the story is not laid out (`placing`
 * in base.css), so that the reader waits for the text only. The reading bar comes as it was (components/bar/folding.ts). The place
 * stays on the text, for holdPlace (components/browser/place.ts): where its upper edge belongs, and how far the page is scrolled.
 */
export const PLACE_SCRIPT =
  "try{var p=JSON.parse(sessionStorage.getItem('place')||'0');if(p&&p.path===location.pathname){sessionStorage.removeItem('place');" +
  "var e=document.querySelector('[data-pair=\"'+p.pair+'\"]');if(e){e=e.querySelector(':scope>[data-half='+p.half+']')||e;" +
  "var h=document.documentElement,c=h.classList;c.add('placing');if(p.bar)h.dataset.bar=p.bar;" +
  "addEventListener('load',function(){setTimeout(function(){c.remove('placing')},300)});" +
  'var r=e.getBoundingClientRect(),t=Math.max(p.top,Math.min(0,p.line-r.height));' +
  "scrollBy({top:Math.round(r.top-t),behavior:'instant'});e.dataset.top=t;e.dataset.scrolled=scrollY;" +
  "e.tabIndex=-1;e.focus({preventScroll:true});e.addEventListener('blur',function(){e.removeAttribute('tabindex')})}}}catch(e){}";
