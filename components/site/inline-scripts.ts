/**
 * The only inline scripts of the site: each must run before the first paint, which a module cannot. The policy in
 * server/security-headers.ts allows exactly these two by hash.
 */

/** In the head: the theme that the reader chose, before anything is painted in the wrong one. */
export const THEME_SCRIPT =
  "try{var t=localStorage.getItem('theme');if(t==='dark'||t==='light')document.documentElement.dataset.theme=t}catch(e){}";

/**
 * At the end of the page: puts the paragraph that was being read in the other language back where it was on screen.
 * While it does, what is below the story is not laid out (`placing` in base.css): the reader waits for the text alone.
 */
export const PLACE_SCRIPT =
  "try{var p=JSON.parse(sessionStorage.getItem('place')||'0');if(p&&p.path===location.pathname){sessionStorage.removeItem('place');" +
  "var e=document.querySelector('[data-pair=\"'+p.pair+'\"]');if(e){var h=document.documentElement.classList;h.add('placing');" +
  "addEventListener('load',function(){setTimeout(function(){h.remove('placing')},300)});var r=e.getBoundingClientRect();" +
  "scrollBy({top:r.top-Math.max(p.top,Math.min(0,p.line-r.height)),behavior:'instant'})}}}catch(e){}";
