import { languagesOf } from '../../../record/model.ts';
import { roleOf, sourceCredited } from '../../../record/credits.ts';
import type { Article } from '../../../record/schema/article.ts';
import type { CheckContext } from '../../context.ts';
import type { CheckedArticle } from '../../rule.ts';
import { LANGUAGE_NAME } from '../languages.ts';
import type { Report } from '../../parse.ts';
import { LANGUAGES, type Localized } from '../../../edition/languages.ts';

/**
 * Of a story in two languages everybody is named in both, and nobody twice for one thing. Organisations are told from people,
 * and nobody works on a language that the story does not have.
 */
export function checkCredits({ article, context }: CheckedArticle, report: Report): void {
  checkKinds(article, context, report);
  checkNamesAlone(article, context, report);
  checkWorks(article, context, report);
  const isBilingual = languagesOf(article).length === LANGUAGES.length;
  article.credits.forEach(({ role, name }, n) => {
    const [only, another] = LANGUAGES.filter((language) => name[language] !== undefined);
    if (isBilingual && only !== undefined && another === undefined)
      report(
        'warning',
        ['credits', n, 'name'],
        `in ${LANGUAGE_NAME[only]} only`,
        `add "${LANGUAGES.find((language) => language !== only)}"`,
      );
    const first = article.credits.findIndex(
      (credit) =>
        credit.role === role && LANGUAGES.some((language) => name[language] !== undefined && credit.name[language] === name[language]),
    );
    if (first < n)
      report(
        'warning',
        ['credits', n],
        `"${name.zh ?? name.en}" is credited as ${role} twice`,
        `keep one: this is credits[${first}] again`,
      );
  });
}

/** Readers never see it, but search engines are told; what looks like an organisation and is stated as none of them is asked about. */
function checkKinds({ credits }: Article, { sources }: CheckContext, report: Report): void {
  credits.forEach(({ kind, name }, n) => {
    const said = name.zh ?? name.en ?? '';
    const source = sourceCredited(name, sources);
    if (source && kind === 'person')
      report('warning', ['credits', n, 'kind'], `"${said}" is the source ${source.id}, and credited as a person`, 'take "kind" away');
    if (!source && kind === undefined && looksLikeOrganisation(name))
      report(
        'warning',
        ['credits', n, 'name'],
        `"${said}" looks like an organisation, and counts as a person`,
        'add "kind": "organisation" (or "person"), or put it into sources.json',
      );
  });
}

/** Names of several people in one. A comma in the name of an organisation is none of these. */
const SEVERAL_PEOPLE = {
  zh: /[、，,;；／/]|^\p{Script=Han}{2,4}[ \u3000]\p{Script=Han}{2,4}$/u,
  en: /^\p{Lu}[\p{L}’'.-]+(?: \p{Lu}[\p{L}’'.-]+)+(?:, | and | & |\/)\p{Lu}[\p{L}’'.-]+(?: \p{Lu}[\p{L}’'.-]+)+$/u,
} as const;
/** A role before a name, which is in "role". */
const ROLE_BEFORE = {
  zh: /^(?:文|图|本报记者|记者|摄影|摄影师|翻译|译|编辑|责编|作者|撰文|通讯员|供图)[：:／/| \u3000]/u,
  en: /^(?:(?:photos?|words|text|story|reporting|translated|translation|edited|written|illustrated)(?: by|:)|by) /i,
} as const;

/** A name is that of one person, without the role. */
function checkNamesAlone({ credits }: Article, { sources }: CheckContext, report: Report): void {
  credits.forEach(({ kind, name }, n) => {
    if (kind === 'organisation' || sourceCredited(name, sources) || looksLikeOrganisation(name)) return;
    const is = (patterns: typeof SEVERAL_PEOPLE | typeof ROLE_BEFORE) =>
      LANGUAGES.find((language) => patterns[language].test(name[language]?.trim() ?? ''));
    const role = is(ROLE_BEFORE);
    const several = role === undefined ? is(SEVERAL_PEOPLE) : undefined;
    if (role)
      report('warning', ['credits', n, 'name', role], `"${name[role]}" begins with a role`, 'write the name alone: the role is in "role"');
    if (several)
      report('warning', ['credits', n, 'name', several], `"${name[several]}" looks like several people`, 'give each a credit of their own');
  });
}

/** Endings that names of organisations have and those of people hardly ever. */
const ORGANISATION = {
  zh: /(?:新华社|路透社|法新社|美联社|中新社|塔斯社|彭博社|通讯社|报社|杂志社|出版社|日报|晚报|早报|时报|周刊|编辑部|采访部|宣传部|办公室|电视台|广播台|电台|新闻网|新闻中心|记者站|工作室|公司|集团|大学|学院|研究院|研究所|协会|学会|基金会|博物馆|图书馆|美术馆|委员会|管理局|摄影组|采访组|报道组|编辑组|图片库)$/u,
  en: /^(?:Xinhua|Reuters|AFP|AP|Bloomberg|CNS)$|\b(?:News Agency|Newsroom|News Desk|Newspapers?|News|Daily|Times|Studios?|Department|University|College|Institute|Association|Foundation|Museum|Library|Television|TV|Ltd|Inc|Company|Corporation|Committee|Bureau|Editorial Team|Photo Team)\.?$/i,
} as const;

const looksLikeOrganisation = (name: Localized) => LANGUAGES.some((language) => ORGANISATION[language].test(name[language]?.trim() ?? ''));

/** A credit with a language is for work on one that the story has; a translator has not written the original. */
function checkWorks(article: Article, { roles }: CheckContext, report: Report): void {
  article.credits.forEach(({ role, language }, n) => {
    if (language === undefined) return;
    const path = ['credits', n, 'language'];
    if (!languagesOf(article).includes(language))
      report('warning', path, `the story has no ${LANGUAGE_NAME[language]}`, 'take this away, or add the text');
    else if (roleOf(role, roles) === 'translator' && language === article.original)
      report('warning', path, `${LANGUAGE_NAME[language]} is the original`, 'name the language that was translated into');
  });
}
