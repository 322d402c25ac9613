/** Methods of Playwright that run a function in the page. */
const IN_THE_PAGE = /^(?:evaluate|evaluateAll|evaluateHandle|\$eval|\$\$eval|waitForFunction|addInitScript)$/;
/** Methods that take a selector. */
const SELECTING = /^(?:locator|querySelector|querySelectorAll|closest|matches|waitForSelector|\$|\$\$)$/;
/** A class name in a selector: `.card`, `div.card`, `:has(.card)`; not `./file`, `1.5`, `…`. */
const CLASS_NAME = /(?:^|[\s\w\])(>+~,*])\.[a-z]/i;

/** @param {import('estree').CallExpression} call @returns {string | undefined} the name of the method that is called */
function methodOf({ callee }) {
  if (callee.type !== 'MemberExpression' || callee.property.type !== 'Identifier') return undefined;
  return callee.property.name;
}

/** @param {import('estree').Node} node @returns {string} the text of a string, or of a template without its expressions */
function written(node) {
  if (node.type === 'Literal') return typeof node.value === 'string' ? node.value : '';
  return node.type === 'TemplateLiteral' ? node.quasis.map(({ value }) => value.cooked ?? '').join('x') : '';
}

/**
 * A lint rule: tests press things where the reader sees them. A `.click()` in a function that runs in the page also presses
 * things that are covered, outside the screen or disabled.
 * @type {import('eslint').Rule.RuleModule}
 */
export const pressWhereReadersSee = {
  meta: { type: 'problem', schema: [] },
  create(context) {
    return {
      CallExpression(node) {
        if (methodOf(node) !== 'click' && methodOf(node) !== 'dispatchEvent') return;
        const isClick = methodOf(node) === 'click' || /(?:Mouse|Pointer)Event/.test(context.sourceCode.getText(node));
        const isInThePage = context.sourceCode
          .getAncestors(node)
          .some((above) => above.type === 'CallExpression' && above !== node && IN_THE_PAGE.test(methodOf(above) ?? ''));
        if (!isClick || !isInThePage) return;
        context.report({ node, message: 'Press it with a locator, or by keyboard: readers press only what they see.' });
      },
    };
  },
};

/**
 * A lint rule: tests find things as readers do, by role, label and text. Specs have no selectors: a measurement that needs one
 * is a named function in e2e/support, and names no class, because classes are for stylesheets only.
 * @type {import('eslint').Rule.RuleModule}
 */
export const findAsReadersDo = {
  meta: { type: 'problem', schema: [] },
  create(context) {
    const isSpec = context.filename.endsWith('.spec.ts');
    return {
      CallExpression(node) {
        const method = methodOf(node) ?? '';
        if (!SELECTING.test(method)) return;
        if (isSpec && method === 'locator') {
          context.report({ node, message: 'Find it by role, label or text, or by a named function of e2e/support.' });
        } else if (node.arguments.some((argument) => CLASS_NAME.test(written(argument)))) {
          context.report({ node, message: 'A selector names no class: they change with the look.' });
        }
      },
    };
  },
};
