import { type Finder, findings } from './finding.ts';

/** What newsrooms put where something is to come. Turkish Airlines have flights TK 72; XXX is a Roman number. */
const ENGLISH =
  /\bTK(?:TK)*\b(?!\s?\d)|\bT[BK][ADC]\b|\b(?:TODO|FIXME)\b|\bX{4,}\b|\bx{3,}\b|\bXX(?=\s+(?:seconds?|minutes?|hours?|days?|weeks?|months?|years?|people|percent|per cent|yuan|(?:US |Hong Kong )?dollars?|million|billion|metres?|kilomet(?:re|er)s?|tonnes?|students?|companies)\b)|\b[Ll]orem ipsum\b|\?{3,}|\[(?:[Tt]o come|tk|tbc|TBC|[Cc]heck|[Ii]nsert|[Pp]hoto|[Cc]aption|[Nn]ame|[Dd]ate|[Ll]ink|[Qq]uote)[^\]]{0,40}\]|<(?:name|date|insert)[^>]*>/gu;
const CHINESE =
  /[【［[（(](?:待|此处|这里|补|请补|需|需要|此|插入|配图|图片?|照片|链接|数据|姓名|日期|标题)?[^】］\]）)]{0,4}(?:待补充?|待定|待核实?|待查|待确认|待更新|待续写|补充|补全|填写|插入|占位)[^】］\]）)]{0,6}[】］\])）]|[【［](?:待|此处|插入|配图)[^】］]{0,20}[】］]|[Xx×]{2,}(?:[年月日号元人次个名家天岁吨万亿%％]|分钟|小时|公里|千米|公斤|港元|美元)|[Xx×]年[Xx×]月|(?:此处|在此|请在此)(?:填写|输入|插入|补充)\p{Script=Han}{0,6}|？{3,}|\bTK\b(?!\s?\d)|\bTODO\b|待补(?:充)?[：:。]?$/gu;

/** What programs leave where a value was missing, blanks to be filled in, and what language models say before their answer. */
const LEFTOVER =
  /\[object Object\]|\$\{[\w.]+\}|\bNaN\b|(?<!\p{L})undefined(?=[元人年月日个号%])|_{3,}|＿{2,}|(?<![“‘"「])\bAs an AI (?:language )?model\b|(?<![“‘"「])作为一[个名](?:AI|人工智能)(?:语言)?(?:大?模型|助手)|\bHere(?: is|’s) the (?:translation|translated text)\b|以下是(?:您的?|该|这段|上述)?(?:翻译|译文)[：:]/gu;

/** Without one of these there is none, and most texts have none. */
const HINT =
  /TK|T[BK][ADC]|TODO|FIXME|xxx|lorem|\?\?|[[<【［待补填插输占×？]|[Xx]{2}|[Xx]年|object O|\$\{|NaN|undefined|___|＿＿|an AI|作为一|Here|以下是/i;

/** Placeholders that were to be filled in before publication. */
export const findPlaceholders: Finder = (text, language) =>
  !HINT.test(text)
    ? []
    : [language === 'en' ? ENGLISH : CHINESE, LEFTOVER].flatMap((pattern) =>
        findings(text, pattern, (found) => ({
          wrong: `${found}: a placeholder`,
          right: 'write what belongs here, or take it away',
        })),
      );
