import type { Fault } from './fault.ts';
import { PAPER_FILES } from './reader.ts';

/**
 * Why a file of the content folder is not read, in an editor's words; undefined if that is expected.
 * @param path of a file that is neither a story, nor a page, nor one of the paper's own files
 */
export function passedOver(path: string): Fault | undefined {
  const name = path.replace(/^.*\//, '');
  const [top = ''] = path.split('/');
  if (SYSTEM.test(name) || top === 'lost+found') return undefined;
  if (path.startsWith('media/')) return LIKE_JSON.test(plain(name)) ? { wrong: NOT_READ, right: WHERE } : undefined;
  if (path.startsWith('schema/') && name.endsWith('.json')) return undefined;
  if (LEFTOVER.test(name))
    return { wrong: `${NOT_READ}: a copy that an editor or another program left behind`, right: 'take it away, or rename it' };
  if (DOCUMENT.test(name) || (path === name && name.endsWith('.md'))) return undefined;
  if (/^(articles|pages)\//.test(path)) return { wrong: NOT_READ, right: MEDIA.test(name) ? WHERE : `call it ${recordName(name)}` };
  const meant = path === name ? PAPER_FILES.find((file) => file === recordName(name).toLowerCase()) : undefined;
  if (meant) return { wrong: NOT_READ, right: `call it ${meant}` };
  return { wrong: NOT_READ, right: WHERE };
}

const NOT_READ = 'this file is not read';
const WHERE = `stories are in articles/<year>/, pages in pages/, pictures in media/; the paper's own files are ${PAPER_FILES.join(', ')}`;

/** Files that file managers write by themselves. */
const SYSTEM = /^(Thumbs\.db|desktop\.ini|Icon\r)$/i;
/** What is about the folder, and for nobody to publish. */
const DOCUMENT = /^(README|LICEN[CS]E|COPYING|CHANGELOG|CONTRIBUTING)(\.\w+)?$/i;
const MEDIA = /\.(svg|png|jpe?g|webp|avif|gif|heic|tiff?|psd|mp4|webm|mov|mp3|m4a|vtt|srt|pdf)$/i;
const LEFTOVER = /~$|^#.*#$|\.(bak|backup|old|orig|rej|tmp|temp|part|crdownload|sw[a-z])$/i;
const LIKE_JSON = /\.json/i;

/** A name as it looks: full-width letters and dots, Cyrillic letters, unseen characters and blanks at its ends are not seen to be wrong. */
const plain = (name: string) =>
  name
    .normalize('NFKC')
    .replace(/[\u3002\uff61]/g, '.')
    .replace(/[аеорсухѕіј]/g, (letter) => 'aeopcyxsij'.charAt('аеорсухѕіј'.indexOf(letter)))
    .replace(/[\p{Default_Ignorable_Code_Point}\p{Cc}]/gu, '')
    .trim();

/** The name that a story would have for the index to read it. @example recordName('a.JSON.txt') // 'a.json' */
function recordName(name: string): string {
  const stem = plain(name)
    .replace(/[\s.]+$/, '')
    .replace(/(\.(json[c5l]?|jsn|txt|text|ya?ml|md|html?|docx?|rtf))+$/i, '');
  return `${stem || 'story'}.json`;
}
