import { distance } from 'fastest-levenshtein';

/** Words for known ones that are as good as them, but not what the record says. */
const ALSO: Readonly<Record<string, readonly string[]>> = {
  publishedAt: ['date', 'published', 'publishdate', 'publish_date', 'pubdate', 'datepublished', 'time', 'created', '日期', '发布时间'],
  updatedAt: ['updated', 'modified', 'modifiedat', 'lastmodified', 'datemodified', 'lastmod', '更新时间'],
  title: ['headline', 'name', 'heading', '标题'],
  summary: ['standfirst', 'description', 'excerpt', 'subtitle', 'deck', 'dek', 'lead', 'lede', 'intro', 'abstract', '摘要', '导语'],
  body: ['content', 'contents', 'text', 'blocks', 'paragraphs', '正文'],
  credits: ['authors', 'author', 'byline', 'bylines', 'contributors', '作者', '署名'],
  topics: ['tags', 'tag', 'keywords', 'categories', 'topic', '标签', '主题'],
  section: ['category', 'channel', 'column', '栏目'],
  source: ['publisher', 'outlet', 'origin', '来源'],
  formerly: ['aliases', 'alias', 'redirects', 'redirect_from', 'oldslugs'],
  format: ['kind', 'layout', '体裁'],
  status: ['state', '状态'],
  original: ['originallanguage', 'sourcelanguage', 'lang', 'language', '原文'],
  at: ['date', 'time'],
  src: ['file', 'url', 'path', 'filename', 'href', '文件'],
  alt: ['alttext', 'alternative', '替代文字'],
  caption: ['legend', 'cutline', '图注', '说明'],
  credit: ['by', 'photographer', 'copyright', '供图'],
  zh: ['cn', 'ch', 'chi', 'zho', 'chs', 'zh-cn', 'zh_cn', 'zh-hans', 'hans', 'chinese', '中文', '中', '汉语', '简体'],
  en: ['eng', 'en-us', 'en-gb', 'en_us', 'english', '英文', '英'],
  article: ['story', 'news', '文章', '新闻', '报道'],
  comment: ['opinion', 'commentary', 'op-ed', '评论', '观点'],
  video: ['film', 'movie', '视频', '影片'],
  poster: ['海报'],
  published: ['publish', 'public', 'live', '发布', '已发布', '发表'],
  draft: ['unpublished', '草稿', '未发布'],
  reporter: ['journalist', 'correspondent', '记者'],
  author: ['writer', 'by', '作者', '撰文', '文'],
  photographer: ['photo', 'photos', '摄影', '摄影师', '图'],
  illustrator: ['illustration', 'drawing', '插画', '插图', '绘图'],
  translator: ['translation', '翻译', '译者', '译'],
  reviewer: ['proofreader', 'review', '审校', '校对', '审核'],
  editor: ['editing', '编辑', '责编', '责任编辑'],
  paragraph: ['text', 'p', '段落'],
  heading: ['title', 'h2', 'header', '标题'],
  quote: ['blockquote', 'quotation', '引文'],
  image: ['picture', 'photo', 'img', 'cover', 'hero', 'thumbnail', 'featuredimage', '图片', '题图'],
  list: ['ul', 'ol', '列表'],
  table: ['表格'],
  true: ['yes', '是'],
};

/**
 * What to write in place of an unknown word: what it is another word for, the nearest known one or, if none is near, all.
 * @param names other names of known words, such as those that readers see: the section 科学 is `science`
 */
export function suggest(word: string, known: readonly string[], names: ReadonlyMap<string, readonly string[]> = new Map()): string {
  const meant = known.find((one) => [...(ALSO[one] ?? []), ...(names.get(one) ?? [])].some((other) => isSame(other, word)));
  if (meant !== undefined) return `did you mean "${meant}"?`;
  const [nearest] = known.map((one) => ({ one, far: distance(word.toLowerCase(), one) })).sort((a, b) => a.far - b.far);
  if (nearest && nearest.far <= Math.min(2, Math.floor(word.length / 2))) return `did you mean "${nearest.one}"?`;
  if (known.length === 0) return 'none is defined yet';
  return `one of: ${known.join(', ')}`;
}

/** The word that a suggestion takes to be meant; empty if it lists all. @example meantBy('did you mean "title"?') // 'title' */
export const meantBy = (suggestion: string): string => /^did you mean "(.*)"\?$/.exec(suggestion)?.[1] ?? '';

const isSame = (a: string, b: string) => a.toLowerCase() === b.trim().toLowerCase();
