import { LANGUAGE_NAME } from './languages.ts';
import { anchorOf, languagesOf } from '../../record/model.ts';
import type { CheckedArticle } from '../rule.ts';
import type { Report } from '../parse.ts';
import { creditsAs } from '../../record/credits.ts';
import type { CheckContext } from '../context.ts';
import type { Role } from '../../record/schema/credit.ts';
import type { Article } from '../../record/schema/article.ts';
import { type Language, LANGUAGES } from '../../edition/languages.ts';
import { isStale, sourceHash } from '../../record/translation-state.ts';

const SAY_WHICH = 'add "original": "en" or "zh", the language the story was written in';

/** What a story says about its translation fits its text and credits, and no block is behind its original. */
export function checkTranslation({ article, slug, context }: CheckedArticle, report: Report): void {
  const { original, translation, body } = article;
  const isBilingual = languagesOf(article).length === LANGUAGES.length;
  if (isBilingual) checkCredits(article, context.roles, report);
  if (original === undefined) {
    if (translation !== undefined) report('error', ['translation'], 'a translation, but nothing says of what', SAY_WHICH);
    const first = body.findIndex(({ translatedFrom }) => translatedFrom !== undefined);
    if (first >= 0) report('error', ['body', first, 'translatedFrom'], 'translated, but nothing says from which language', SAY_WHICH);
    return;
  }
  if (!languagesOf(article).includes(original))
    report(
      'warning',
      ['original'],
      `the original is not here: the story has no ${LANGUAGE_NAME[original]}`,
      `add "${original}" to title and body`,
    );
  else if (translation !== undefined && !isBilingual)
    report(
      'warning',
      ['translation'],
      `there is no translation yet: the story is in ${LANGUAGE_NAME[original]} only`,
      'add it, or take this away',
    );
  checkBlocks(slug, original, article, report);
}

function checkBlocks(slug: string, original: Language, { body }: Article, report: Report): void {
  body.forEach((block, n) => {
    if (block.translatedFrom === undefined) return;
    if (sourceHash(block, original) === undefined)
      report('warning', ['body', n, 'translatedFrom'], `there is no ${LANGUAGE_NAME[original]} here to translate from`, 'take this away');
    if (isStale(block, original))
      report(
        'warning',
        ['body', n],
        `the ${LANGUAGE_NAME[original]} was changed after its translation`,
        `go over the translation, then: npm run content translated ${slug} ${anchorOf(block, n)}`,
      );
  });
}

/** The translator is credited, or the reviewer of a machine translation. A story that names nobody and says nothing need not. */
function checkCredits(article: Article, roles: CheckContext['roles'], report: Report): void {
  const { translation, original, credits } = article;
  if (credits.length === 0 && translation === undefined) return;
  const names = (...works: Role[]) => creditsAs(article, roles, ...works).some(({ language }) => !language || language !== original);
  switch (translation) {
    case undefined:
    case 'human':
      if (!names('translator')) report('warning', ['credits'], 'nobody is named as translator', 'add { "role": "translator", "name": … }');
      return;
    case 'machine-reviewed':
      if (!names('reviewer', 'editor'))
        report('warning', ['credits'], 'nobody is named who reviewed the translation', 'add { "role": "reviewer", "name": … }');
      return;
    case 'machine':
      if (names('translator'))
        report('warning', ['translation'], 'a machine translation, but a translator is named', 'say "human", or take the credit away');
  }
}
