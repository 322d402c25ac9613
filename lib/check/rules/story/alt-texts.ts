import type { CheckedText } from '../../rule.ts';
import type { JsonPath } from '../../../folder/json-path.ts';
import type { Report } from '../../parse.ts';
import type { Picture } from '../../../record/schema/block.ts';
import { LANGUAGES } from '../../../edition/languages.ts';

/** Words that say that there is a picture, and nothing of it; names of files. WCAG 2.2, failures F30 and F38. */
const NOTHING =
  /^(?:(?:an? |the |this )?(?:image|picture|photo|photograph|pic|img|illustration|drawing|graphic|figure|cover|banner|thumbnail|untitled|alt|alt text|caption|todo|tbd|none|null|undefined|n\/?a|placeholder|screenshot|decorative)(?: (?:here|of|design|file|\d+|\(\d+\)))?|图|图片|照片|相片|插图|配图|题图|封面|图像|示意图|截图|无|暂无|说明|图片说明|无题|如图|如题|见图|图一?\d*|.{0,60}\.(?:jpe?g|png|svg|webp|avif|gif|heic|tiff?)|(?:img|dsc|dscn|dcim|pxl|screenshot|wechatimg|mmexport|微信图片)[-_ ]?\d*.{0,20}|[\d_.:() -]+|[-.…?？*]+)[.。]?$/iu;

/** The description of every picture says what can be seen. */
export function checkAltTexts({ article }: CheckedText, report: Report): void {
  const look = ({ src, alt }: Picture, path: JsonPath) => {
    for (const language of LANGUAGES) {
      const text = alt[language]?.trim();
      const stem = src.replace(/^.*\/|\.\w+$/g, '');
      if (text !== undefined && (NOTHING.test(text) || text.toLowerCase() === stem))
        report(
          'warning',
          [...path, 'alt', language],
          `"${text}" does not say what the picture shows`,
          'describe it for those who cannot see it',
        );
    }
  };
  if (article.image) look(article.image, ['image']);
  article.body.forEach((block, n) => {
    if (block.type === 'image') look(block, ['body', n]);
    if (block.type === 'gallery') block.images.forEach((image, m) => look(image, ['body', n, 'images', m]));
  });
}
